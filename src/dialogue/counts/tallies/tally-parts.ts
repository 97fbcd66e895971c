import { type LastPeriods, aroundAfter, inOneYear, placed } from './tally-place.ts'
import type { TallyHead, TallyRow, TallyRows } from './tally-rows.ts'
import { type Sharing, spread } from './tally-spread.ts'
import type { TallyPart } from './tally-part.ts'
import type { SaidSpan } from './tally-tokens.ts'

/** What was said, part by part; what one leaves out was said above it, before it, or at the end for all. */
export function partsOf({ rows, rest }: TallyRows, sharing: Sharing): readonly TallyPart[] {
  let around: LastPeriods = {}
  let head: TallyHead | undefined
  const parts: TallyPart[] = []
  for (const row of withLoneHead(closedAlike(rows, rest))) {
    const above = placedAll(row.head.spans, around)
    if (row.head !== head) around = above.around
    head = row.head
    const own = placedAll(row.spans, around)
    around = own.around
    const sources = row.sources.length > 0 ? row.sources : row.head.sources
    const spans = row.spans.length > 0 ? own.spans : above.spans
    parts.push(...spread({ ...row, sources, spans: narrowest(spans) }, sharing))
  }
  return withYear(filled(parts, rest))
}

/** 「…收4件,…收6件,都办结了」: said at the end, it is said of all. */
function closedAlike(rows: readonly TallyRow[], rest: TallyRows['rest']): readonly TallyRow[] {
  const others = rows.slice(0, -1)
  const isOpen = others.every(({ closed, allClosed }) => closed.length === 0 && !allClosed)
  const forAll = rest.allClosed || (isOpen && rows.at(-1)?.allClosed === true)
  return forAll ? rows.map((row) => ({ ...row, allClosed: true })) : rows
}

/** A day that stands alone above the first row, and is not what that row lies in, lacks its number. */
function withLoneHead(rows: readonly TallyRow[]): readonly TallyRow[] {
  const [first] = rows
  if (first === undefined || !isLone(first.head.spans[0], first.spans[0])) return rows
  return [{ ...first, ...first.head, received: [], closed: [] }, ...rows]
}

/** 3月9日 above 3月10日; 3月 above it is its month. */
function isLone(head: SaidSpan | undefined, own: SaidSpan | undefined): boolean {
  if (head === undefined || own === undefined || head.text === own.text) return false
  const shape = (said: string): string => said.replace(/\d+|[一二三四五六七八九十]+/gu, '#')
  return shape(head.text) === shape(own.text)
}

function placedAll(
  spans: readonly SaidSpan[],
  before: LastPeriods,
): { readonly spans: readonly SaidSpan[]; readonly around: LastPeriods } {
  let around = before
  const inPlace = spans.map((span) => {
    const period = placed(span, around)
    around = aroundAfter(span, period, around)
    return { ...span, period }
  })
  return { spans: inPlace, around }
}

/** 11月20日,上周五 is one day, and 本月20日 is the day. */
function narrowest(spans: readonly SaidSpan[]): readonly SaidSpan[] {
  return spans.filter(
    (span, i) =>
      !spans.some((other, j) => i !== j && liesIn(other, span) && (j < i || !liesIn(span, other))),
  )
}

function liesIn({ period: inner }: SaidSpan, { period: outer }: SaidSpan): boolean {
  if (inner === undefined || outer === undefined) return false
  return outer.start <= inner.start && inner.end <= outer.end
}

function filled(
  parts: readonly TallyPart[],
  { sources, spans, head }: TallyRows['rest'],
): readonly TallyPart[] {
  const hasSource = parts.some(({ source }) => source !== undefined)
  const hasSpan = parts.some(({ span }) => span !== undefined)
  let source = hasSource ? undefined : (sources[0] ?? head.sources[0])
  let span = hasSpan ? undefined : spans[0]
  return parts.map((part) => {
    source = part.source ?? source
    span = part.span ?? span
    return { ...part, source, span }
  })
}

/** 1月…12月 below one another, said in January, are of the year that is over. */
function withYear(parts: readonly TallyPart[]): readonly TallyPart[] {
  const spans = inOneYear(parts.map(({ span }) => span))
  return parts.map((part, i) => ({ ...part, span: spans[i] }))
}
