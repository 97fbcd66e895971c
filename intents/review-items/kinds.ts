import { REASON_FIELD } from '../../src/dialogue/items/steps/fields.ts'
import type { StepKind } from '../../src/dialogue/items/steps/step.ts'

/** The review finds nothing against publication. The card shows the exact text that is approved. */
export const APPROVE: StepKind = {
  intent: 'review-items',
  action: 'review-item',
  verb: '审核通过',
  change: 'approved',
  fields: [],
  check: () => [],
  lines: () => [],
  step: (_, __, { actor, office }) => ({
    kind: 'approve',
    by: { user: actor.user, name: actor.name },
    singleOfficer: office.singleOfficer,
  }),
}

/** Back to its recorder, who sees the reason. */
export const RETURN: StepKind = {
  intent: 'review-items',
  action: 'review-item',
  verb: '退回',
  change: 'returned',
  fields: [REASON_FIELD],
  check: () => [],
  lines: ({ reason }) => [`原因:${reason ?? ''}`],
  step: (_, { reason = '' }) => ({ kind: 'return', reason }),
}
