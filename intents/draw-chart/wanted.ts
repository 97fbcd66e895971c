import type { Meaning } from '../../src/dialogue/skill.ts'
import type { Chart } from '../../src/domain/figures/charts/chart.ts'
import { chartOf, type Drawn } from '../../src/domain/figures/charts/chart-of.ts'
import {
  monthPoints,
  partPoints,
  quarterPoints,
  yearPoints,
} from '../../src/domain/figures/charts/series.ts'
import type { Parts } from '../../src/domain/figures/indicator.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import type { Subject } from '../../src/domain/figures/lookups/printed.ts'
import { type CivilDate, yearOf } from '../../src/domain/time/civil-date.ts'
import { type Period, yearPeriod } from '../../src/domain/time/period.ts'
import { soFar } from '../../src/domain/time/period-compare.ts'
import { periodName, wholeMonths } from '../../src/domain/time/period-kind.ts'

export type WantedChart =
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** Nothing is stored that could be drawn so. */
  | {
      readonly kind: 'none'
      readonly label: string
      readonly why: string
      readonly instead: readonly string[]
    }

/** What a chart is drawn of. */
export interface ChartGround {
  readonly subject: Subject
  readonly period?: Period
  readonly known: Known
  readonly today: CivilDate
  /** The words of the chart that the message goes on from. */
  readonly before?: string
}

/** The chart that a message asks for: by month, by quarter, by year, or by the parts of the whole. */
export function wantedChart(meaning: Meaning, ground: ChartGround): WantedChart {
  const { subject, period, before = '' } = ground
  if (period === undefined) return none(subject, '库中还没有数据。', [])
  const copy = withoutPeriods(meaning)
  const drawing = drawingFor(copy) ?? drawingFor(before) ?? BY_PARTS
  return drawing.draw({ ...ground, period, copy })
}

function drawingFor(words: string): Drawing | undefined {
  return DRAWINGS.find(({ says }) => says.test(words))
}

/** 「本季度按月画个图」 asks for months: what it names is not what it is drawn by. */
function withoutPeriods({ copy, periods }: Meaning): string {
  return periods.reduce((rest, { text }) => rest.replace(text.toLowerCase(), ''), copy)
}

interface Task extends ChartGround {
  readonly period: Period
  readonly copy: string
}

interface Drawing {
  readonly says: RegExp
  draw(task: Task): WantedChart
}

const BY_PARTS: Drawing = { says: /类|渠道|方式|占|饼|比例|构成|分布/u, draw: byParts }

/** The first that fits counts. */
const DRAWINGS: readonly Drawing[] = [
  { says: /季度?/u, draw: (task) => inTime(task, quarterPoints, '按季度') },
  {
    says: /(?:按|每|各|逐|分)个?月|月度|月份|走势|\bmonth/u,
    draw: (task) => inTime(task, monthPoints, '按月'),
  },
  { says: /(?:历|每|各|逐|按|分|近.{1,2})年|年度|趋势|变化|\bover the years\b/u, draw: byYear },
  BY_PARTS,
]

function inTime(task: Task, pointsOf: typeof monthPoints, how: string): WantedChart {
  const { subject, period, known, today } = task
  const year = yearOf(period.start)
  const whole = (wholeMonths(period) ?? 0) > 1 ? period : yearPeriod(year)
  const points = pointsOf(subject, soFar(whole, today), known)
  if (points.length > 0)
    return chart(task, { kind: 'bar', points, how: periodName(whole), by: how })
  return none(subject, `${year}年只有全年的数,或登记簿没有这一年的记录,不能${how}画。`, [
    hasParts(subject, known)
      ? `${year}年${subject.label}按类别画个图`
      : `${year}年公开信息按类别画个图`,
  ])
}

function hasParts({ indicator }: Subject, { indicators }: Known): boolean {
  return (indicators.get(indicator ?? '')?.parts.length ?? 0) > 0
}

function byYear(task: Task): WantedChart {
  const { subject, known } = task
  const points = yearPoints(subject, known)
  const [first, last] = [points[0]?.name, points.at(-1)?.name]
  if (points.length > 1 && first !== undefined && last !== undefined)
    return chart(task, { kind: 'line', points, how: `${first}至${last}`, by: '按年' })
  return none(subject, `“${subject.label}”的存数不到两年,画不出变化。`, ['公开信息按类别画个图'])
}

function byParts(task: Task): WantedChart {
  const { subject, period, known, copy } = task
  const parts = partsOf(subject, { known, copy })
  const points = parts && partPoints(subject, parts, { period, known })
  const how = periodName(period)
  if (parts === undefined || points === undefined || points.length === 0)
    return byYearOr(none(subject, `库中没有${how}“${subject.label}”的分项数据。`, []), task)
  const kind = parts.relation === 'sum' ? 'share' : 'bar'
  return chart(task, { kind, points, how, by: BY[parts.by] ?? '分项' })
}

/** What has no parts may still have years. */
function byYearOr(otherwise: WantedChart, task: Task): WantedChart {
  const wanted = byYear(task)
  return wanted.kind === 'chart' ? wanted : otherwise
}

const BY: Readonly<Record<string, string>> = {
  category: '按类别',
  channel: '按渠道',
  outcome: '按结果',
  result: '按结果',
}

function partsOf(
  { indicator }: Subject,
  { known, copy }: { readonly known: Known; readonly copy: string },
): Parts | undefined {
  const parts = known.indicators.get(indicator ?? '')?.parts ?? []
  const wanted = /渠道|方式|途径/u.test(copy) ? 'channel' : 'category'
  return (
    parts.find(({ by }) => by === wanted) ??
    parts.find(({ relation }) => relation === 'sum') ??
    parts[0]
  )
}

function chart({ subject, known }: Task, drawn: Drawn): WantedChart {
  return { kind: 'chart', chart: chartOf(subject, drawn, known) }
}

function none({ label }: Subject, why: string, instead: readonly string[]): WantedChart {
  return { kind: 'none', label, why, instead }
}
