import type { FileHandle } from 'node:fs/promises'

export interface RawLine {
  /** Where it begins in the file, in bytes. */
  readonly at: number
  /** Without its newline. */
  readonly bytes: Buffer
  /** False for the last one of a file that does not end in a newline. */
  readonly ended: boolean
}

const CHUNK = 256 * 1024
const NEWLINE = 0x0a

/** The lines from one place of a file to another (or to its end, if that comes first), a chunk in memory at a time. */
export async function* linesOf(
  file: FileHandle,
  from: number,
  to: number,
): AsyncGenerator<RawLine, void, undefined> {
  let at = from
  let begun: Buffer[] = []
  for await (const chunk of chunksOf(file, from, to)) {
    let start = 0
    for (let stop = chunk.indexOf(NEWLINE); stop >= 0; stop = chunk.indexOf(NEWLINE, start)) {
      const rest = chunk.subarray(start, stop)
      const bytes = begun.length === 0 ? rest : Buffer.concat([...begun, rest])
      yield { at, bytes, ended: true }
      at += bytes.length + 1
      begun = []
      start = stop + 1
    }
    if (start < chunk.length) begun.push(chunk.subarray(start))
  }
  if (begun.length > 0) yield { at, bytes: Buffer.concat(begun), ended: false }
}

/** The one line that begins there. */
export async function lineAt(
  file: FileHandle,
  from: number,
  to: number,
): Promise<RawLine | undefined> {
  for await (const line of linesOf(file, from, to)) return line
  return undefined
}

async function* chunksOf(file: FileHandle, from: number, to: number): AsyncGenerator<Buffer> {
  for (let at = from; at < to;) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, to - at))
    const { bytesRead } = await file.read(chunk, 0, chunk.length, at)
    if (bytesRead === 0) return
    yield chunk.subarray(0, bytesRead)
    at += bytesRead
  }
}
