import type { SaidSpan, Token } from './tally-tokens.ts'
import type { TallySource } from './tally-words.ts'

/** What was said together: of which sources and days, and the numbers. */
export interface Row {
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
  readonly head: Head
}

export type Head = Pick<Row, 'sources' | 'spans'>

/** The rows of a paste, and what stands below the last, which is meant for all. */
export interface Rows {
  readonly rows: readonly Row[]
  readonly rest: Head & Pick<Row, 'allClosed' | 'head'>
}

const NOTHING: Omit<Row, 'head'> = {
  sources: [],
  spans: [],
  received: [],
  closed: [],
  allClosed: false,
  isTotal: false,
  hasOwn: false,
}

interface Reading {
  readonly rows: readonly Row[]
  readonly open: Row
}

/**
 * Parts the tokens into rows: a new one begins with the source or the day after a number, and with a line.
 *
 * @param isListed 分别: the numbers of one row stand for several days or sources
 */
export function rowsOf(tokens: readonly Token[], isListed: boolean): Rows {
  let reading: Reading = { rows: [], open: { ...NOTHING, head: { sources: [], spans: [] } } }
  for (const token of tokens) reading = read(reading, token, isListed)
  const { rows, open } = hasNumbers(reading.open) ? ended(reading) : reading
  const last = rows.at(-1)
  const others = rows.slice(0, -1)
  return last === undefined || hasNumbers(last) || others.some(hasSpan)
    ? { rows, rest: open }
    : { rows: others, rest: last }
}

function read(reading: Reading, token: Token, isListed: boolean): Reading {
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
  { rows, open }: Reading,
  token: Extract<Token, { kind: 'source' | 'period' }>,
): Reading {
  if (token.kind === 'period')
    return { rows, open: { ...open, hasOwn: true, spans: [...open.spans, token.said] } }
  const sources = [...new Set([...open.sources, token.source])]
  return { rows, open: { ...open, hasOwn: true, sources } }
}

/** A bare number after the first is what was closed, unless all of them are listed. */
function withNumber(
  open: Row,
  { value, field, isTotal }: Extract<Token, { kind: 'number' }>,
  isListed: boolean,
): Row {
  const bare = isListed || open.received.length === 0 ? lastField(open) : 'closed'
  const to = field ?? bare
  return { ...open, [to]: [...open[to], value], isTotal: open.isTotal || isTotal }
}

function lastField({ closed }: Row): 'received' | 'closed' {
  return closed.length > 0 ? 'closed' : 'received'
}

/** A line without a number is a heading; below the first row a day that is left alone is a row that lacks its number. */
function atEnd(reading: Reading): Reading {
  const { rows, open } = reading
  if (hasNumbers(open) || (rows.length > 0 && open.spans.length > 0)) return ended(reading)
  if (open.sources.length + open.spans.length === 0) return reading
  const head: Head = {
    sources: open.sources.length > 0 ? open.sources : open.head.sources,
    spans: open.spans.length > 0 ? open.spans : open.head.spans,
  }
  return { rows, open: { ...NOTHING, head } }
}

function ended({ rows, open }: Reading): Reading {
  return { rows: [...rows, open], open: { ...NOTHING, head: open.head } }
}

function hasSpan({ spans, head }: Row): boolean {
  return spans.length + head.spans.length > 0
}

function hasNumbers({ received, closed }: Row): boolean {
  return received.length + closed.length > 0
}
