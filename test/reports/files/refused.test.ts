import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import { reportReader } from '../../../src/office/report-reader.ts'

const reader = reportReader()

interface Packed {
  readonly name: string
  readonly bytes: Uint8Array
  /** What the list of contents says of its size. */
  readonly said: number
}

/** A zip file of one entry, as truthful as it is told to be. */
function zip({ name, bytes, said }: Packed): Uint8Array {
  const packed = deflateRawSync(bytes)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(said, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(said, 24)
  entry.writeUInt16LE(name.length, 28)
  const contents = Buffer.concat([local, Buffer.from(name), packed])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(contents.length, 16)
  return Buffer.concat([contents, entry, Buffer.from(name), end])
}

const DOCUMENT = 'word/document.xml'
const ZEROS = Buffer.alloc(5_000_000)

const CASES: readonly (readonly [string, string, () => Uint8Array, RegExp])[] = [
  ['a file of 21 MB', 'a.txt', () => Buffer.alloc(21 * 1024 * 1024, '信'), /超过 20 MB/],
  [
    'a text of a million characters',
    'a.txt',
    () => Buffer.from('公开信息3条。'.repeat(2e5)),
    /太复杂|一百万字/,
  ],
  ['a damaged PDF', 'a.pdf', () => Buffer.from('%PDF-1.7\nnothing'), /损坏/],
  ['what is no Word file', 'a.docx', () => Buffer.from('hello '.repeat(99)), /损坏/],
  [
    'a Word file that unpacks to a gigabyte',
    'a.docx',
    () => zip({ name: DOCUMENT, bytes: ZEROS, said: 1e9 }),
    /解压后太大/,
  ],
  [
    'one that says it unpacks to less',
    'a.docx',
    () => zip({ name: DOCUMENT, bytes: ZEROS, said: 1000 }),
    /损坏/,
  ],
  [
    'one with macros',
    'a.docx',
    () => zip({ name: 'word/vbaProject.bin', bytes: ZEROS, said: 5e6 }),
    /宏/,
  ],
  ['a format that is none', 'a.exe', () => Buffer.from('MZ'), /不能读取这种文件/],
]

describe('a file that is no report', () => {
  for (const [what, name, bytes, why] of CASES)
    it(`is refused with a reason: ${what}`, async () => {
      const read = await reader.read(name, bytes())
      assert.ok(!read.ok)
      assert.match(read.error.why, why)
    })
})
