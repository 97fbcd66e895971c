import type { Action } from '../../../domain/people/actions.ts'
import type { ItemStep } from '../../../domain/register/items/transitions.ts'
import type { Item } from '../../../domain/register/items/item.ts'
import type { CivilDate } from '../../../domain/time/civil-date.ts'
import type { RecordChange } from '../../../ports/channel.ts'
import type { Fault, Field } from '../../forms/form.ts'
import type { Desk } from '../../skill.ts'
import type { ItemCandidate } from '../candidate.ts'

/** What a step on recorded items needs to know. Plain JSON. */
export interface ItemStepValues {
  /** Whose step it is: one skill may have several. */
  readonly verb: string
  /** The items that the message may have meant. */
  readonly among: readonly ItemCandidate[]
  /** Those that are meant. */
  readonly chosen?: readonly ItemCandidate[]
  readonly reason?: string
  readonly date?: CivilDate
}

/** One kind of step: reviewing, publishing, handing over, withdrawing. */
export interface StepKind {
  readonly intent: string
  readonly action: Action
  /** 审核通过, 退回: what the card and the acknowledgement call it. */
  readonly verb: string
  readonly change: RecordChange['change']
  readonly fields: readonly Field<ItemStepValues>[]
  check(values: ItemStepValues, desk: Desk): readonly Fault<ItemStepValues>[]
  /** The item as it will be, where the card shows that. */
  after?(item: Item, values: ItemStepValues): Item
  /** What the card says beside the items. */
  lines(values: ItemStepValues): readonly string[]
  step(item: Item, values: ItemStepValues, desk: Desk): ItemStep
}
