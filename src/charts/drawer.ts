import type { ChartDrawer } from '../ports/chart.ts'
import { rasteriser } from './png.ts'
import { svgOf } from './svg.ts'

/** @param fonts the folder of the shipped fonts */
export function chartDrawer(fonts: string): ChartDrawer {
  const rasterise = rasteriser(fonts)
  return {
    svg: svgOf,
    async png(chart) {
      return rasterise(await svgOf(chart))
    },
  }
}
