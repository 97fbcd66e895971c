import { extname } from 'node:path'
import { fail, ok, type Result } from './domain/result.ts'
import { loadForms } from './facts/forms.ts'
import { loadIndicators } from './facts/indicators.ts'
import type { ReportReader, Unreadable } from './ports/report-file.ts'
import { readAnnualReport } from './reading.ts'
import { plainText } from './reports/files/plain-text.ts'

type TextOf = (bytes: Uint8Array) => Result<string, Unreadable>

/** How the text comes out of a file, by its ending. */
const FORMATS: ReadonlyMap<string, TextOf> = new Map([
  ['.txt', plainText],
  ['.text', plainText],
  ['.md', plainText],
])

/** Reads report files of every known format with the catalogue and the forms that are shipped. */
export function reportReader(): ReportReader {
  const known = { indicators: [...loadIndicators().values()], forms: loadForms() }
  return {
    read(name, bytes) {
      const text = textOf(name, bytes)
      return Promise.resolve(text.ok ? readAnnualReport(text.value, known) : text)
    },
  }
}

function textOf(name: string, bytes: Uint8Array): Result<string, Unreadable> {
  const format = FORMATS.get(extname(name).toLowerCase())
  if (format === undefined)
    return fail({
      kind: 'unreadable',
      why: `不能读取这种文件,可以读取的格式:${[...FORMATS.keys()].join(' ')}。`,
    })
  const text = format(bytes)
  if (text.ok && text.value.trim() === '') return fail({ kind: 'unreadable', why: '文件是空的。' })
  return text.ok ? ok(text.value) : text
}
