import type { StepKind } from '../../src/dialogue/items/steps/step.ts'
import { OPTIONAL_FACTS } from '../../src/domain/register/items/item.ts'

/** Taking back is an entry like any other (冲正): the record stays, withdrawn, and the journal says by whom. */
export const UNDO_RECORD: StepKind = {
  intent: 'undo',
  action: 'withdraw-item',
  verb: '撤销登记',
  change: 'withdrawn',
  fields: [],
  check: () => [],
  lines: () => ['撤销后这条登记作废,不能恢复。'],
  step: () => ({ kind: 'withdraw', reason: '登记人撤销' }),
}

const NONE = Object.fromEntries(OPTIONAL_FACTS.map((field) => [field, undefined]))

/** A correction is taken back by another one, to what stood there before. */
export const UNDO_CORRECTION: StepKind = {
  intent: 'undo',
  action: 'correct-item',
  verb: '撤销修改',
  change: 'corrected',
  fields: [],
  check: () => [],
  after: (item) => ({ ...item, ...NONE, ...item.corrected?.before }),
  lines: () => ['以上是恢复后的内容。'],
  step(item) {
    const before = item.corrected?.before
    const cleared = OPTIONAL_FACTS.filter(
      (field) => item[field] !== undefined && before?.[field] === undefined,
    )
    return { kind: 'correct', changes: before ?? {}, cleared }
  },
}
