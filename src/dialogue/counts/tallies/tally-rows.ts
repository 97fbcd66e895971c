import type { SaidSpan, TallyToken } from './tally-tokens.ts'
import type { TallySource } from './tally-words.ts'

/** What was said together: of which sources and days, and the numbers. */
export interface TallyRow {
  readonly sources: readonly TallySource[]
  readonly spans: readonly SaidSpan[]
  readonly received: readonly number[]
  readonly closed: readonly number[]
  readonly allClosed: boolean
  /** It says that it adds up the others. */
  readonly isTotal: boolean
  /** It names a source or a day itself. */
  readonly hasOwn: boolean
  /** What stood above it, for what it leaves out. */
  readonly head: TallyHead
}

export type TallyHead = Pick<TallyRow, 'sources' | 'spans'>

/** The rows of a paste, and what stands below the last, which is meant for all. */
export interface TallyRows {
  readonly rows: readonly TallyRow[]
  readonly rest: TallyHead & Pick<TallyRow, 'allClosed' | 'head'>
}

const NOTHING: Omit<TallyRow, 'head'> = {
  sources: [],
  spans: [],
  received: [],
  closed: [],
  allClosed: false,
  isTotal: false,
  hasOwn: false,
}

interface RowsSoFar {
  readonly rows: readonly TallyRow[]
  readonly open: TallyRow
}

/**
 * Parts the tokens into rows: a new one begins with the source or the day after a number, and with a line.
 *
 * @param isListed 分别: the numbers of one row stand for several days or sources
 */
export function rowsOf(tokens: readonly TallyToken[], isListed: boolean): TallyRows {
  let reading: RowsSoFar = { rows: [], open: { ...NOTHING, head: { sources: [], spans: [] } } }
  for (const token of tokens) reading = read(reading, token, isListed)
  const { rows, open } = hasNumbers(reading.open) ? ended(reading) : reading
  const last = rows.at(-1)
  const others = rows.slice(0, -1)
  return last === undefined || hasNumbers(last) || others.some(hasSpan)
    ? { rows, rest: open }
    : { rows: others, rest: last }
}

function read(reading: RowsSoFar, token: TallyToken, isListed: boolean): RowsSoFar {
  switch (token.kind) {
    case 'source':
    case 'period':
      return withHead(hasNumbers(reading.open) ? ended(reading) : reading, token)
    case 'number':
      return { ...reading, open: withNumber(reading.open, token, isListed) }
    case 'none':
      return { ...reading, open: { ...reading.open, received: [...reading.open.received, 0] } }
    case 'all-closed':
      return { ...reading, open: { ...reading.open, allClosed: true } }
    case 'end':
      return atEnd(reading)
  }
}

function withHead(
  { rows, open }: RowsSoFar,
  token: Extract<TallyToken, { kind: 'source' | 'period' }>,
): RowsSoFar {
  if (token.kind === 'period')
    return { rows, open: { ...open, hasOwn: true, spans: [...open.spans, token.said] } }
  const sources = [...new Set([...open.sources, token.source])]
  return { rows, open: { ...open, hasOwn: true, sources } }
}

/** A bare number after the first is what was closed, unless all of them are listed. */
function withNumber(
  open: TallyRow,
  { value, field, isTotal }: Extract<TallyToken, { kind: 'number' }>,
  isListed: boolean,
): TallyRow {
  const bare = isListed || open.received.length === 0 ? lastField(open) : 'closed'
  const to = field ?? bare
  return { ...open, [to]: [...open[to], value], isTotal: open.isTotal || isTotal }
}

function lastField({ closed }: TallyRow): 'received' | 'closed' {
  return closed.length > 0 ? 'closed' : 'received'
}

/** A line without a number is a heading; below the first row a day that is left alone is a row that lacks its number. */
function atEnd(reading: RowsSoFar): RowsSoFar {
  const { rows, open } = reading
  if (hasNumbers(open) || (rows.length > 0 && open.spans.length > 0)) return ended(reading)
  if (open.sources.length + open.spans.length === 0) return reading
  const head: TallyHead = {
    sources: open.sources.length > 0 ? open.sources : open.head.sources,
    spans: open.spans.length > 0 ? open.spans : open.head.spans,
  }
  return { rows, open: { ...NOTHING, head } }
}

function ended({ rows, open }: RowsSoFar): RowsSoFar {
  return { rows: [...rows, open], open: { ...NOTHING, head: open.head } }
}

function hasSpan({ spans, head }: TallyRow): boolean {
  return spans.length + head.spans.length > 0
}

function hasNumbers({ received, closed }: TallyRow): boolean {
  return received.length + closed.length > 0
}
