import { proceedForm } from '../../src/dialogue/forms/run.ts'
import { named } from '../../src/dialogue/items/item-text.ts'
import { openOn } from '../../src/dialogue/items/open-step.ts'
import { busy, refusal } from '../../src/dialogue/items/permission.ts'
import { stepForm } from '../../src/dialogue/items/step-form.ts'
import type { StepKind } from '../../src/dialogue/items/step.ts'
import { type Answer, defineSkill, type Desk } from '../../src/dialogue/skill.ts'
import { sameOfficer } from '../../src/domain/people/officer.ts'
import { STATUS_NAMES } from '../../src/domain/register/item-transitions.ts'
import type { Item } from '../../src/domain/register/item.ts'

/** Taking back is an entry like any other (冲正): the record stays, withdrawn, and the journal says by whom. */
const UNDO: StepKind = {
  intent: 'undo',
  action: 'withdraw-item',
  verb: '撤销',
  change: 'withdrawn',
  fields: [],
  check: () => [],
  lines: () => ['撤销后这条登记作废,不能恢复。'],
  step: () => ({ kind: 'withdraw', reason: '登记人撤销' }),
}

export default defineSkill({
  intent: 'undo',

  async respond(_, desk) {
    const refused = refusal(desk, 'withdraw-item') ?? busy(desk, 'undo')
    if (refused !== undefined) return refused
    const last = await lastOwn(desk)
    if (last === undefined) return nothing('您还没有登记过可以撤销的信息。')
    if (last.status !== 'pending') return nothing(tooLate(last))
    return openOn(UNDO, [last], { desk, said: {}, all: true })
  },

  proceed(meaning, desk, state) {
    return proceedForm(stepForm(UNDO), meaning, { desk, state })
  },
})

/** The last item that he recorded himself and that still stands. */
async function lastOwn(desk: Desk): Promise<Item | undefined> {
  const items = await desk.list('item')
  return items.findLast(
    ({ recordedBy, status }) => sameOfficer(recordedBy, desk.actor) && status !== 'withdrawn',
  )
}

function tooLate(last: Item): string {
  return `您最近登记的${named(last)}${STATUS_NAMES[last.status]},不能撤销,可以「撤回${named(last)},原因:…」。`
}

function nothing(text: string): Answer {
  return { says: { text, outcome: 'refused', evidence: [text] } }
}
