import type { Finding } from '../finding.ts'
import type { ReadFigure, Report } from '../report.ts'
import { equation, finding, isExact, sumOf } from './findings.ts'
import { sentencesOf } from './sentences.ts'

/** Rounding up every one of a list of shares makes them a little more than all. */
const ROUNDED = 1

/** Shares of one whole that one sentence lists come to no more than all of it. Uncertain only: they may overlap. */
export function checkShares(report: Report): readonly Finding[] {
  return sentencesOf(report).flatMap(({ figures, text }) => {
    const shares = figures.filter(isShare)
    const [first] = shares
    const isList =
      first !== undefined &&
      shares.length > 1 &&
      shares.every((one) => ofWhat(one) === ofWhat(first))
    const last = shares.at(-1)
    if (!isList || last === undefined || sumOf(shares) <= 100 + ROUNDED) return []
    // A share of a share, and ways that one thing may go all at once.
    if (
      /其中.*其中|网站|微信|微博|平台|新媒体|渠道/s.test(
        text.slice(first.span.start - 20, last.span.end),
      )
    )
      return []
    return [
      finding('sum-of-parts', 'uncertain', [`所列占比 ${equation(shares)},超过 100%`, shares]),
    ]
  })
}

function isShare(figure: ReadFigure): boolean {
  return figure.unit === '%' && isExact(figure) && /占/.test(figure.label)
}

/** What stands behind 占: 总数的, 答复总数的. */
function ofWhat({ label }: ReadFigure): string {
  return label.slice(label.lastIndexOf('占')).replace(/(?:的?(?:比例|比重|比)|的|为|达|约)+$/, '')
}
