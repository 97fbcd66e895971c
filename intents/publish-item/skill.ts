import { proceedForm } from '../../src/dialogue/forms/run.ts'
import { openStep } from '../../src/dialogue/items/open-step.ts'
import { dateField } from '../../src/dialogue/items/step-fields.ts'
import { stepForm } from '../../src/dialogue/items/step-form.ts'
import type { StepKind } from '../../src/dialogue/items/step.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import { futureDay } from '../../src/domain/register/item-check.ts'

const PUBLISH: StepKind = {
  intent: 'publish-item',
  action: 'publish-item',
  verb: '登记发布',
  change: 'published',
  fields: [
    dateField([
      '公开日期',
      '发布日期',
      '日期',
      '时间',
      '上网时间',
      '挂网日期',
      '公开时间',
      '发布时间',
    ]),
  ],
  check({ date }, { today }) {
    const why = futureDay('公开日期', date, today)
    return why === undefined ? [] : [{ field: 'date', why }]
  },
  lines: ({ date }) => [`公开日期:${date ?? ''}`],
  step: ({ date }, { today }) => ({ kind: 'publish', publishedOn: date ?? today }),
}

export default defineSkill({
  intent: 'publish-item',
  heads: ['已发布', '已公开'],

  respond(meaning, desk) {
    return openStep(PUBLISH, meaning, { desk, said: { date: meaning.dates[0]?.value.date } })
  },

  proceed(meaning, desk, state) {
    return proceedForm(stepForm(PUBLISH), meaning, { desk, state })
  },
})
