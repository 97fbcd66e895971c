import { parseRecordId, type RecordId } from '../../domain/register/record.ts'
import type { Hit } from './hit.ts'
import { matchesOf } from '../matches.ts'

const ID = /(?<![\d\-–—.])(?<hash>#)?(?<year>(?:19|20)\d\d)[-‐‑–—−](?<serial>\d{4,6})(?![\d\-–—.])/g
const SAYS_RECORD = /(?:编号|记录|登记号|通过|退回|撤[销回]|归档|审核|查|no\.?|id) ?:?$/
/** 2017-2018 is a span of years; no office is that close to two thousand records in such a year. */
const YEARS_APART = 30

/** Numbers of records, 2026-0031, whatever hyphen stands in them. */
export function findRecordIds(text: string): readonly Hit<RecordId>[] {
  const hits: Hit<RecordId>[] = []
  for (const match of matchesOf(text, ID)) {
    const value = readId(match, text)
    if (value) hits.push({ value, start: match.index, end: match.index + match[0].length })
  }
  return hits
}

function readId(match: RegExpExecArray, text: string): RecordId | undefined {
  const { hash, year = '', serial = '' } = match.groups ?? {}
  const before = text.slice(Math.max(0, match.index - 6), match.index)
  const named = hash !== undefined || SAYS_RECORD.test(before)
  return named || !isYears(year, serial) ? parseRecordId(`${year}-${serial}`) : undefined
}

function isYears(year: string, serial: string): boolean {
  const apart = Number(serial) - Number(year)
  return serial.length === 4 && apart > 0 && apart <= YEARS_APART
}
