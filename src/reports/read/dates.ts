import { civilDate, parseCivilDate, type CivilDate } from '../../domain/time/civil-date.ts'

/** A day as printed, whole or with a sign lost on the way: 2018年1月1日, 20191月1日, 20171231日, 2018年1231日. */
const DAY =
  /((?:19|20)\d{2})(?:年(\d{1,2})月(\d{1,2})日|(\d{1,2})月(\d{1,2})日|年(\d{2,4})日|(\d{2,4})日)/

const FROM_TO = new RegExp(
  `(?:自|从|为|:|间|限|,|是)?(${DAY.source})(?:起|开始)?(?:至|到|—|-|–|~|止|——){0,2}((?:${DAY.source})|(\\d{1,2})月(\\d{1,2})日)止?`,
)

export interface Stated {
  readonly start?: CivilDate
  readonly end?: CivilDate
}

/** The reporting period, where the text states one. @param dense without white space */
export function periodIn(dense: string): Stated {
  for (const place of announced(dense)) {
    const rest = dense.slice(place, place + 70)
    const [from, to] = [...rest.matchAll(new RegExp(DAY, 'g'))].map(dayOf)
    const short = /(?:至|到|—|-|–|~)(\d{1,2})月(\d{1,2})日/.exec(rest)
    const end =
      to ??
      (from && short ? civilDate(yearIn(from), Number(short[1]), Number(short[2])) : undefined)
    if (from !== undefined && end !== undefined && from < end && rest.search(FROM_TO) >= 0)
      return { start: from, end }
  }
  const until = new RegExp(`截[至止](?:到)?(${DAY.source})`).exec(dense)
  return { end: until?.[1] === undefined ? undefined : dayIn(until[1]) }
}

/** Where the text begins to speak of its period; anything that looks like one elsewhere comes after. */
function announced(dense: string): readonly number[] {
  const words = [
    ...dense.matchAll(/统计(?:的)?期限|时间(?:为|从|自|段)|起止|期限|数据.{0,12}(?:自|从)/g),
  ].map((hit) => hit.index)
  const days = [...dense.matchAll(new RegExp(DAY, 'g'))].map((hit) => hit.index)
  return [...words, ...days]
}

/** The first day in a dense text. */
export function dayIn(dense: string): CivilDate | undefined {
  const hit = DAY.exec(dense)
  return hit === null ? undefined : dayOf(hit)
}

function dayOf(hit: RegExpMatchArray): CivilDate | undefined {
  const [, year, month, day, bareMonth, bareDay, run, glued] = hit
  const [m, d] = month === undefined ? [bareMonth, bareDay] : [month, day]
  if (m !== undefined && d !== undefined) return civilDate(Number(year), Number(m), Number(d))
  return fromRun(Number(year), run ?? glued ?? '')
}

/** Month and day of which the sign between was lost: 11 is 1月1日, 1231 is 12月31日, 111 could be either. */
function fromRun(year: number, run: string): CivilDate | undefined {
  const split = run.length === 2 ? 1 : run.length === 4 ? 2 : undefined
  return split === undefined
    ? undefined
    : civilDate(year, Number(run.slice(0, split)), Number(run.slice(split)))
}

function yearIn(date: CivilDate): number {
  return Number(date.slice(0, 4))
}

const PUBLISHED =
  /(?:发布(?:时间|日期)|公开(?:时间|日期)|发文(?:时间|日期)|时间|日期)\s*[::]?\s*((?:19|20)\d{2})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/

/** When the portal says that it published the text. @param furniture the lines around the report */
export function publishedIn(furniture: readonly string[]): CivilDate | undefined {
  for (const line of furniture) {
    const hit = PUBLISHED.exec(line)
    if (hit === null) continue
    const [, year = '', month = '', day = ''] = hit
    const date = parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    if (date !== undefined) return date
  }
  return undefined
}
