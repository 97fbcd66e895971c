import { civilDate, yearOf, type CivilDate } from '../../domain/time/civil-date.ts'

/** A day as printed, whole or with a sign lost on the way: 2018年1月1日, 20191月1日, 20171231日, 2018年1231日. */
const DAY =
  /((?:19|20)\d{2})(?:年(\d{1,2})月(\d{1,2})日|(\d{1,2})月(\d{1,2})日|年(\d{2,4})日|(\d{2,4})日)/

export interface Stated {
  readonly start?: CivilDate
  readonly end?: CivilDate
}

/** The reporting period, where the text states one. @param dense without white space */
export function periodIn(dense: string): Stated {
  for (const place of candidates(dense)) {
    const period = periodAt(dense.slice(place, place + FAR))
    if (period !== undefined) return period
  }
  const until = new RegExp(`截[至止](?:到)?(${DAY.source})`).exec(dense)?.[1]
  return { end: until === undefined ? undefined : dayIn(until) }
}

/** A period is over within so many characters. */
const FAR = 70
const ANNOUNCED = /统计(?:的)?期限|时间(?:为|从|自|段)|起止|期限|数据.{0,12}(?:自|从)/g

/** Where the text says that it speaks of its period; any day elsewhere comes after. */
function candidates(dense: string): readonly number[] {
  const words = [...dense.matchAll(ANNOUNCED)].map((hit) => hit.index)
  const days = [...dense.matchAll(new RegExp(DAY, 'g'))].map((hit) => hit.index)
  return [...words, ...days]
}

const SPAN = new RegExp(`${DAY.source}(?:起|开始)?[至到—–~止-]+`)

function periodAt(rest: string): Stated | undefined {
  if (!SPAN.test(rest)) return undefined
  const [start, to] = [...rest.matchAll(new RegExp(DAY, 'g'))].map(dayOf)
  const end = to ?? (start && sameYear(start, rest))
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined
}

/** 2020年1月1日至12月31日 */
function sameYear(start: CivilDate, rest: string): CivilDate | undefined {
  const [, month, day] = /[至到—–~-](\d{1,2})月(\d{1,2})日/.exec(rest) ?? []
  return month === undefined ? undefined : civilDate(yearOf(start), Number(month), Number(day))
}

/** The first day in a dense text. */
function dayIn(dense: string): CivilDate | undefined {
  const hit = DAY.exec(dense)
  return hit === null ? undefined : dayOf(hit)
}

function dayOf(hit: RegExpMatchArray): CivilDate | undefined {
  const [year, ...parts]: readonly (string | undefined)[] = hit.slice(1)
  const [month, day] = parts.slice(0, 4).filter((part) => part !== undefined)
  if (day !== undefined) return civilDate(Number(year), Number(month), Number(day))
  return fromRun(Number(year), parts.slice(4).find((part) => part !== undefined) ?? '')
}

/** Month and day of which the sign between was lost: 11 is 1月1日, 1231 is 12月31日, 111 could be either. */
function fromRun(year: number, run: string): CivilDate | undefined {
  const half = run.length / 2
  return run.length === 3
    ? undefined
    : civilDate(year, Number(run.slice(0, half)), Number(run.slice(half)))
}
