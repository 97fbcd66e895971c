import type { Scope } from '../../domain/figures/figure.ts'
import { yearOf } from '../../domain/time/civil-date.ts'
import { type Period, yearOfPeriod, yearPeriod } from '../../domain/time/period.ts'
import type { Hit } from './hit.ts'

const BEFORE = /^(?:年底)?(?:以前|之前|前(?![年半一-十\d])|往前)/u

/** 2018年以前 is all that came before: the years up to the end of 2017. */
export function findBefore(
  text: string,
  periods: readonly Hit<Period>[],
): { readonly periods: readonly Hit<Period>[]; readonly scopes: readonly Hit<Scope>[] } {
  const scopes: Hit<Scope>[] = []
  const moved = periods.map((hit) => {
    const word = BEFORE.exec(text.slice(hit.end))?.[0]
    if (word === undefined || yearOfPeriod(hit.value) === undefined) return hit
    const end = hit.end + word.length
    scopes.push({ value: 'cumulative', start: hit.end, end })
    return { ...hit, value: yearPeriod(yearOf(hit.value.start) - 1) }
  })
  return { periods: moved, scopes }
}
