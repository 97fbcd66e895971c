import assert from 'node:assert/strict'
import type { ReadFigure } from '../../../src/domain/figures/report.ts'
import { reportOf } from '../reading.ts'
import { type Truth, type Variant, VARIANTS } from './texts.ts'

describe('reports as offices write them', () => {
  for (const variant of VARIANTS)
    it(`reads ${variant.name}`, () => {
      const { office, year, figures } = reportOf(variant.text)
      assert.deepEqual([office, year], [variant.office, variant.year])
      const { missed, left } = compared(variant, figures)
      assert.deepEqual(missed, [])
      assert.deepEqual(
        left.map(({ value, label }) => `${String(value)} ${label}`),
        [],
      )
    })
})

/** Each number of the truth takes the last figure within its words that says the same. */
function compared(
  { text, truth }: Variant,
  figures: readonly ReadFigure[],
): { readonly missed: readonly Truth[]; readonly left: readonly ReadFigure[] } {
  let left = [...figures]
  const missed = truth.filter((one) => {
    const hit = left.findLast((figure) => says(figure, one, text))
    // One sentence may deny several things with the same words.
    left = left.filter((figure) => figure !== hit && !isSameDenial(figure, hit))
    return hit === undefined
  })
  return { missed, left }
}

function says({ span, value, unit, scope }: ReadFigure, truth: Truth, text: string): boolean {
  const [quote, number, counted, of] = truth
  const start = text.indexOf(quote)
  assert.ok(start >= 0, quote)
  const isInside = start <= span.start && span.end <= start + quote.length
  return isInside && value === number && unit === counted && scope === of
}

function isSameDenial(one: ReadFigure, other: ReadFigure | undefined): boolean {
  const areDenials = one.kind === 'zero-in-words' && other?.kind === 'zero-in-words'
  return areDenials && one.quote === other.quote
}
