import { proceedForm } from '../../src/dialogue/forms/run.ts'
import { openStep } from '../../src/dialogue/items/steps/open.ts'
import { reasonIn } from '../../src/dialogue/items/steps/reason.ts'
import { REASON_FIELD } from '../../src/dialogue/items/steps/fields.ts'
import { stepForm } from '../../src/dialogue/items/steps/form.ts'
import type { StepKind } from '../../src/dialogue/items/steps/step.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'

const UNSAID = '未说明'

const WITHDRAW: StepKind = {
  intent: 'withdraw-item',
  action: 'withdraw-item',
  verb: '撤回',
  change: 'withdrawn',
  fields: [{ ...REASON_FIELD, missing: () => false }],
  check: () => [],
  lines: ({ reason }) => [`原因:${reason ?? UNSAID}`, '撤回后不能恢复。'],
  step: (_, { reason = UNSAID }) => ({ kind: 'withdraw', reason }),
}

export default defineSkill({
  intent: 'withdraw-item',
  heads: ['撤回'],

  respond(meaning, desk) {
    return openStep(WITHDRAW, meaning, { desk, said: { reason: reasonIn(meaning) } })
  },

  proceed(meaning, desk, state) {
    return proceedForm(stepForm(WITHDRAW), meaning, { desk, state })
  },
})
