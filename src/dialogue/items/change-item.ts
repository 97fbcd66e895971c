import type { Span } from '../../domain/figures/figure.ts'
import { applyChange } from '../forms/apply-change.ts'
import type { Change } from '../forms/change.ts'
import type { Reading, Situation } from '../forms/form.ts'
import { ITEM_FIELDS } from './item-fields.ts'
import type { ItemValues } from './item-values.ts'
import { changeTitleEdge } from './titles/title-addition.ts'

const ITEM = { fields: ITEM_FIELDS }

/** What a change makes of an item: of a part of its title, of one of its channels, or of one field as a whole. */
export function changeItem(change: Change, situation: Situation<ItemValues>): Reading<ItemValues> {
  return (
    changeTitleEdge(change, situation) ??
    swapChannel(change, situation) ??
    applyChange<ItemValues>(ITEM, change, situation)
  )
}

/** 「公告栏改成公众号」: the one for the other; whatever else it is published on stays. */
function swapChannel(
  { how, from, to }: Change,
  { meaning, values: { channels: held = [] } }: Situation<ItemValues>,
): Reading<ItemValues> {
  const within = ({ start, end }: Span): readonly string[] =>
    meaning.channels.filter((one) => start <= one.start && one.end <= end).map(({ value }) => value)
  const [gone, said] = [within(from), within(to)]
  const isHeld = gone.length > 0 && gone.every((channel) => held.includes(channel))
  if (how !== 'set' || !isHeld || said.length === 0) return undefined
  const left = held.filter((channel) => !gone.includes(channel))
  return { set: { channels: [...new Set([...left, ...said])] } }
}
