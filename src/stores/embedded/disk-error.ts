/** What an error of the file system means for the office, and what to do (中文, one sentence). */
export function diskSentence(error: unknown, place: string): string {
  const code = codeOf(error)
  return (
    SENTENCES[code]?.(place) ??
    `${place} 读写出错（${code}）：为避免损坏已停止写入，请检查磁盘后重新启动。`
  )
}

/** The same of a disk that was full when something was to be written, and may have room again. */
export function passingSentence(place: string): string {
  return `磁盘空间不足，${place} 没有写入（此前确认过的都在）：请清理磁盘，腾出空间后会自动恢复。`
}

/** True for a disk without room: what was not written can be tried again. */
export function isPassing(error: unknown): boolean {
  return NO_ROOM.has(codeOf(error))
}

const NO_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])

/** `ENOSPC`, `EACCES` …; the message of what is no error of the system. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

/** The file is not as this process left it. */
export class ForeignChange extends Error {
  readonly code = 'FOREIGN'
}

/** True for what the file system reports; anything else is a fault of the program. */
export function isDiskError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}

type Sentence = (place: string) => string

const forbidden: Sentence = (place) =>
  `没有写入 ${place} 的权限：请检查它的所有者和权限，或用 --data 指定别的数据文件夹。`
const full: Sentence = (place) =>
  `磁盘空间不足，${place} 已停止写入（此前确认过的都在）：请清理磁盘后重新启动。`
const notFolder: Sentence = (place) =>
  `${place} 不能用作数据文件夹（路径中有一段不是文件夹）：请用 --data 指定别的文件夹。`

const SENTENCES: Readonly<Record<string, Sentence>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (place) => `${place} 所在的磁盘是只读的：请改为可写，或用 --data 指定别的数据文件夹。`,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  ENOENT: (place) =>
    `${place} 建不起来：请检查上级文件夹是否存在、是否可写，或用 --data 指定别的数据文件夹。`,
  ENOTDIR: notFolder,
  EEXIST: notFolder,
  EISDIR: notFolder,
  FOREIGN: (place) =>
    `${place} 被另一个程序改动了：为避免损坏已停止写入，请确认只有一个进程使用这个数据文件夹后重新启动。`,
}
