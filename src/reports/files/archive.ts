import { inflateRawSync } from 'node:zlib'

/** What a Word or Excel file may unpack to: more than any report, less than hurts. */
const LARGEST_INSIDE = 100 * 1024 * 1024
const MOST_ENTRIES = 2000

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 0xffff

/** A packed file that is not what it should be; `message` says so in Chinese, one sentence. */
export class BadArchive extends Error {}

/**
 * Looks at the list of contents of a Word or Excel file before anything is unpacked. Throws `BadArchive` for one
 * that is damaged, unpacks to far more than a report, or carries macros.
 */
export function checkedArchive(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw new BadArchive('文件内部的条目太多,不像一份年度报告。')
  let place = view.getUint32(end + 16, true)
  let inside = 0
  for (let entry = 0; entry < count; entry += 1) {
    const { name, size, length } = entryAt(view, place)
    if (/vbaProject\.bin$/i.test(name)) throw new BadArchive('文件带有宏,请另存为不带宏的文件。')
    inside += size
    if (inside > LARGEST_INSIDE) throw new BadArchive('文件解压后太大,不像一份年度报告。')
    proveSize(view, place, size)
    place += length
  }
}

const LOCAL_LENGTH = 30

/** What an entry says of its size may be a lie: libraries unpack without asking. */
function proveSize(view: DataView, entry: number, size: number): void {
  const packed = view.getUint32(entry + 20, true)
  const local = view.getUint32(entry + 42, true)
  const isStored = view.getUint16(entry + 10, true) === 0
  if (local + LOCAL_LENGTH > view.byteLength) throw new BadArchive(DAMAGED)
  const named = view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const start = view.byteOffset + local + LOCAL_LENGTH + named
  try {
    const bytes = new Uint8Array(view.buffer, start, packed)
    if (!isStored) inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw new BadArchive(DAMAGED)
  }
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let place = last; place >= Math.max(0, last - LONGEST_COMMENT); place -= 1)
    if (view.getUint32(place, true) === END_OF_DIRECTORY) return place
  throw new BadArchive(DAMAGED)
}

const DAMAGED = '文件已损坏,或不是它的后缀所说的格式。'

function entryAt(view: DataView, place: number): { name: string; size: number; length: number } {
  if (place + ENTRY_LENGTH > view.byteLength || view.getUint32(place, true) !== DIRECTORY_ENTRY)
    throw new BadArchive(DAMAGED)
  const named = view.getUint16(place + 28, true)
  const length =
    ENTRY_LENGTH + named + view.getUint16(place + 30, true) + view.getUint16(place + 32, true)
  const bytes = new Uint8Array(view.buffer, view.byteOffset + place + ENTRY_LENGTH, named)
  return { name: new TextDecoder().decode(bytes), size: view.getUint32(place + 24, true), length }
}
