import type { Finding } from '../finding.ts'
import type { Indicator } from '../indicator.ts'
import type { ReadFigure, Report, Section } from '../report.ts'

const HOW_MANY = /数量?$/

/** Headings that announce a number which nothing below them states (政策解读数量). */
export function checkAnnounced(
  report: Report,
  indicators: readonly Indicator[],
): readonly Finding[] {
  return report.sections.flatMap((section) =>
    announcedIn(section, indicators)
      .filter((indicator) => !report.figures.some((figure) => states(figure, indicator, section)))
      .map((indicator): Finding => {
        const quote =
          report.text.slice(section.span.start, section.span.end).split(/[\n\r]/)[0] ?? ''
        return {
          rule: 'announced-not-stated',
          status: 'not-assessable',
          message: `${section.number}的标题提到“${indicator.label}”,但该部分没有写出这个数字`,
          evidence: [
            { quote, span: { start: section.span.start, end: section.span.start + quote.length } },
          ],
        }
      }),
  )
}

/** The indicators that a heading asks the number of. */
function announcedIn({ title }: Section, indicators: readonly Indicator[]): readonly Indicator[] {
  const dense = title.replaceAll(/[\s的]/g, '')
  if (!dense.includes('数')) return []
  return indicators.filter(({ label, printed }) =>
    [label, ...printed].some((name) => asksFor(dense, name.replace(HOW_MANY, ''))),
  )
}

/** 数据 is no number. */
function asksFor(title: string, name: string): boolean {
  return title.replaceAll(/数[据字]/g, '').includes(`${name.replaceAll('的', '')}数`)
}

function states(
  { indicator, span, cell }: ReadFigure,
  wanted: Indicator,
  section: Section,
): boolean {
  const inside = span.start >= section.span.start && span.start < section.span.end
  return indicator === wanted.id && (inside || cell !== undefined)
}
