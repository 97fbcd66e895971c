import type { CivilDate } from '../../time/civil-date.ts'
import type { Period } from '../../time/period.ts'
import { soFar } from '../../time/period-compare.ts'
import { periodName } from '../../time/period-kind.ts'
import type { Chart } from '../charts/chart.ts'
import { chartOf } from '../charts/chart-of.ts'
import { monthPoints, partPoints } from '../charts/series.ts'
import type { Known } from '../known.ts'
import type { Subject } from '../lookups/printed.ts'

interface BriefGround {
  readonly period: Period
  readonly today: CivilDate
  readonly known: Known
}

/** What goes with a brief: its months, or else its parts; `undefined` where there is nothing to be seen. */
export function briefChart(
  subject: Subject,
  { period, today, known }: BriefGround,
): Chart | undefined {
  const how = periodName(period)
  const months = monthPoints(subject, soFar(period, today), known)
  if (months.length > 1 && months.some(({ figure }) => figure.value > 0))
    return chartOf(subject, { kind: 'bar', points: months, how, by: '按月' }, known)
  const parts = known.indicators
    .get(subject.indicator ?? '')
    ?.parts.find(({ relation }) => relation === 'sum')
  const points = parts === undefined ? [] : partPoints(subject, parts, { period, known })
  return points.some(({ figure }) => figure.value > 0)
    ? chartOf(subject, { kind: 'share', points, how, by: '按类别' }, known)
    : undefined
}
