import type { Form } from '../../src/dialogue/forms/form.ts'
import { goOn } from '../../src/dialogue/forms/go-on.ts'
import { type ItemCandidate, candidate } from '../../src/dialogue/items/candidate.ts'
import { fromRecords, named } from '../../src/dialogue/items/item-text.ts'
import { denied } from '../../src/dialogue/permission.ts'
import type { Desk, Saying, Write } from '../../src/dialogue/skill.ts'
import { sameOfficer } from '../../src/domain/people/officer.ts'
import { STATUS_NAMES } from '../../src/domain/register/items/transitions.ts'
import type { Item } from '../../src/domain/register/items/item.ts'
import { fail, ok, type Result } from '../../src/domain/result.ts'

/** A step to publication or hand-over that is to be taken back. Plain JSON. */
export interface StepUndo {
  readonly step: ItemCandidate
  readonly from: 'approved' | 'published'
}

/** What would be taken back, where the item's last change was a step of his. */
export function stepUndoOf(item: Item, desk: Desk): StepUndo | undefined {
  const { stepped } = item
  if (stepped === undefined || !sameOfficer(stepped.by, desk.actor)) return undefined
  return { step: candidate(item), from: stepped.from }
}

/** The item is again as it was before the step; the journal says who took it back. */
export const UNDO_STEP_FORM: Form<StepUndo> = {
  intent: 'undo',
  fields: [],
  check: () => [],
  card: ({ step, from }) =>
    fromRecords(
      `将撤销${named(step)}的${STEP_NAMES[from]},撤销后状态恢复为“${STATUS_NAMES[from]}”。\n${goOn()}`,
    ),
  write: undone,
}

const STEP_NAMES: Readonly<Record<StepUndo['from'], string>> = {
  approved: '发布登记',
  published: '移交登记',
}

async function undone({ step, from }: StepUndo, desk: Desk): Promise<Result<Write, Saying>> {
  const refused = denied(desk, from === 'approved' ? 'publish-item' : 'archive-item')
  if (refused !== undefined) return fail(refused.says)
  const item = await desk.find('item', step.id)
  if (item?.version !== step.version || stepUndoOf(item, desk) === undefined) return fail(CHANGED)
  const text = `已撤销${named(step)}的${STEP_NAMES[from]}。`
  return ok({
    events: [{ type: 'ChangeUndone', record: step.id }],
    expects: { [step.id]: step.version },
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind: 'item', id: step.id, change: 'corrected' }],
    }),
  })
}

const CHANGED: Saying = { text: '这条登记刚刚有改动,没有撤销;请重新查看。', outcome: 'refused' }
