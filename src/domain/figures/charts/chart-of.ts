import type { Chart, ChartPoint } from './chart.ts'
import type { Figure } from '../figure.ts'
import type { Known } from '../known.ts'
import type { Subject } from '../lookups/printed.ts'

export interface Drawn {
  readonly kind: Chart['kind']
  readonly points: readonly ChartPoint[]
  /** The period: 2026年第三季度. */
  readonly how: string
  /** 按月, 按类别 */
  readonly by: string
}

/** The chart of a subject, with its title, its unit and where its figures come from. */
export function chartOf(subject: Subject, { kind, points, how, by }: Drawn, known: Known): Chart {
  const unit = points.map(({ figure }) => figure.unit).find((one) => one !== undefined)
  const measured = unit === undefined ? '' : `（单位：${unit}）`
  const title = `${how}${known.office.shortName}${subject.label}${by}${measured}`
  return { kind, title, unit, points, source: sourceOf(points.map(({ figure }) => figure)) }
}

function sourceOf(figures: readonly Figure[]): string {
  const documents = figures.map(({ source }) =>
    source.basis === 'report' ? `《${source.document}》` : '本单位登记簿',
  )
  return `出处：${[...new Set(documents)].join('、')}`
}
