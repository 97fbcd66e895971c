import type { ChartDrawer } from '../ports/chart.ts'
import { type PictureFonts, rasteriser } from './png.ts'
import { svgOf } from './svg.ts'

/** Draws with the given fonts, whatever the machine has. */
export function chartDrawer(fonts: PictureFonts): ChartDrawer {
  const rasterise = rasteriser(fonts)
  return {
    svg: svgOf,
    async png(chart) {
      return rasterise(await svgOf(chart))
    },
  }
}
