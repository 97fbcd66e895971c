import type { Scope } from '../../domain/figures/figure.ts'
import { yearOf } from '../../domain/time/civil-date.ts'
import { type Period, yearOfPeriod, yearPeriod } from '../../domain/time/period.ts'
import type { Hit } from './hit.ts'

const BEFORE = /^(?:年?[底末])?(?:以前|之前|前(?![年半一-十\d])|往前)/u
/** 2017年底以前 is up to its end. */
const BY_ITS_END = /^年?[底末]/u
/** The same before the year. */
const BEFORE_IT =
  /\b(?:all (?:the )?years )?(?:before|prior to|preceding|up to but not including) (?:the year )?$/
const REACH = 40

/** 2018年以前 is all that came before: the years up to the end of 2017. */
export function findBefore(
  text: string,
  periods: readonly Hit<Period>[],
): { readonly periods: readonly Hit<Period>[]; readonly scopes: readonly Hit<Scope>[] } {
  const scopes: Hit<Scope>[] = []
  const moved = periods.map((hit) => {
    const word = wordBeside(text, hit)
    if (word === undefined || yearOfPeriod(hit.value) === undefined) return hit
    scopes.push({ value: 'cumulative', ...word })
    const isByItsEnd = BY_ITS_END.test(text.slice(hit.end))
    return isByItsEnd ? hit : { ...hit, value: yearPeriod(yearOf(hit.value.start) - 1) }
  })
  return { periods: moved, scopes }
}

function wordBeside(
  text: string,
  { start, end }: Hit<Period>,
): Pick<Hit<Scope>, 'start' | 'end'> | undefined {
  const after = BEFORE.exec(text.slice(end))?.[0]
  if (after !== undefined) return { start: end, end: end + after.length }
  const before = BEFORE_IT.exec(text.slice(Math.max(0, start - REACH), start))?.[0]
  return before === undefined ? undefined : { start: start - before.length, end: start }
}
