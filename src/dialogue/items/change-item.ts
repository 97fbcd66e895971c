import type { Span } from '../../domain/figures/figure.ts'
import { applyChange } from '../forms/apply-change.ts'
import type { SaidChange } from '../forms/change.ts'
import type { FieldReading, Situation } from '../forms/form.ts'
import { ITEM_FIELDS } from './item-fields.ts'
import type { ItemValues } from './item-values.ts'
import { changeTitleEdge } from './titles/title-addition.ts'

const ITEM = { fields: ITEM_FIELDS }

/** What a change makes of an item: of a part of its title, of one of its channels, or of one field as a whole. */
export function changeItem(
  change: SaidChange,
  situation: Situation<ItemValues>,
): FieldReading<ItemValues> {
  return (
    changeTitleEdge(change, situation) ??
    swapChannel(change, situation) ??
    applyChange<ItemValues>(ITEM, change, situation)
  )
}

/** 「公告栏改成公众号」: the one for the other; whatever else it is published on stays. */
function swapChannel(
  { how, from, to }: SaidChange,
  { meaning, values: { channels: held = [] } }: Situation<ItemValues>,
): FieldReading<ItemValues> {
  const within = ({ start, end }: Span): readonly string[] =>
    meaning.channels.filter((one) => start <= one.start && one.end <= end).map(({ value }) => value)
  const [gone, said] = [within(from), within(to)]
  const isHeld = gone.length > 0 && gone.every((channel) => held.includes(channel))
  if (how !== 'set' || !isHeld || said.length === 0) return undefined
  const left = held.filter((channel) => !gone.includes(channel))
  return { set: { channels: [...new Set([...left, ...said])] } }
}
