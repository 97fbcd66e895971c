import type { FormState } from '../../src/dialogue/context.ts'
import { withoutTitles } from '../../src/dialogue/words.ts'
import { proceedForm } from '../../src/dialogue/forms/run.ts'
import { progressOf } from '../../src/dialogue/forms/state.ts'
import {
  itemsChosen,
  itemsNamed,
  namesItem,
  namesSeveral,
} from '../../src/dialogue/items/candidate.ts'
import { noneFound, openOn, severalUnclear } from '../../src/dialogue/items/steps/open.ts'
import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { reasonAfterVerdict, reasonIn } from '../../src/dialogue/items/steps/reason.ts'
import { stepForm } from '../../src/dialogue/items/steps/form.ts'
import type { StepKind, ItemStepValues } from '../../src/dialogue/items/steps/step.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import type { Item } from '../../src/domain/register/items/item.ts'
import { APPROVE, RETURN } from './kinds.ts'
import { pendingList } from './pending.ts'

export default defineSkill({
  intent: 'review-items',
  heads: ['审核通过', '退回'],

  async respond(meaning, desk) {
    const kind = verdictIn(meaning)
    if (kind === undefined) return pendingList(desk)
    return denied(desk, kind.action) ?? busy(desk, kind.intent) ?? opened(kind, meaning, desk)
  },

  proceed(meaning, desk, state) {
    const kept = progressOf<ItemStepValues>(state)
    if (kept?.owner !== desk.actor.user)
      return proceedForm(stepForm(kindOf(kept)), meaning, { desk, state })
    const other = kept.asking === undefined ? undefined : otherVerdict(meaning)
    if (other === 'list') return Promise.resolve(undefined)
    return other === undefined
      ? gone(kept.values, meaning, { desk, state })
      : opened(other, meaning, desk)
  },
})

/** Goes on with his own step; a return in answer to the card of an approval is the other verdict. */
async function gone(
  values: ItemStepValues,
  meaning: Meaning,
  { desk, state }: { readonly desk: Desk; readonly state: FormState },
): Promise<Answer | undefined> {
  const kind = kindOf({ values })
  if (kind === RETURN || !returnsInstead(meaning))
    return proceedForm(stepForm(kind), meaning, { desk, state })
  const items = await itemsChosen(values, desk)
  const reason = reasonIn(meaning) ?? reasonAfterVerdict(meaning)
  return openOn(RETURN, items, { desk, said: { reason }, all: true })
}

function kindOf(kept: { readonly values: ItemStepValues } | undefined): StepKind {
  return kept?.values.verb === RETURN.verb ? RETURN : APPROVE
}

async function opened(kind: StepKind, meaning: Meaning, desk: Desk): Promise<Answer> {
  const items = await itemsMeant(meaning, desk)
  if (items.length === 0) return noneFound(kind)
  const unclear = severalUnclear(meaning, items)
  if (unclear !== undefined) return unclear
  const all = ALL.test(withoutTitles(meaning)) || namesSeveral(meaning)
  return openOn(kind, items, { desk, said: saidOf(kind, meaning), all })
}

/** 「驳回《另一篇》」 while a question waits for its answer is no answer: a verdict stands at one end of the title. */
function isVerdict(meaning: Meaning): boolean {
  const { titles, recordIds } = meaning
  const [first] = [...titles, ...recordIds].toSorted((one, other) => one.start - other.start)
  if (first === undefined) return false
  const words = withoutTitles(meaning)
  return (
    VERDICT_BEFORE.test(words.slice(0, first.start)) || VERDICT_AFTER.test(words.slice(first.end))
  )
}

const VERDICT_BEFORE =
  /^(?:请|帮我|麻烦|把|将|那|先)*(?:退回|打回|驳回|审核不通过|审核通过|不通过|通过|批准|同意|核准)[:\s]*$/u
const VERDICT_AFTER =
  /^[,\s]*(?:请|先|给)?(?:退回|打回|驳回|审核不通过|审核通过|不予?通过|通过|批准|同意)(?:了|吧)?(?:[,。:\s]|$)/u

/** What a reviewer says instead of an answer: another verdict, or that he wants to see what waits. */
function otherVerdict(meaning: Meaning): StepKind | 'list' | undefined {
  if (asksForList(meaning)) return 'list'
  return isVerdict(meaning) ? verdictIn(meaning) : undefined
}

/** 「待审核」: nobody returns a record for that. */
function asksForList({ intent, confidence, text }: Meaning): boolean {
  return intent === 'review-items' && confidence >= SURE && text.trim().length <= SHORT
}

const SURE = 0.9
const SHORT = 8

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

function saidOf(kind: StepKind, meaning: Meaning): Pick<ItemStepValues, 'reason'> {
  return kind === RETURN ? { reason: reasonIn(meaning) } : {}
}

/** 「退回,标题写错」 in answer to the card: the same items, the other verdict. */
function returnsInstead(meaning: Meaning): boolean {
  return !namesItem(meaning) && RETURNS.test(withoutTitles(meaning))
}
