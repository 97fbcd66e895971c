import { proceedForm } from '../../src/dialogue/forms/run.ts'
import { filling } from '../../src/dialogue/forms/state.ts'
import { named } from '../../src/dialogue/items/item-text.ts'
import { openOn } from '../../src/dialogue/items/open-step.ts'
import { busy, refusal } from '../../src/dialogue/items/permission.ts'
import { stepForm } from '../../src/dialogue/items/step-form.ts'
import type { StepValues } from '../../src/dialogue/items/step.ts'
import { openUndo, UNDO_FORM, type UndoValues } from '../../src/dialogue/records/undo-form.ts'
import { type Answer, defineSkill, type Desk } from '../../src/dialogue/skill.ts'
import { sameOfficer } from '../../src/domain/people/officer.ts'
import { STATUS_NAMES } from '../../src/domain/register/item-transitions.ts'
import type { Item } from '../../src/domain/register/item.ts'
import { UNDO_CORRECTION, UNDO_RECORD } from './kinds.ts'

export default defineSkill({
  intent: 'undo',

  async respond(_, desk) {
    const refused = refusal(desk, 'withdraw-item') ?? busy(desk, 'undo')
    if (refused !== undefined) return refused
    const other = await openUndo(desk)
    if (other !== undefined) return other
    const last = await lastOwn(desk)
    if (last === undefined) return nothing('您还没有登记过可以撤销的信息。')
    if (last.status !== 'pending') return nothing(tooLate(last))
    const kind = last.corrected === undefined ? UNDO_RECORD : UNDO_CORRECTION
    return openOn(kind, [last], { desk, said: {}, all: true })
  },

  proceed(meaning, desk, state) {
    const values = filling<StepValues | UndoValues>(state)?.values
    if (values !== undefined && 'undoes' in values)
      return proceedForm(UNDO_FORM, meaning, { desk, state })
    const verb = values?.verb
    const kind = verb === UNDO_CORRECTION.verb ? UNDO_CORRECTION : UNDO_RECORD
    return proceedForm(stepForm(kind), meaning, { desk, state })
  },
})

/** The item that he recorded or corrected last and that still stands. */
async function lastOwn(desk: Desk): Promise<Item | undefined> {
  const own = (await desk.list('item')).filter(
    ({ recordedBy, status }) => sameOfficer(recordedBy, desk.actor) && status !== 'withdrawn',
  )
  return own.at(-1)
}

function tooLate(last: Item): string {
  return `您最近登记的${named(last)}${STATUS_NAMES[last.status]},不能撤销,可以「撤回${named(last)},原因:…」。`
}

function nothing(text: string): Answer {
  return { says: { text, outcome: 'refused', evidence: [text] } }
}
