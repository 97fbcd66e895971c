import { civilDate } from '../../time/civil-date.ts'
import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'

/** Days that do not exist, and things done in another year than the one reported on. Uncertain only. */
export function checkDays(report: Report): readonly Finding[] {
  const { text, year } = report
  return [...text.matchAll(DAY)].flatMap((hit) => {
    const [said, printed, month, day] = hit
    const place = { start: hit.index, end: hit.index + said.length }
    const named = Number(printed ?? year ?? LEAP)
    const why =
      civilDate(named, Number(month), Number(day ?? 1)) === undefined
        ? '没有这一天'
        : otherYear(report, hit)
    if (why === undefined) return []
    const quote = sentenceAt(text, place.start)
    return [
      {
        rule: 'text-against-text',
        status: 'uncertain',
        message: `“${said.replaceAll(/\s/g, '')}”:${why}`,
        evidence: [{ quote, span: place }],
      },
    ]
  })
}

const LEAP = 2020
/** A day as printed; where a sign was lost on the way it is none. */
const DAY = /(?<![\d年])(?:((?:19|20)\d{2})\s*年\s*)?(\d{1,2})\s*月(?!以)(?:\s*(\d{1,2})\s*日)?/g

/** What the office did itself: 召开会议. */
const DID = /召开|举办|举行|组织|开展|培训|印发|发布|公开|收到|受理/
/** Laws, beginnings and plans are of other years. */
const OF_ITS_OWN =
  /以来|施行|实施|修订|公布|通过|成立|开通|截[至止]|将|计划|拟|力争|编制|至今|历年|自|根据|按照|依[据照]|《/
/** A report is made in the first months of the next year. */
const MADE_UNTIL = 3

function otherYear({ text, year, periodStart }: Report, hit: RegExpExecArray): string | undefined {
  const [, printed, month] = hit
  const said = Number(printed ?? year)
  if (year === undefined || [year, Number(periodStart?.slice(0, 4))].includes(said))
    return undefined
  if (said === year + 1 && Number(month) <= MADE_UNTIL) return undefined
  return isOwnDoing(sentenceAt(text, hit.index)) ? `不在报告年度 ${year} 年内` : undefined
}

function isOwnDoing(sentence: string): boolean {
  return sentence.endsWith('。') && DID.test(sentence) && !OF_ITS_OWN.test(sentence)
}

/** With its full stop. */
function sentenceAt(text: string, place: number): string {
  const start = Math.max(text.lastIndexOf('。', place), text.lastIndexOf('\n', place)) + 1
  const end = text.slice(place).search(/[。\n]/)
  return text.slice(start, end < 0 ? undefined : place + end + 1).trim()
}
