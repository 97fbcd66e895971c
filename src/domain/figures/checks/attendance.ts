import type { Finding } from '../finding.ts'
import { finding, isExact, named } from './findings.ts'
import type { ReadFigure, Report } from '../report.ts'

/**
 * 人次 against 人: who came several times counts several times, so the attendances of a thing are never fewer than
 * the people. Uncertain only, for the words differ.
 */
export function checkAttendance({ figures, text }: Report): readonly Finding[] {
  const prose = figures.filter((one) => one.cell === undefined && isExact(one))
  const people = prose.filter(({ unit }) => unit === '人' || unit === '名')
  return prose
    .filter(({ unit }) => unit === '人次')
    .flatMap((attendances) =>
      people
        .filter((one) => isOneMatter(text, one, attendances))
        .filter((one) => (one.value ?? 0) > (attendances.value ?? 0))
        .map((one) =>
          finding('text-against-text', 'uncertain', [
            `“${named(attendances)}”少于“${named(one)}”,人次不应少于人数`,
            [attendances, one],
          ]),
        ),
    )
}

/** Side by side in one sentence, with a word in common: 学习培训1人次,参加培训人数12人. */
function isOneMatter(text: string, one: ReadFigure, other: ReadFigure): boolean {
  const start = Math.min(one.span.end, other.span.end)
  const between = text.slice(start, Math.max(one.span.start, other.span.start))
  return (
    !/[。!?;！？；]/.test(between) && wordsOf(one.label).some((word) => other.label.includes(word))
  )
}

const EVERY = /参加|人员|人数|工作|信息|公开|政府/

/** The pairs of characters of a label that say what it is about. */
function wordsOf(label: string): readonly string[] {
  return Array.from(label, (_, place) => label.slice(place, place + 2)).filter(
    (word) => word.length === 2 && !EVERY.test(word),
  )
}
