import { yearOf } from '../time/civil-date.ts'
import type { Finding } from './finding.ts'
import type { Report } from './report.ts'

/** The year of the title against the year that the text begins to speak of, and against its period. */
export function checkStatedYears({ title, text, periodEnd }: Report): readonly Finding[] {
  const titled = /((?:19|20)\d{2})/.exec(title)?.[1]
  if (titled === undefined) return []
  const body = placeOfBody(text)
  const opening =
    /((?:19|20)\d{2})\s*年度?[^\n。;,,;]{0,12}(?:政府信息公开|信息公开|政务公开)[^\n。]{0,8}(?:报告|年报|情况)/.exec(
      text.slice(body),
    )
  const year = periodEnd === undefined ? opening?.[1] : String(yearOf(periodEnd))
  const place = year === undefined ? -1 : text.indexOf(year, body)
  const head = text.indexOf(titled)
  if (year === undefined || place < 0 || head < 0 || year === titled) return []
  return [
    {
      rule: 'text-against-text',
      status: 'fail',
      message: `标题是 ${titled} 年的报告,正文写的却是 ${year} 年`,
      evidence: [head, place].map((start) => ({
        quote: quoteAt(text, start),
        span: { start, end: start + 4 },
      })),
    },
  ]
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
