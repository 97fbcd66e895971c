import { proceedForm } from '../../src/dialogue/forms/run.ts'
import { openStep } from '../../src/dialogue/items/steps/open.ts'
import { dateField } from '../../src/dialogue/items/steps/fields.ts'
import { stepForm } from '../../src/dialogue/items/steps/form.ts'
import type { StepKind } from '../../src/dialogue/items/steps/step.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import { futureDay } from '../../src/domain/time/future-day.ts'

/** @source 《政府信息公开条例》(2019)第二十五条 */
const ARCHIVE: StepKind = {
  intent: 'archive-item',
  action: 'archive-item',
  verb: '登记移交',
  change: 'archived',
  fields: [dateField(['移交日期', '日期', '时间', '移交时间', '归档日期'])],
  check({ date }, { today }) {
    const why = futureDay('移交日期', date, today)
    return why === undefined ? [] : [{ field: 'date', why }]
  },
  lines: ({ date }) => [`移交日期:${date ?? ''}`],
  step: (_, { date }, { today }) => ({ kind: 'archive', archivedOn: date ?? today }),
}

export default defineSkill({
  intent: 'archive-item',
  heads: ['已移交档案馆', '已移交档案局', '已归档'],

  /** Who names no day means today; the card shows it. */
  respond(meaning, desk) {
    const [said] = meaning.dates
    const date = said === undefined ? desk.today : said.value.date
    return openStep(ARCHIVE, meaning, { desk, said: { date } })
  },

  proceed(meaning, desk, state) {
    return proceedForm(stepForm(ARCHIVE), meaning, { desk, state })
  },
})
