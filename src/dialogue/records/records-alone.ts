import { parseRecordId, type RecordId } from '../../domain/register/record.ts'
import { yearOf } from '../../domain/time/civil-date.ts'
import type { Desk, Meaning } from '../skill.ts'

/** 「2026-0031」 and nothing else asks to see it. */
export function namesRecordsAlone({ text, recordIds }: Meaning): boolean {
  const rest = recordIds.reduce((left, id) => left.replace(id.text, ''), text)
  return recordIds.length > 0 && /^[\s\p{P}号和]*$/u.test(rest)
}

/** 「0001」 alone: of the last list, else of this year. */
export function numberAlone({ text }: Meaning, desk: Desk): RecordId | undefined {
  const number = /^\s*(?:编号|第)?(?<number>0\d{3})\s*号?\s*[?？。]?\s*$/u.exec(text)?.groups?.[
    'number'
  ]
  if (number === undefined) return undefined
  const listed = desk.context.listed?.find((id) => id.endsWith(`-${number}`))
  return listed ?? parseRecordId(`${String(yearOf(desk.today))}-${number}`)
}
