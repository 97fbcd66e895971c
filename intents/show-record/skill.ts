import { allowed } from '../../src/dialogue/permission.ts'
import { recordsAsked } from '../../src/dialogue/records/records-asked.ts'
import { showByWords, showRecords } from '../../src/dialogue/records/show-records.ts'
import { defineSkill, type Meaning } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'show-record',

  async claims(meaning, desk) {
    if (namesRecordsAlone(meaning)) return true
    if (!allowed(desk, 'read-register').allowed) return false
    return (await recordsAsked(meaning, desk)).length > 0
  },

  async respond(meaning, desk) {
    const named = meaning.recordIds.map(({ value }) => value)
    const ids = named.length > 0 ? named : await recordsAsked(meaning, desk)
    return (await showRecords(ids, desk)) ?? showByWords(meaning, desk)
  },
})

/** 「2026-0031」 and nothing else asks to see it. */
function namesRecordsAlone({ text, recordIds }: Meaning): boolean {
  const rest = recordIds.reduce((left, id) => left.replace(id.text, ''), text)
  return recordIds.length > 0 && /^[\s\p{P}号和]*$/u.test(rest)
}
