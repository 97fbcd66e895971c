import { allowed } from '../../src/dialogue/permission.ts'
import { namesRecordsAlone } from '../../src/dialogue/records/records-alone.ts'
import { recordsAsked } from '../../src/dialogue/records/records-asked.ts'
import { showByWords, showRecords } from '../../src/dialogue/records/show-records.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'

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
