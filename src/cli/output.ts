import { once } from 'node:events'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { codeOf, isDiskError } from '../stores/embedded/disk-error.ts'
import { Refused } from './exit.ts'

export type Chunks = AsyncIterable<string | Uint8Array>

/** Writes to stdout, no faster than it is read. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A reader that has enough (`| head`) ends the program quietly; a full disk ends it with the reason. */
export function watchStdout(): void {
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') process.exit()
    process.stderr.write(`写不进标准输出(${codeOf(error)})\n`)
    process.exit(1)
  })
}

/** Puts the output into the file, whole or not at all, or on stdout where no file is named. */
export async function deliver(chunks: Chunks, file: string | undefined): Promise<void> {
  if (file === undefined) {
    for await (const chunk of joined(chunks)) await print(chunk)
    return
  }
  try {
    await writeWhole(await targetOf(file), chunks)
  } catch (error) {
    if (!isDiskError(error)) throw error
    throw new Refused(
      `写不进 ${file}(${codeOf(error)}):请检查文件夹是否存在、是否可写、磁盘是否已满`,
    )
  }
}

/** Behind a link is the file to replace; what is no file (a folder, /dev/null) is not replaced. */
async function targetOf(file: string): Promise<string> {
  const there = await stat(file).catch(() => undefined)
  if (there === undefined) return file
  if (!there.isFile()) throw new Refused(`${file} 不是普通文件,请换一个文件名`)
  return realpath(file)
}

async function writeWhole(path: string, chunks: Chunks): Promise<void> {
  const draft = `${path}.${String(process.pid)}.tmp`
  const file = await open(draft, 'wx')
  try {
    try {
      for await (const chunk of joined(chunks)) await file.writeFile(chunk)
      await file.datasync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const SLICE = 64 * 1024

/** Small pieces in slices: a write for each line would cost more than the line. */
async function* joined(chunks: Chunks): AsyncGenerator<string | Uint8Array> {
  let slice = ''
  for await (const chunk of chunks) {
    if (typeof chunk !== 'string') yield chunk
    else slice += chunk
    if (slice.length < SLICE) continue
    yield slice
    slice = ''
  }
  if (slice !== '') yield slice
}
