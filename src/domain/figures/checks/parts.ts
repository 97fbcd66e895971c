import type { Finding, FindingStatus } from '../finding.ts'
import { equation, finding, isExact, named, sumOf } from './findings.ts'
import type { Indicator } from '../indicator.ts'
import { type Division, divisionsIn } from './divisions.ts'
import type { ReadFigure, Report } from '../report.ts'
import { CARRIED } from './sentences.ts'

/**
 * Wholes against the sum of their parts. Where the catalogue knows the parts and all of them are printed, a
 * difference is a fault; where only 其中 says so, the parts may overlap or be incomplete.
 */
export function checkParts(report: Report, indicators: readonly Indicator[]): readonly Finding[] {
  return divisionsIn(report).flatMap((division) => {
    const { wholes, parts } = division
    const whole = wholes.find((one) => addUpTo(one, parts) !== undefined) ?? likeliest(wholes)
    if (whole === undefined || isAllThere(wholes, parts)) return []
    const list = addUpTo(whole, parts) ?? withoutDealtWith(whole, parts)
    return checked(whole, list, completeness(whole, { ...division, parts: list }, indicators))
  })
}

/** What was left from the year before is divided only together with what came in. */
function likeliest(wholes: readonly ReadFigure[]): ReadFigure | undefined {
  return wholes.find(({ label }) => !CARRIED.test(label)) ?? wholes[0]
}

/** 新收8件,上年结转1件,均已办结,其中…: the parts are of both together. */
function isAllThere(wholes: readonly ReadFigure[], parts: readonly ReadFigure[]): boolean {
  const carried = wholes.find(({ label }) => CARRIED.test(label))
  return (
    carried !== undefined &&
    wholes.some((one) => one !== carried && sumOf([one, carried]) === sumOf(parts))
  )
}

/** The parts, or as many of them from the first as give the whole: what follows may count something else. */
function addUpTo(
  whole: ReadFigure,
  parts: readonly ReadFigure[],
): readonly ReadFigure[] | undefined {
  const lengths = parts.map((_, place) => parts.length - place).filter((length) => length > 1)
  const length = lengths.find((one) => sumOf(parts.slice(0, one)) === whole.value)
  return length === undefined ? undefined : parts.slice(0, length)
}

const DEALT_WITH = /答复|办[结复理毕]|回复|处理|反馈/

/** 受理23件,其中涉及征地的18件,已答复23件: what was done with the whole is none of its parts. */
function withoutDealtWith(
  { value }: ReadFigure,
  parts: readonly ReadFigure[],
): readonly ReadFigure[] {
  const end = parts.findIndex((part) => part.value === value && DEALT_WITH.test(part.label))
  return end < 1 ? parts : parts.slice(0, end)
}

/** Whether all parts are there for certain, may be, or some of them only. */
type Completeness = 'complete' | 'perhaps' | 'some' | 'mixed'

function checked(
  whole: ReadFigure,
  parts: readonly ReadFigure[],
  complete: Completeness,
): Finding[] {
  if (parts.length === 0 || ![whole, ...parts].every(isExact)) return []
  const evidence = [whole, ...parts]
  const said = `“${named(whole)}”,各部分 ${equation(parts)}`
  if (whole.value === sumOf(parts))
    return parts.length < 2 ? [] : [finding('sum-of-parts', 'pass', [`${said},相符`, evidence])]
  const status = statusOf(whole, parts, complete)
  if (status === undefined) return []
  const why = status === 'fail' ? '与总数不符' : '与总数不等,可能有重叠或未列全'
  return [finding('sum-of-parts', status, [`${said},${why}`, evidence])]
}

/** `undefined` where nothing need be said: 其中 mostly names a few of many. */
function statusOf(
  whole: ReadFigure,
  parts: readonly ReadFigure[],
  complete: Completeness,
): FindingStatus | undefined {
  const missing = (whole.value ?? 0) - sumOf(parts)
  if (complete === 'complete') return 'fail'
  if (missing < 0) return areWays(whole, parts) ? undefined : 'uncertain'
  if (complete === 'mixed') return undefined
  return complete === 'perhaps' || isNearly(missing, whole, parts) ? 'uncertain' : undefined
}

/** Ways of making public: one thing goes several of them at once. */
const WAY =
  /网站|网页|门户|微信|微博|公众号|新媒体|公报|公[开示]栏|宣传栏|客户端|平台|报[刊纸]|广播|电视|显示屏|查阅/

function areWays(whole: ReadFigure, parts: readonly ReadFigure[]): boolean {
  const within = parts.every((part) => (part.value ?? 0) <= (whole.value ?? 0))
  return within && parts.length > 1 && parts.every(({ label }) => WAY.test(label))
}

/** A list that lacks so little was meant to be whole. */
function isNearly(
  missing: number,
  { value = 0 }: ReadFigure,
  { length }: readonly ReadFigure[],
): boolean {
  if (length < 2) return false
  return missing <= (length < 3 ? Math.max(1, value * 0.1) : Math.max(2, value * 0.25))
}

const REST = /^其[他它]/

/** All the parts that the catalogue knows, or that the whole is named by (来信来访), or a rest (其他). */
function completeness(
  whole: ReadFigure,
  { parts, mixed }: Division,
  indicators: readonly Indicator[],
): Completeness {
  if (mixed) return 'mixed'
  if (parts.length < 2) return 'some'
  const [last] = parts.slice(-1)
  if (last !== undefined && REST.test(last.label)) return 'complete'
  if (parts.every(({ label }) => whole.label.includes(label))) return 'perhaps'
  return known(parts, indicators.find(({ id }) => id === whole.indicator)?.parts ?? [])
}

/** Whether they are the parts of one of the ways that the catalogue divides the whole by. */
function known(parts: readonly ReadFigure[], divisions: Indicator['parts']): Completeness {
  const ids = parts.map(({ indicator }) => indicator ?? '')
  const one = divisions.find(
    ({ relation, of }) => relation === 'sum' && ids.every((id) => of.includes(id)),
  )
  if (one === undefined) return 'some'
  return one.of.every((id) => ids.includes(id)) ? 'complete' : 'perhaps'
}
