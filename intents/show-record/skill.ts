import { showByWords, showRecords } from '../../src/dialogue/duties/show-records.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'show-record',

  async respond(meaning, desk) {
    return (await showRecords(meaning, desk)) ?? showByWords(meaning, desk)
  },
})
