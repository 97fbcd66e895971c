import { difference, ratio, share, sum } from '../../src/domain/figures/lookups/derived.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { averageOver, type Undefined } from './average.ts'
import type { Operands } from './operands.ts'

/** What came of it. `ambiguous`: one of the subjects has several readings, and each gives another number. */
export type Computed =
  | { readonly kind: 'figure'; readonly figure: Figure }
  | {
      readonly kind: 'ranked'
      readonly figures: readonly Figure[]
      readonly first: 'largest' | 'smallest'
    }
  | { readonly kind: 'undefined'; readonly why: Undefined | 'absent'; readonly label: string }
  | { readonly kind: 'no-year-before'; readonly label: string; readonly year: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly Figure[] }

/** What is said of an operation after a colon: `average:每月`. */
type Detail = string | undefined

type Operation = (operands: Operands, detail: Detail) => Computed

/** The first that the question names counts: 「哪类最多,占多少」 asks for the largest. */
const OPERATIONS: readonly (readonly [string, Operation])[] = [
  ['without', remaining],
  ['rest', (operands) => (operands.named ? absent(operands.label) : remaining(operands))],
  ['growth', grown],
  ['which', whichOf],
  ['largest', (operands) => ranked(operands, 'largest')],
  ['smallest', (operands) => ranked(operands, 'smallest')],
  ['share', shared],
  ['ratio', (operands) => ofTwo(operands, ratio)],
  ['difference', lessened],
  ['sum', summed],
  ['average', averaged],
]

type Said = ReadonlyMap<string, Detail>

/** What two operations together ask for. */
const JOINT: readonly (readonly [string, string, (operands: Operands, said: Said) => Computed])[] =
  [
    ['largest', 'smallest', ofExtremes],
    ['largest', 'share', shareOfLargest],
    ['sum', 'share', shareOfSum],
  ]

/**
 * Several subjects and no operation are added up: 「市长信箱和省长信箱一共多少」.
 *
 * @returns `undefined` when the message names no operation and one subject
 */
export function compute(operations: readonly string[], operands: Operands): Computed | undefined {
  const said = new Map(operations.map((one) => splitAt(one)))
  const joint = JOINT.find(([one, other]) => said.has(one) && said.has(other))
  if (joint !== undefined) return joint[2](operands, said)
  const named = OPERATIONS.find(([name]) => said.has(name))
  if (named !== undefined) return named[1](operands, said.get(named[0]))
  return operands.groups.length > 1 ? summed(operands) : undefined
}

function splitAt(operation: string): readonly [string, Detail] {
  const [name = '', detail] = operation.split(':')
  return [name, detail]
}

/** 「除了应主动公开类,其他四类加起来」: the whole less what is named, each a part of it. */
function remaining({ groups, whole, total, label }: Operands): Computed {
  const readings = groups.find((each) => each.length > 1)
  if (readings !== undefined) return { kind: 'ambiguous', readings }
  const parts = groups.flat()
  const [first] = parts
  const all = total ?? whole
  if (first === undefined || all === undefined || parts.length < groups.length) return absent(label)
  const place = total === undefined ? all : { year: first.year - 1, scope: total.scope }
  return result(lessAll(all, parts, place), label)
}

function lessAll(
  whole: Figure,
  parts: readonly Figure[],
  place: Pick<Figure, 'year' | 'scope'>,
): Figure | Undefined {
  const [first, ...others] = parts
  if (first === undefined) return whole
  const less = others.length === 0 ? first : sum([first, ...others], whole)
  return difference(whole, less, place)
}

/** 「最多的比最少的多几条」, 「最多的是最少的几倍」; with neither, the order of all. */
function ofExtremes(operands: Operands, said: Said): Computed {
  const all = ranked(operands, 'largest')
  if (all.kind !== 'ranked') return all
  const [most] = all.figures
  const least = all.figures.at(-1)
  if (most === undefined || least === undefined) return absent(operands.label)
  const two = { ...operands, groups: [[most], [least]] }
  if (said.has('ratio')) return ofTwo(two, ratio)
  if (said.has('difference')) return ofTwo(two, less)
  return said.has('sum') ? sumOfSubjects(two) : all
}

/** 「最多的一类占多少」 */
function shareOfLargest(operands: Operands): Computed {
  const all = ranked(operands, 'largest')
  const [most] = all.kind === 'ranked' ? all.figures : []
  const [whole] = operands.groups.flat()
  if (most === undefined || whole === undefined || operands.groups.length > 1) return all
  return result(share(most, whole), operands.label)
}

function grown({ groups, before, label, year }: Operands): Computed {
  const [now] = groups[0] ?? []
  if (now === undefined) return absent(label)
  if (before === undefined) return { kind: 'no-year-before', label, year: (year ?? now.year) - 1 }
  return result(difference(now, before, now), label)
}

function ranked({ parts, label }: Operands, first: 'largest' | 'smallest'): Computed {
  const known = parts.filter((figure) => figure.value !== undefined)
  if (known.length === 0) return absent(label)
  const up = first === 'smallest' ? 1 : -1
  const figures = known.toSorted((a, b) => up * ((a.value ?? 0) - (b.value ?? 0)))
  return { kind: 'ranked', figures, first }
}

/** 「计生类和救济类哪类多」 sets the two side by side; 「哪类多」 all there are. */
function whichOf(operands: Operands, detail: Detail): Computed {
  const first = detail === 'smallest' ? detail : 'largest'
  const named = operands.groups.length > 1 ? wholeAmong(operands).parts : operands.parts
  return ranked({ ...operands, parts: named }, first)
}

/** 「计生类占公开总数」 and 「公开总数里计生类占」: the part is out of the whole, whichever is said first. */
function shared(operands: Operands): Computed {
  const { groups, whole, label } = operands
  const readings = groups.find((each) => each.length > 1)
  if (readings !== undefined && groups.length > 1) return ofBoth(operands, readings)
  const { all, parts } = wholeAmong(operands)
  if (all !== undefined) return shareOf(parts, all, label)
  return groups.length > 1 ? ofTwo(operands, share) : shareOf(parts, whole, label)
}

/** The one of the figures that the others are parts of. */
function wholeAmong({ groups, isPartOf }: Operands): {
  readonly all?: Figure
  readonly parts: readonly Figure[]
} {
  const named = groups.flat()
  const all = named.find((one) => named.some((other) => isPartOf(other, one)))
  return { all, parts: named.filter((one) => one !== all) }
}

/** 「省长信箱占两个信箱总数的多少」: what has several readings is all of them where the other is one of them. */
function ofBoth({ groups, label }: Operands, readings: readonly Figure[]): Computed {
  const [part, ...others] = groups.filter((each) => each !== readings).flat()
  const [first, ...more] = readings
  const among = readings.some((one) => one.indicator === part?.indicator)
  if (first === undefined || part === undefined || others.length > 0 || !among)
    return { kind: 'ambiguous', readings }
  return result(share(part, sum([first, ...more], first)), label)
}

function shareOf(parts: readonly Figure[], whole: Figure | undefined, label: string): Computed {
  const [first, ...others] = parts
  if (first === undefined || whole === undefined) return absent(label)
  const part = others.length === 0 ? first : sum([first, ...others], first)
  return result(share(part, whole), label)
}

/** 「两类合计占多少」: the sum of what is named, out of the whole that the first is a part of. */
function shareOfSum(operands: Operands): Computed {
  const { all = operands.whole, parts } = wholeAmong(operands)
  return shareOf(parts, all, operands.label)
}

/** 「扣掉2018年的,之前累计多少」 */
function lessened(operands: Operands): Computed {
  const { groups, total, label } = operands
  const [year] = groups.flat()
  if (total !== undefined && year !== undefined && groups.length === 1)
    return result(difference(total, year, { year: year.year - 1, scope: 'cumulative' }), label)
  return ofTwo(operands, less)
}

function less(one: Figure, other: Figure): Figure | Undefined {
  return (one.value ?? 0) < (other.value ?? 0)
    ? difference(other, one, other)
    : difference(one, other, one)
}

/** Two subjects, or two readings of the only one. */
function ofTwo(
  { groups, label }: Operands,
  operation: (one: Figure, other: Figure) => Figure | Undefined,
): Computed {
  const readings = groups.length > 1 ? groups.find((each) => each.length > 1) : undefined
  if (readings !== undefined) return { kind: 'ambiguous', readings }
  const [one, other] = groups.flat()
  if (one === undefined || other === undefined) return absent(label)
  return result(operation(one, other), label)
}

function summed(operands: Operands): Computed {
  return operands.groups.length > 1 ? sumOfSubjects(operands) : sumOfParts(operands)
}

function sumOfSubjects({ groups, label }: Operands): Computed {
  const readings = groups.find((each) => each.length > 1)
  if (readings !== undefined) return { kind: 'ambiguous', readings }
  const [first, ...others] = groups.flat()
  if (first === undefined || others.length < groups.length - 1) return absent(label)
  return { kind: 'figure', figure: sum([first, ...others], first) }
}

/** A total of all years, and what has no parts, is what it is. */
function sumOfParts({ groups, parts, label }: Operands): Computed {
  const readings = groups[0] ?? []
  if (readings.length > 1) return { kind: 'ambiguous', readings }
  const [total] = readings
  if (total !== undefined && (parts.length === 0 || total.scope === 'cumulative'))
    return { kind: 'figure', figure: total }
  const [first, ...others] = parts
  if (first === undefined) return absent(label)
  return {
    kind: 'figure',
    figure: { ...sum([first, ...others], first), label: `${label}各分项之和` },
  }
}

function averaged({ groups, label }: Operands, each: Detail): Computed {
  const [figure, ...others] = groups[0] ?? []
  if (figure !== undefined && others.length > 0)
    return { kind: 'ambiguous', readings: [figure, ...others] }
  return figure === undefined ? absent(label) : result(averageOver(each, figure), label)
}

function result(value: Figure | Undefined, label: string): Computed {
  return typeof value === 'string'
    ? { kind: 'undefined', why: value, label }
    : { kind: 'figure', figure: value }
}

function absent(label: string): Computed {
  return { kind: 'undefined', why: 'absent', label }
}
