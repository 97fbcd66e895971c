import { yearOf } from '../../time/civil-date.ts'
import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'

/** The year of the title against the year of the period, or the one that the text begins to speak of. */
export function checkStatedYears(report: Report): readonly Finding[] {
  const { title, text } = report
  // A school year has two.
  const years: readonly string[] = title.match(YEAR) ?? []
  const [titled] = years
  const year = yearInBody(report)
  if (titled === undefined || year === undefined || years.includes(year)) return []
  const inTitle = text.indexOf(titled)
  const inBody = [placeOfBody(text), inTitle + 1].map((from) => text.indexOf(year, from))
  const places = [inTitle, inBody.find((place) => place >= 0) ?? -1]
  if (places.some((place) => place < 0)) return []
  return [
    {
      rule: 'text-against-text',
      status: 'fail',
      message: `标题是 ${titled} 年的报告,正文写的却是 ${year} 年`,
      evidence: places.map((start) => ({
        quote: quoteAt(text, start),
        span: { start, end: start + titled.length },
      })),
    },
  ]
}

const YEAR = /(?:19|20)\d{2}/g
const OPENING =
  /((?:19|20)\d{2})\s*年度?[^\n。;,,;]{0,12}(?:政府信息公开|信息公开|政务公开)[^\n。]{0,8}(?:报告|年报|情况)/

function yearInBody({ text, periodEnd }: Report): string | undefined {
  if (periodEnd !== undefined) return String(yearOf(periodEnd))
  return OPENING.exec(text.slice(placeOfBody(text)))?.[1]
}

/** Behind the last title: portals print it twice. */
function placeOfBody(text: string): number {
  const first = text.search(/根据|按照|依据|一\s*[、.]|现将/)
  return first < 0 ? 0 : first
}

function quoteAt(text: string, place: number): string {
  const start = text.lastIndexOf('\n', place) + 1
  const end = text.slice(place).search(/[\n。;]/)
  return text.slice(start, end < 0 ? undefined : place + end).trim()
}
