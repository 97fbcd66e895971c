import type { Chart } from '../domain/figures/charts/chart.ts'

/** Draws charts. Every implementation puts the same labels into both, and says the chart in words in the SVG. */
export interface ChartDrawer {
  svg(chart: Chart): Promise<string>
  /** For channels that show pictures, 1080 pixels wide. */
  png(chart: Chart): Promise<Uint8Array>
}
