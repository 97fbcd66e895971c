import type { Section } from '../../domain/figures/report.ts'
import { markAt, type Mark } from './headings.ts'
import type { TextLine } from './lines.ts'

interface Heading extends Mark {
  readonly title: string
  readonly start: number
}

/** Where a numbering may stand inside a line: behind a full stop or a space, and only of the two upper levels. */
const INSIDE = /(?<=[。!?]\s*|\s)(?=[(\[]?[一二三四五六七八九十]{1,3}[)\]、])/g
const LONGEST_TITLE = 40

/** The section tree in reading order. @param lines those of the running text, @param end where the text ends */
export function sectionsOf(lines: readonly TextLine[], end: number): readonly Section[] {
  const path: Heading[] = []
  const headings = inSequence(lines.flatMap(headingsIn))
  return headings.map((heading, place) => {
    while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop()
    path.push(heading)
    return {
      number: path.map(({ number }) => number).join(''),
      title: heading.title,
      level: heading.level,
      span: { start: heading.start, end: headings[place + 1]?.start ?? end },
    }
  })
}

function headingsIn(line: TextLine): Heading[] {
  const places = [0, ...[...line.text.matchAll(INSIDE)].map((hit) => hit.index)]
  return places.flatMap((place, order) => {
    const rest = line.text.slice(place, places[order + 1])
    const mark = markAt(rest)
    if (mark === undefined || (place > 0 && mark.level > 2)) return []
    const title = titleOf(rest.slice(mark.length))
    return title === '' ? [] : [{ ...mark, title, start: line.start + place }]
  })
}

function titleOf(rest: string): string {
  const [first = ''] = rest.split(/[。:;]/)
  const runsOn = rest.length > LONGEST_TITLE && /\s/.test(first)
  const title = runsOn || first.length > LONGEST_TITLE ? (first.split(/[\s,]/)[0] ?? '') : first
  return title.trim()
}

/** Only numberings that begin a list or go on with it are headings; a jump of one is a heading lost on the way. */
function inSequence(headings: readonly Heading[]): Heading[] {
  const last: (number | undefined)[] = []
  return headings.filter((heading) => {
    const before = last[heading.level]
    const begins = heading.ordinal === 1 && (heading.level > 1 || before === undefined)
    const goesOn = heading.ordinal > (before ?? 0) && heading.ordinal <= (before ?? 0) + 2
    if (!begins && !goesOn) return false
    last.length = heading.level
    last[heading.level] = heading.ordinal
    return true
  })
}
