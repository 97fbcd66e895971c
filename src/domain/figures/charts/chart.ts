import type { Valued } from '../figure.ts'

/** A chart of figures (图): the very figures that the text tells, drawn. */
export interface Chart {
  /** `line` for what follows in time, `share` for the parts of a whole. */
  readonly kind: 'bar' | 'line' | 'share'
  /** What it shows: the subject, the period, the unit. */
  readonly title: string
  readonly unit?: string
  readonly points: readonly ChartPoint[]
  /** Where the figures come from, one line. */
  readonly source: string
}

/** A figure under its name on the axis: 3月, 2018年, a category. */
export interface ChartPoint {
  readonly name: string
  readonly figure: Valued
  /** Of the whole, where parts add up to one: a figure of its own. */
  readonly share?: Valued
}

/** 19 条（48.7%） */
export function pointLabel({ figure, share }: ChartPoint): string {
  const unit = figure.unit === undefined ? '' : ` ${figure.unit}`
  return `${figure.value}${unit}${share === undefined ? '' : `（${share.value}%）`}`
}

/** The chart in words, for those who cannot see it. */
export function chartInWords({ title, points, source }: Chart): string {
  return `${title}：${points.map((point) => `${point.name} ${pointLabel(point)}`).join('；')}。${source}`
}
