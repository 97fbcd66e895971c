import { share, sum } from '../../src/domain/figures/lookups/derived.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { absent, type Computed, result } from './computed.ts'
import { eachOnce } from './each-once.ts'
import type { FigureSides, Operands } from './what-is-computed.ts'

/**
 * 「A和B占C」「C里A占」: what stands on the one side, put together, out of what stands on the other.
 *
 * @returns `undefined` where the sentence does not tell the sides, or a year stands against all years
 */
export function shareOfSides(operands: Operands): Computed | undefined {
  const { sides, total, label } = operands
  if (sides === undefined || total !== undefined) return undefined
  const { part, each } = sides
  if ([...part, ...sides.whole].some(({ length }) => length === 0)) return absent(label)
  const parts = part.flat()
  const whole = wholeSaid(sides, operands)
  if (whole === undefined) return undefined
  if (whole.kind !== 'figure') return whole
  const readings = part.find(({ length }) => length > 1)
  if (readings !== undefined) return { kind: 'ambiguous', readings }
  return each ? eachOf(parts, whole.figure, operands) : together(parts, whole.figure, operands)
}

/** What is named, put together; else what all the parts are of. */
function wholeSaid(sides: FigureSides, operands: Operands): Computed | undefined {
  const parts = sides.part.flat()
  if (sides.whole.length === 0) return wholeMeant(parts, operands)
  const readings = sides.whole.find(({ length }) => length > 1)
  if (readings !== undefined && !parts.every((one) => isAmong(one, readings)))
    return { kind: 'ambiguous', readings }
  const named = eachOnce(sides.whole.flat())
  const all = named.find((one) => named.some((other) => operands.isPartOf(other, one)))
  const [first, ...others] = all === undefined ? named : [all]
  if (first === undefined) return undefined
  return { kind: 'figure', figure: others.length === 0 ? first : sum([first, ...others], first) }
}

function wholeMeant(parts: readonly Figure[], { isPartOf, whole }: Operands): Computed | undefined {
  const fits = whole !== undefined && parts.every((one) => isPartOf(one, whole))
  return fits ? { kind: 'figure', figure: whole } : undefined
}

/** The part is out of the whole, whichever is said first. */
function together(parts: readonly Figure[], whole: Figure, operands: Operands): Computed {
  const { isPartOf, decimals, label } = operands
  const [first, ...others] = parts
  if (first === undefined) return absent(label)
  const part = others.length === 0 ? first : sum([first, ...others], first)
  const turned = others.length === 0 && isPartOf(whole, first)
  return result(turned ? share(whole, first, decimals) : share(part, whole, decimals), label)
}

function eachOf(parts: readonly Figure[], whole: Figure, { decimals, label }: Operands): Computed {
  const shares = parts.map((part) => share(part, whole, decimals))
  const figures = shares.flatMap((one) => (one.ok ? [one.value] : []))
  const failed = shares.find((one) => !one.ok)
  return failed === undefined ? { kind: 'figures', figures } : result(failed, label)
}

function isAmong({ indicator }: Figure, figures: readonly Figure[]): boolean {
  return figures.some((one) => one.indicator === indicator)
}
