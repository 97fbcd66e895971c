import { type Chart, chartInWords } from '../domain/figures/charts/chart.ts'
import { heightOf, optionsOf, WIDTH } from './options.ts'

/** The chart as SVG that stands alone; who cannot see it hears its title and every value. */
export async function svgOf(chart: Chart): Promise<string> {
  const [{ init, use }, { BarChart, LineChart }, components, { SVGRenderer }] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  use([BarChart, LineChart, components.GridComponent, components.TitleComponent, SVGRenderer])
  const size = { width: WIDTH, height: heightOf(chart) }
  const drawn = init(null, null, { renderer: 'svg', ssr: true, ...size })
  try {
    drawn.setOption(optionsOf(chart))
    return spoken(drawn.renderToSVGString(), chart)
  } finally {
    // What is not disposed of keeps the process alive.
    drawn.dispose()
  }
}

function spoken(svg: string, chart: Chart): string {
  const said = `<title>${escaped(chart.title)}</title><desc>${escaped(chartInWords(chart))}</desc>`
  return svg.replace(
    /<svg([^>]*)>/,
    (_, attributes: string) => `<svg role="img"${attributes}>${said}`,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
