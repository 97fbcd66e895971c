import { withoutTitles } from '../../src/dialogue/forms/change.ts'
import { proceedForm } from '../../src/dialogue/forms/run.ts'
import { filling } from '../../src/dialogue/forms/state.ts'
import { itemsChosen, itemsNamed, namesItem } from '../../src/dialogue/items/candidate.ts'
import { noneFound, openOn } from '../../src/dialogue/items/open-step.ts'
import { busy, refusal } from '../../src/dialogue/items/permission.ts'
import { reasonAfterVerdict, reasonIn } from '../../src/dialogue/items/reason.ts'
import { stepForm } from '../../src/dialogue/items/step-form.ts'
import type { StepKind, StepValues } from '../../src/dialogue/items/step.ts'
import { defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import type { Item } from '../../src/domain/register/item.ts'
import { APPROVE, RETURN } from './kinds.ts'
import { pendingList } from './pending.ts'

export default defineSkill({
  intent: 'review-items',
  heads: ['审核通过', '退回'],

  async respond(meaning, desk) {
    const kind = verdictIn(meaning)
    if (kind === undefined) return pendingList(desk)
    const refused = refusal(desk, kind.action) ?? busy(desk, kind.intent)
    if (refused !== undefined) return refused
    const items = await itemsMeant(meaning, desk)
    if (items.length === 0) return noneFound(kind)
    const all = ALL.test(withoutTitles(meaning)) || meaning.recordIds.length > 1
    return openOn(kind, items, { desk, said: saidOf(kind, meaning), all })
  },

  async proceed(meaning, desk, state) {
    const kept = filling<StepValues>(state)
    const kind = kept?.values.verb === RETURN.verb ? RETURN : APPROVE
    const own = kept?.owner === desk.actor.user
    if (kind === RETURN || !own || !returnsInstead(meaning))
      return proceedForm(stepForm(kind), meaning, { desk, state })
    const items = await itemsChosen(kept.values, desk)
    const reason = reasonIn(meaning) ?? reasonAfterVerdict(meaning)
    return openOn(RETURN, items, { desk, said: { reason }, all: true })
  },
})

const RETURNS = /退回|打回|驳回|退给|不通过|不同意|不批准|不予通过/u
const APPROVES = /通过|同意|批准|批了|核准|没问题|可以公开/u
const ALL = /全部|所有|全都|都(?:通过|同意|批)/u

/** What the reviewer decided; `undefined` when he only wants to see what waits. */
function verdictIn(meaning: Meaning): StepKind | undefined {
  const words = withoutTitles(meaning)
  if (RETURNS.test(words)) return RETURN
  return APPROVES.test(words) && !/[?？吗]/u.test(words) ? APPROVE : undefined
}

/** Who names nothing means what waits: all of it, or the one that there is. */
async function itemsMeant(meaning: Meaning, desk: Desk): Promise<readonly Item[]> {
  const named = await itemsNamed(meaning, desk)
  if (named.length > 0 || namesItem(meaning)) return named
  return desk.list('item', { status: ['pending'] })
}

function saidOf(kind: StepKind, meaning: Meaning): Pick<StepValues, 'reason'> {
  return kind === RETURN ? { reason: reasonIn(meaning) } : {}
}

/** 「退回,标题写错」 in answer to the card: the same items, the other verdict. */
function returnsInstead(meaning: Meaning): boolean {
  return !namesItem(meaning) && RETURNS.test(withoutTitles(meaning))
}
