import { crc32 } from 'node:zlib'

/**
 * One line of a log: `<crc32, 8 hex digits> <durable, 12 digits> <payload>\n`. The checksum covers all that follows
 * it. `durable` is what was safe on disk when the line was written. Its width is fixed, so that a
 * line's place in the file is known before it is written.
 */
export interface Framed {
  readonly durable: number
  /** Free of line breaks; JSON escapes them. */
  readonly payload: string
}

const CHECKED = 9
const PAYLOAD = 22
const SPACE = 0x20
const NEWLINE = 0x0a
const TAB = 0x09

/** The line around a payload, ready to be stamped. */
export function frame(payload: string): Buffer {
  const line = Buffer.alloc(PAYLOAD + Buffer.byteLength(payload) + 1, SPACE)
  line.write(payload, PAYLOAD)
  line[line.length - 1] = NEWLINE
  return line
}

/** Fills in, at the last moment, what is durable by now and the checksum over it all. */
export function stamp(line: Buffer, durable: number): void {
  line.write(String(durable).padStart(12, '0'), CHECKED)
  line.write(checksum(line.subarray(CHECKED, -1)), 0)
}

/** @returns `undefined` unless the line, without its newline, is just as it was written */
export function unframe(line: Buffer): Framed | undefined {
  if (!isWhole(line)) return undefined
  return {
    durable: Number(line.toString('latin1', CHECKED, PAYLOAD - 1)),
    payload: payloadOf(line),
  }
}

/** True when the line, without its newline, is just as it was written. */
export function isWhole(line: Buffer): boolean {
  if (line.length < PAYLOAD || line[CHECKED - 1] !== SPACE) return false
  return line.toString('latin1', 0, CHECKED - 1) === checksum(line.subarray(CHECKED))
}

/** The payload's parts, between its tabs, as bytes. */
export function partsOf(line: Buffer): readonly Buffer[] {
  const parts: Buffer[] = []
  let start = PAYLOAD
  for (let stop = line.indexOf(TAB, start); stop >= 0; stop = line.indexOf(TAB, start)) {
    parts.push(line.subarray(start, stop))
    start = stop + 1
  }
  return [...parts, line.subarray(start)]
}

/** What stands where the payload should, whether it is as it was written or not. */
export function payloadOf(line: Buffer): string {
  return line.toString('utf8', PAYLOAD)
}

function checksum(bytes: Buffer): string {
  return crc32(bytes).toString(16).padStart(8, '0')
}
