/** Places of an order: 第二多 is the second from the largest on, 前三名 the first three. */
export interface RankRange {
  readonly first: 'largest' | 'smallest'
  /** 1 for the first. */
  readonly from: number
  readonly to: number
}

/** The places that a question names, each once. */
export function placesIn(operations: readonly string[]): readonly RankRange[] {
  const up = countsUp(operations)
  const named = operations.flatMap((one) => placeOf(one, up))
  return named.filter(
    (place, i) =>
      !named.some(
        (other, k) => k !== i && covers(other, place) && (k < i || !covers(place, other)),
      ),
  )
}

/** 「从少到多排第二」: a place without a direction of its own is counted from the smallest. */
function countsUp(operations: readonly string[]): boolean {
  if (operations.includes(ORDER_UP)) return true
  return operations.includes('smallest') && !operations.includes('largest')
}

export const ORDER = 'order'
export const ORDER_UP = 'order-up'

function placeOf(operation: string, up: boolean): readonly RankRange[] {
  const [name = '', number = '1'] = operation.split(':')
  const kind = KINDS[name]
  const at = Number(number)
  if (kind === undefined || !(at >= 1)) return []
  const first = kind.first ?? (up ? 'smallest' : 'largest')
  return [{ first, from: kind.several ? 1 : at, to: at }]
}

interface Kind {
  /** The end that it is counted from; what the rest of the message says, where it has none of its own. */
  readonly first?: RankRange['first']
  /** All up to it. */
  readonly several: boolean
}

const KINDS: Readonly<Record<string, Kind>> = {
  largest: { first: 'largest', several: false },
  smallest: { first: 'smallest', several: false },
  place: { several: false },
  first: { several: true },
  last: { first: 'smallest', several: true },
}

function covers(one: RankRange, other: RankRange): boolean {
  return one.first === other.first && one.from <= other.from && one.to >= other.to
}
