import type { Meaning } from '../skill.ts'

/** 「2026-0031」 and nothing else asks to see it. */
export function namesRecordsAlone({ text, recordIds }: Meaning): boolean {
  const rest = recordIds.reduce((left, id) => left.replace(id.text, ''), text)
  return recordIds.length > 0 && /^[\s\p{P}号和]*$/u.test(rest)
}
