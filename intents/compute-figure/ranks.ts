import { ratio, share, sum } from '../../src/domain/figures/lookups/derived.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { absent, type Computed, result, type OperationWords } from './computed.ts'
import type { Operands } from './what-is-computed.ts'
import type { RankRange } from './places.ts'
import { remaining } from './remaining.ts'
import { shareOfSum } from './shares.ts'
import { sharesApart } from './shares-apart.ts'
import { sumOfSubjects } from './sums.ts'
import { less, ofTwo } from './two.ts'
import { wholeAmong } from './whole.ts'

/** The parts that have a number, in order. */
export function ranked({ parts, label }: Operands, place: RankRange): Computed {
  const known = parts.filter((figure) => figure.value !== undefined)
  if (known.length === 0) return absent(label)
  const up = place.first === 'smallest' ? 1 : -1
  const figures = known.toSorted((a, b) => up * ((a.value ?? 0) - (b.value ?? 0)))
  if (place.from > steps(figures).length)
    return { kind: 'incomputable', why: 'no-such-place', label }
  return { kind: 'ranked', figures, place }
}

/** The figures that stand at a place: equal ones share it. */
export function standingAt(figures: readonly Figure[], { from, to }: RankRange): readonly Figure[] {
  const values = new Set(steps(figures).slice(from - 1, to))
  return figures.filter(({ value }) => values.has(value))
}

function steps(figures: readonly Figure[]): readonly Figure['value'][] {
  return [...new Set(figures.map(({ value }) => value))]
}

/** 「计生类和救济类哪类多」 sets the two side by side; 「哪类多」 all there are. */
export function whichOf(operands: Operands, detail: string | undefined): Computed {
  const first = detail === 'smallest' ? detail : 'largest'
  const named = operands.groups.length > 1 ? wholeAmong(operands).parts : operands.parts
  return ranked({ ...operands, parts: named }, { first, from: 1, to: 1 })
}

/** 「计生类排第几」 */
export function standing(operands: Operands): Computed {
  const all = ranked(operands, { first: 'largest', from: 1, to: 1 })
  const [named] = operands.groups.flat()
  if (all.kind !== 'ranked' || !all.figures.some((one) => isSame(one, named))) return all
  const at = steps(all.figures).indexOf(named?.value) + 1
  return { ...all, place: { first: 'largest', from: at, to: at } }
}

/** 「第二多的」, and what is computed of places: 「最多的比最少的多几条」「前三名加起来」「除了最多的一类」. */
export function ofPlaces(
  operands: Operands,
  places: readonly RankRange[],
  said: OperationWords,
): Computed {
  const found = places.map((place) => ranked(operands, place))
  const [first] = found
  const failed = found.find(({ kind }) => kind !== 'ranked')
  if (first === undefined || failed !== undefined) return failed ?? absent(operands.label)
  const standing = found.map((one) =>
    one.kind === 'ranked' ? standingAt(one.figures, one.place) : [],
  )
  return computedOf(standing, operands, said) ?? (places.length > 1 ? whole(first) : first)
}

/** 「最多的两类和最少的两类差多少」: what stands at each of several places counts together. */
function setAgainst(
  standing: readonly (readonly Figure[])[],
  said: OperationWords,
): readonly Figure[] {
  const against = standing.length > 1 && (said.has('difference') || said.has('ratio'))
  return against ? standing.flatMap(sumOfPlace) : standing.flat()
}

function sumOfPlace([first, ...others]: readonly Figure[]): readonly Figure[] {
  if (first === undefined) return []
  return others.length === 0 ? [first] : [sum([first, ...others], first)]
}

/** With several places, the order of all. */
function whole(first: Computed): Computed {
  return first.kind === 'ranked' ? { ...first, place: { ...first.place, from: 1, to: 1 } } : first
}

function computedOf(
  standing: readonly (readonly Figure[])[],
  operands: Operands,
  said: OperationWords,
): Computed | undefined {
  const all = wholeOfParts(operands)
  const places = setAgainst(standing, said)
  const groups = [...places, ...besides(operands)].map((one) => [one])
  const named = { ...operands, groups, whole: all }
  if (said.has('without') || said.has('rest')) return remaining(named)
  if (said.has('share') && isOnePlace(standing, groups)) return shareOfSum(named)
  return groups.length > 1 ? ofSeveral(named, said) : ofOne(named, said)
}

function ofOne(
  { groups, whole: all, decimals, label }: Operands,
  said: OperationWords,
): Computed | undefined {
  const [[one] = []] = groups
  if (!said.has('share') || one === undefined || all === undefined) return undefined
  return result(share(one, all, decimals), label)
}

/** 「前两名占总数的比重」 */
function isOnePlace(standing: readonly (readonly Figure[])[], groups: Operands['groups']): boolean {
  return standing.length === 1 && groups.length > 1 && groups.length === standing.flat().length
}

function ofSeveral(named: Operands, said: OperationWords): Computed | undefined {
  const { decimals } = named
  if (said.has('ratio')) return ofTwo(named, (one, other) => ratio(one, other, decimals))
  if (said.has('difference')) return sharesApart(named) ?? ofTwo(named, less)
  if (said.has('share')) return said.has('sum') ? shareOfSum(named) : ofShare(named)
  return said.has('sum') ? sumOfSubjects(named) : undefined
}

/** 「第二名占第一名的几成」; of more than two, their sum out of all. */
function ofShare(named: Operands): Computed {
  if (named.groups.length > 2) return shareOfSum(named)
  return ofTwo(named, (one, other) => share(one, other, named.decimals))
}

/** What the question names that stands in the same order: 「最多的比计生类多几条」. */
function besides({ groups, parts }: Operands): readonly Figure[] {
  return groups.flat().filter((named) => parts.some((one) => isSame(one, named)))
}

/** What was named where it is the whole of what is ranked, or the whole of the part that was named. */
function wholeOfParts(operands: Operands): Figure | undefined {
  const [named] = operands.groups.flat()
  return besides(operands).length > 0 ? operands.whole : named
}

function isSame(one: Figure, other: Figure | undefined): boolean {
  return one.indicator !== undefined && one.indicator === other?.indicator
}
