import type { Figure } from '../../domain/figures/figure.ts'
import { agrees, asksWhether, boundOf } from '../../domain/language/claims.ts'
import type { Meaning } from '../skill.ts'

/** How many kinds or places there are is no number of things: 三类, 两项, 前五位. */
const NO_THING = /[类種种项項位名年月日天]$/u

/** The numbers that a question takes for granted: 「公开了40条对吗」. */
export function statedIn({ copy, numbers }: Meaning): Meaning['numbers'] {
  return asksWhether(copy) ? numbers.filter(({ text }) => !NO_THING.test(text)) : []
}

/** A plain word where what was stated is not what is published; what is published stands behind it. */
export function contradiction(figures: readonly Figure[], meaning: Meaning): readonly string[] {
  const { plain } = meaning
  const values = figures.flatMap(({ value }) => value ?? [])
  const wrong = statedIn(meaning).filter(({ value, start, end }) => {
    const bound = boundOf(plain.slice(0, start), plain.slice(end))
    return !values.some((one) => agrees(one, value.value, bound))
  })
  if (wrong.length === 0 || values.length === 0) return []
  return [`公开的数据里不是您说的${wrong.map(({ text }) => text).join('、')}:`]
}
