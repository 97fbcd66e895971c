import { allowed } from '../../src/dialogue/permission.ts'
import { namesRecordsAlone, numberAlone } from '../../src/dialogue/records/records-alone.ts'
import { recordsAsked } from '../../src/dialogue/records/records-asked.ts'
import { showByWords, showRecords } from '../../src/dialogue/records/show-records.ts'
import { type Answer, defineSkill } from '../../src/dialogue/skill.ts'
import type { RecordId } from '../../src/domain/register/record.ts'

export default defineSkill({
  intent: 'show-record',

  async claims(meaning, desk) {
    if (namesRecordsAlone(meaning)) return true
    if (!allowed(desk, 'read-register').allowed) return false
    if (numberAlone(meaning, desk) !== undefined) return true
    return (await recordsAsked(meaning, desk)).length > 0
  },

  async respond(meaning, desk) {
    const named = meaning.recordIds.map(({ value }) => value)
    const alone = numberAlone(meaning, desk)
    const said = alone === undefined ? named : [alone]
    const ids = said.length > 0 ? said : await recordsAsked(meaning, desk)
    const shown = await showRecords(ids, desk)
    return shown ?? (alone === undefined ? showByWords(meaning, desk) : noneOf(alone))
  },
})

function noneOf(id: RecordId): Answer {
  return { says: { text: `没有编号为${id}的登记。`, outcome: 'clarify', evidence: [id] } }
}
