import { showByWords, showRecords } from '../../src/dialogue/records/show-records.ts'
import { defineSkill, type Meaning } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'show-record',

  claims: namesRecordsAlone,

  async respond(meaning, desk) {
    return (await showRecords(meaning, desk)) ?? showByWords(meaning, desk)
  },
})

/** 「2026-0031」 and nothing else asks to see it. */
function namesRecordsAlone({ text, recordIds }: Meaning): boolean {
  const rest = recordIds.reduce((left, id) => left.replace(id.text, ''), text)
  return recordIds.length > 0 && /^[\s\p{P}号和]*$/u.test(rest)
}
