import { fail, ok, type Result } from '../../domain/result.ts'
import type { Unreadable } from '../../ports/report-file.ts'
import { BadArchive } from './archive.ts'
import { plainText } from './plain-text.ts'

type TextOf = (
  bytes: Uint8Array,
) => Result<string, Unreadable> | Promise<Result<string, Unreadable>>

/** How the text comes out of a file, by its ending. A library is loaded when its first file comes. */
const FORMATS: ReadonlyMap<string, TextOf> = new Map<string, TextOf>([
  ['.txt', plainText],
  ['.text', plainText],
  ['.md', plainText],
  ['.html', webPage],
  ['.htm', webPage],
  ['.docx', async (bytes) => ok(await (await import('./docx.ts')).docxText(bytes))],
  ['.xlsx', async (bytes) => ok(await (await import('./xlsx.ts')).xlsxText(bytes))],
  ['.pdf', async (bytes) => ok(await (await import('./pdf.ts')).pdfText(bytes))],
])

/** Formats that no library has to take apart. */
const PLAIN = /\.(?:txt|text|md)$/i

export function isPlain(name: string): boolean {
  return PLAIN.test(name)
}

/**
 * The text of a report file, which every place in the report then points into.
 *
 * @param name its ending chooses the format
 */
export async function textOf(name: string, bytes: Uint8Array): Promise<Result<string, Unreadable>> {
  const format = FORMATS.get(/\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '')
  if (format === undefined) return unreadable(UNKNOWN)
  try {
    const text = await format(bytes)
    return text.ok ? bounded(text.value) : text
  } catch (error) {
    return unreadable(whyUnreadable(error))
  }
}

/** The report of a whole province has a tenth of it. */
const MOST_CHARACTERS = 1_000_000

function bounded(text: string): Result<string, Unreadable> {
  if (text.length > MOST_CHARACTERS) return unreadable(TOO_LONG)
  return text.trim() === '' ? unreadable(EMPTY) : ok(text)
}

/** What to say of a file that a library could not take apart. */
export function whyUnreadable(error: unknown): string {
  return error instanceof BadArchive ? error.message : DAMAGED
}

const UNKNOWN = `不能读取这种文件,可以读取的格式:${[...FORMATS.keys()].join(' ')}。`
const EMPTY = '文件里没有文字;扫描的图片请先转成文字。'
const TOO_LONG = '正文超过一百万字,不像一份年度报告。'
const DAMAGED = '文件已损坏、加了密,或不是它的后缀所说的格式。'

async function webPage(bytes: Uint8Array): Promise<Result<string, Unreadable>> {
  const page = plainText(bytes)
  return page.ok ? ok((await import('./html.ts')).htmlText(page.value)) : page
}

export function unreadable(why: string): Result<never, Unreadable> {
  return fail({ kind: 'unreadable', why })
}
