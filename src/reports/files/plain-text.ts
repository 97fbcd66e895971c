import { fail, ok, type Result } from '../../domain/result.ts'
import type { Unreadable } from '../../ports/report-file.ts'

/**
 * The text of a plain text file, exactly as it came, in whichever encoding Chinese offices write: UTF-8, UTF-16
 * with its mark, GB 18030 (and GBK in it).
 */
export function plainText(bytes: Uint8Array): Result<string, Unreadable> {
  for (const encoding of encodingsOf(bytes)) {
    const text = decoded(bytes, encoding)
    if (text !== undefined && !text.includes('\0')) return ok(text)
  }
  return fail({
    kind: 'unreadable',
    why: '文件不是文本(或用了认不出的编码),请另存为 UTF-8 编码的文本。',
  })
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le']
  if (first === 0xfe && second === 0xff) return ['utf-16be']
  return ['utf-8', 'gb18030']
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    // The mark stays: spans count from the first character of the file.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
