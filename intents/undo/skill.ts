import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { progressOf } from '../../src/dialogue/forms/state.ts'
import { named } from '../../src/dialogue/items/item-text.ts'
import { openOn } from '../../src/dialogue/items/steps/open.ts'
import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { stepForm } from '../../src/dialogue/items/steps/form.ts'
import type { ItemStepValues } from '../../src/dialogue/items/steps/step.ts'
import { openUndo, UNDO_FORM, type UndoValues } from '../../src/dialogue/records/undo-form.ts'
import { takesBackLast } from '../../src/dialogue/records/takes-back.ts'
import { type Answer, defineSkill, type Desk } from '../../src/dialogue/skill.ts'
import { STATUS_NAMES } from '../../src/domain/register/items/transitions.ts'
import type { Item } from '../../src/domain/register/items/item.ts'
import { UNDO_CORRECTION, UNDO_RECORD } from './kinds.ts'
import { lastOwn } from './last-own.ts'
import { type StepUndo, stepUndoOf, UNDO_STEP_FORM } from './undo-step.ts'

export default defineSkill({
  intent: 'undo',

  async claims(meaning, desk) {
    if (meaning.head !== undefined || denied(desk, 'withdraw-item') !== undefined) return false
    return takesBackLast(meaning, desk)
  },

  async respond(meaning, desk) {
    const refused = denied(desk, 'withdraw-item') ?? busy(desk, 'undo')
    if (refused !== undefined) return refused
    const other = await openUndo(meaning, desk)
    if (other !== undefined) return other
    return undoItems(await lastOwn(meaning, desk), desk)
  },

  proceed(meaning, desk, state) {
    const values = progressOf<ItemStepValues | UndoValues | StepUndo>(state)?.values
    if (values !== undefined && 'undoes' in values)
      return proceedForm(UNDO_FORM, meaning, { desk, state })
    if (values !== undefined && 'step' in values)
      return proceedForm(UNDO_STEP_FORM, meaning, { desk, state })
    const verb = values?.verb
    const kind = verb === UNDO_CORRECTION.verb ? UNDO_CORRECTION : UNDO_RECORD
    return proceedForm(stepForm(kind), meaning, { desk, state })
  },
})

function undoItems(items: readonly Item[], desk: Desk): Answer | Promise<Answer> {
  const last = items.at(-1)
  if (last === undefined) return nothing('您还没有登记过可以撤销的信息。')
  const step = stepUndoOf(last, desk)
  if (step !== undefined) return openForm(UNDO_STEP_FORM, { values: step }, desk)
  const pending = items.filter(({ status }) => status === 'pending')
  if (pending.length === 0) return nothing(tooLate(last))
  const kind = pending.at(-1)?.corrected === undefined ? UNDO_RECORD : UNDO_CORRECTION
  return openOn(kind, pending, { desk, said: {}, all: true })
}

function tooLate(last: Item): string {
  return `您最近登记的${named(last)}${STATUS_NAMES[last.status]},不能撤销,可以「撤回${named(last)},原因:…」。`
}

function nothing(text: string): Answer {
  return { says: { text, outcome: 'refused' } }
}
