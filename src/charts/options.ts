import type { EChartsCoreOption } from 'echarts/core'
import { type Chart, type ChartPoint, pointLabel } from '../domain/figures/charts/chart.ts'

/** A phone shows the whole width: smaller type could not be read. Pixels. */
export const WIDTH = 1080
const TITLE = 36
const LABEL = 28
const SOURCE = 24
/** The shipped one where pictures are drawn; where a browser shows the lines, what its machine has. */
const FAMILY = 'Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif'
/** Dark enough on white for every eye. */
const INK = '#1a1a1a'
const BAR = '#0b5cad'

const EDGE = 48
const HEAD = 150
const FOOT = 96
const ROW = 108
/** Room for the longest name and the longest value. */
const NAME_WIDTH = 400
const VALUE_WIDTH = 210
const ACROSS_HEIGHT = 720

/** Bars lie where names are long or parts are shown; what follows in time goes across. */
export function isLying({ kind, points }: Chart): boolean {
  return kind === 'share' || (kind === 'bar' && points.some(({ name }) => name.length > 5))
}

/** Pixels: a lying chart grows with its bars. */
export function heightOf(chart: Chart): number {
  return isLying(chart) ? HEAD + chart.points.length * ROW + FOOT : ACROSS_HEIGHT
}

/** What echarts is to draw; nothing moves, nothing is left out, each value stands at its mark. */
export function optionsOf(chart: Chart): EChartsCoreOption {
  return {
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FAMILY, color: INK },
    title: [titleOf(chart), sourceOf(chart)],
    ...(isLying(chart) ? lying(chart) : across(chart)),
  }
}

function titleOf({ title }: Chart): object {
  const textStyle = {
    fontSize: TITLE,
    fontWeight: 700,
    color: INK,
    width: WIDTH - 2 * EDGE,
    overflow: 'break',
    lineHeight: 48,
  }
  return { text: title, left: EDGE, top: 28, textStyle }
}

function sourceOf({ source }: Chart): object {
  const textStyle = {
    fontSize: SOURCE,
    fontWeight: 400,
    color: '#555555',
    width: WIDTH - 2 * EDGE,
    overflow: 'truncate',
  }
  return { text: source, left: EDGE, bottom: 24, textStyle }
}

function lying({ points }: Chart): object {
  return {
    grid: { left: EDGE + NAME_WIDTH, right: VALUE_WIDTH, top: HEAD, bottom: FOOT },
    xAxis: { type: 'value', show: false, min: 0 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: points.map(({ name }) => name),
      axisTick: { show: false },
      axisLabel: {
        fontSize: LABEL,
        color: INK,
        width: NAME_WIDTH - 24,
        overflow: 'break',
        lineHeight: 32,
        interval: 0,
      },
    },
    series: [{ ...series(points, 'right'), type: 'bar', barMaxWidth: 44 }],
  }
}

function across({ kind, points }: Chart): object {
  return {
    grid: { left: EDGE, right: EDGE, top: HEAD + 30, bottom: FOOT + 60 },
    xAxis: {
      type: 'category',
      data: points.map(({ name }) => name),
      axisTick: { show: false },
      axisLabel: { fontSize: LABEL, color: INK, interval: 0 },
    },
    yAxis: { type: 'value', show: false, min: 0 },
    series: [
      {
        ...series(points, 'top'),
        type: kind === 'line' ? 'line' : 'bar',
        barMaxWidth: 72,
        lineStyle: { width: 5, color: BAR },
        symbol: 'circle',
        symbolSize: 14,
      },
    ],
  }
}

/** A value stays readable where the line runs through it. */
const HALO = { textBorderColor: '#ffffff', textBorderWidth: 6 }

function series(points: readonly ChartPoint[], position: 'right' | 'top'): object {
  return {
    itemStyle: { color: BAR },
    label: { show: true, position, fontSize: LABEL, color: INK, ...HALO },
    data: points.map((point) => ({
      value: point.figure.value,
      label: { formatter: labelAt(point, position) },
    })),
  }
}

/** Across there is no room for the unit: the title names it. */
function labelAt(point: ChartPoint, position: 'right' | 'top'): string {
  return position === 'top' ? String(point.figure.value) : pointLabel(point)
}
