import type { Item } from '../../../domain/register/items/item.ts'
import { LEGAL } from '../../../domain/register/items/transitions.ts'
import { noSuchDay } from '../../../domain/time/no-such-day.ts'
import type { Fault } from '../../forms/form.ts'
import { openForm } from '../../forms/run.ts'
import type { Answer, Desk, Saying, Meaning } from '../../skill.ts'
import { candidate, itemsNamed, namesSeveral, unclearTitles } from '../candidate.ts'
import { busy } from '../../forms/busy.ts'
import { denied } from '../../permission.ts'
import { obstacle, stepForm } from './form.ts'
import type { StepKind, ItemStepValues } from './step.ts'

/** What a message says of a step beside the items. */
export type SaidOfStep = Pick<ItemStepValues, 'reason' | 'date'>

/** Opens a step on the items that the message names; asks which where several are meant. */
export async function openStep(
  kind: StepKind,
  meaning: Meaning,
  { desk, said }: { readonly desk: Desk; readonly said: SaidOfStep },
): Promise<Answer> {
  const refused = denied(desk, kind.action) ?? busy(desk, kind.intent)
  if (refused !== undefined) return refused
  const found = await itemsNamed(meaning, desk)
  if (found.length === 0) return noneFound(kind)
  const unclear = severalUnclear(meaning, await desk.list('item'))
  if (unclear !== undefined) return unclear
  const all = namesSeveral(meaning)
  return openOn(kind, found, { desk, said, all, fault: impossibleDay(meaning, desk) })
}

export interface Opening {
  readonly desk: Desk
  readonly said: SaidOfStep
  /** All of them are meant, not one among them. */
  readonly all: boolean
  /** A value of the message that cannot be. */
  readonly fault?: Fault<ItemStepValues>
}

/** Opens a step on these items, as far as it may be taken on them. */
export function openOn(
  kind: StepKind,
  found: readonly Item[],
  { desk, said, all, fault }: Opening,
): Answer | Promise<Answer> {
  const values: ItemStepValues = { verb: kind.verb, among: [], ...said }
  const able = found.filter((item) => obstacle(kind, item, { values, desk }) === undefined)
  const says = able.length === 0 ? whyNone(kind, found, { values, desk }) : undefined
  if (says !== undefined) return { says }
  const among = able.map(candidate)
  const chosen = all || among.length === 1 ? among : undefined
  return openForm(stepForm(kind), { values: { ...values, among, chosen }, fault }, desk)
}

/** Why it can be done to none of them: what is in the way of the one that comes nearest. */
function whyNone(
  kind: StepKind,
  found: readonly Item[],
  { values, desk }: { readonly values: ItemStepValues; readonly desk: Desk },
): Saying | undefined {
  const legal = (item: Item): boolean =>
    LEGAL[item.status].includes(kind.step(item, values, desk).kind)
  const nearest = found.find(legal) ?? found.at(-1)
  return nearest && obstacle(kind, nearest, { values, desk })
}

/** A day in the message that does not exist, refused by name. */
function impossibleDay({ dates }: Meaning, { today }: Desk): Fault<ItemStepValues> | undefined {
  const said = dates.find(({ value }) => value.date === undefined)
  return said && { field: 'date', why: noSuchDay(said.text, today) }
}

/** Several titles of which one is not to be told: nothing is done to the others either. */
export function severalUnclear(meaning: Meaning, items: readonly Item[]): Answer | undefined {
  const titles = unclearTitles(meaning, items)
  if (titles.length === 0) return undefined
  const text = `${titles.join('、')}没有找到,或不止一条同名;几条都没有办理,请核对标题,或用登记编号指明。`
  return { says: { text, outcome: 'clarify', evidence: titles } }
}

export function noneFound(kind: StepKind): Answer {
  return {
    says: {
      text: `没有找到要${kind.verb}的登记。请用《标题》或登记编号指明,也可以先看「待审核」或「我登记的」。`,
      outcome: 'clarify',
    },
  }
}
