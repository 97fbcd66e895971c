import type { Context } from '../../src/dialogue/context.ts'
import type { Desk, Meaning } from '../../src/dialogue/skill.ts'
import { type CivilDate, yearOf } from '../../src/domain/time/civil-date.ts'
import { type Period, yearOfPeriod } from '../../src/domain/time/period.ts'
import { periodBefore, yearsLater } from '../../src/domain/time/period-compare.ts'
import { sameKindAround, wholeMonths } from '../../src/domain/time/period-kind.ts'

/** The later period and the one that it is compared with. */
export interface Compared {
  readonly now: Period
  readonly then: Period
}

/**
 * The periods that a message compares: 「和去年比」 and 「比上季度」 name what to compare with, 「同比」 and 「环比」 how far
 * back it lies; what is compared is what the message names besides, else what was spoken of, else the running one.
 *
 * @param custom the period that is meant where nothing tells
 */
export function comparedPeriods(meaning: Meaning, desk: Desk, custom: Period): Compared {
  const [past, ...others] = meaning.periods.filter((one) => isCompared(one, meaning))
  const named = [
    ...meaning.periods.filter((one) => one !== past && !others.includes(one)),
    ...others,
  ]
    .map(({ value }) => value)
    .sort((a, b) => (a.start < b.start ? 1 : -1))[0]
  const spoken = named ?? spokenOf(desk)
  if (past === undefined) return stepped(meaning, spoken ?? custom)
  return beside(past.value, { now: spoken, said: named !== undefined, custom, today: desk.today })
}

const COMPARED = /[和跟与同比较]$/u

function isCompared({ start }: Meaning['periods'][number], { plain }: Meaning): boolean {
  return COMPARED.test(plain.slice(0, start).trim())
}

/** A brief compares all of it, a chart, a ranking or an answer what it was about. */
export function isOffered({ menu, question }: Context): boolean {
  return offersAll({ menu }) || isRanking(question) || GOES_ON.includes(question?.intent ?? '')
}

export function offersAll({ menu }: Pick<Context, 'menu'>): boolean {
  return menu.some(({ text }) => text === '和去年比')
}

/** Skills that answer with one subject. */
export const GOES_ON: readonly string[] = ['draw-chart', 'ask-figure']

/** 「哪一类最多」 */
function isRanking(question: Context['question']): boolean {
  return question?.operations?.some((one) => /largest|smallest/.test(one)) ?? false
}

/** The period of the brief that offered the comparison, or a part of this year that was asked about. */
function spokenOf({ context, today }: Desk): Period | undefined {
  const period = context.question?.period
  return period !== undefined && (isOffered(context) || yearOf(period.start) === yearOf(today))
    ? period
    : undefined
}

/** 「环比」 is the span before, everything else the year before. */
function stepped({ copy }: Meaning, now: Period): Compared {
  return { now, then: /环比/u.test(copy) ? periodBefore(now) : yearsLater(now, -1) }
}

interface Beside {
  readonly now?: Period
  /** Named in the message itself. */
  readonly said: boolean
  readonly custom: Period
  readonly today: CivilDate
}

function beside(past: Period, { now, said, custom, today }: Beside): Compared {
  if (said && now !== undefined && wholeMonths(now) === wholeMonths(past))
    return past.start < now.start ? { now, then: past } : { now: past, then: now }
  if (yearOfPeriod(past) !== undefined) {
    const later = now ?? custom
    // 去年 beside a year long past is the one before that.
    const years = Math.min(-1, yearOf(past.start) - yearOf(later.start))
    return { now: later, then: yearsLater(later, years) }
  }
  return { now: later(past, today), then: past }
}

/** 「比上季度」 compares this quarter, 「和去年第三季度比」 the third of this year. */
function later(past: Period, today: CivilDate): Period {
  const years = yearOf(today) - yearOf(past.start)
  const around = sameKindAround(past, today)
  if (around !== undefined && periodBefore(around).start === past.start) return around
  return years > 0 ? yearsLater(past, years) : (around ?? past)
}
