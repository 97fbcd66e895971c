import { ratio } from '../../src/domain/figures/lookups/derived.ts'
import { absent, type Computed, type Said } from './computed.ts'
import type { Operands } from './operands.ts'
import { sumOfSubjects } from './sums.ts'
import { less, ofTwo } from './two.ts'
import { wholeAmong } from './whole.ts'

/** The parts that have a number, in order. */
export function ranked({ parts, label }: Operands, first: 'largest' | 'smallest'): Computed {
  const known = parts.filter((figure) => figure.value !== undefined)
  if (known.length === 0) return absent(label)
  const up = first === 'smallest' ? 1 : -1
  const figures = known.toSorted((a, b) => up * ((a.value ?? 0) - (b.value ?? 0)))
  return { kind: 'ranked', figures, first }
}

/** 「计生类和救济类哪类多」 sets the two side by side; 「哪类多」 all there are. */
export function whichOf(operands: Operands, detail: string | undefined): Computed {
  const first = detail === 'smallest' ? detail : 'largest'
  const named = operands.groups.length > 1 ? wholeAmong(operands).parts : operands.parts
  return ranked({ ...operands, parts: named }, first)
}

/** 「最多的比最少的多几条」, 「最多的是最少的几倍」; with neither, the order of all. */
export function ofExtremes(operands: Operands, said: Said): Computed {
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
