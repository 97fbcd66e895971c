import type { Span } from '../../../domain/figures/figure.ts'
import type { Period } from '../../../domain/time/period.ts'
import type { Desk, Meaning } from '../../skill.ts'
import { cellsOf, columnsIn, type TallyColumn } from './tally-cells.ts'
import {
  isAllClosed,
  isCounted,
  isNothing,
  sourcesIn,
  tellsClosed,
  type TallySource,
} from './tally-words.ts'

/** A span of time as it was said; no `period` for a day that does not exist. */
export interface SaidSpan {
  readonly text: string
  readonly period?: Period
}

/** What a paste of counts is made of, in its order. */
export type TallyToken =
  | { readonly kind: 'source'; readonly source: TallySource }
  | { readonly kind: 'period'; readonly said: SaidSpan }
  | NumberToken
  /** 无派单: none is a number, too; 全部办结 closes what came. */
  | { readonly kind: 'none' | 'all-closed' }
  /** A line, or what stands before a colon, ends. */
  | { readonly kind: 'end' }

interface NumberToken {
  readonly kind: 'number'
  readonly value: number
  /** `undefined` for a bare number, whose place tells what it counts. */
  readonly field?: TallyColumn
  /** 合计, 共: may be what the others add up to. */
  readonly isTotal: boolean
}

/** Reads a message cell by cell, each by itself: in 「2月 15 14」 the 15 is no day. */
export async function tokensOf(
  { plain }: Meaning,
  desk: Pick<Desk, 'understand'>,
): Promise<readonly TallyToken[]> {
  const tokens: TallyToken[] = []
  let columns: readonly (TallyColumn | undefined)[] | undefined
  for (const line of plain.split('\n').filter((each) => each.trim() !== '')) {
    const cells = cellsOf(line)
    columns = columnsIn(cells) ?? columns
    const placed = columns?.length === cells.length ? columns : undefined
    let before = ''
    for (const [i, cell] of cells.entries()) {
      const said = {
        cell: cell.replace(/:$/u, ''),
        before,
        column: placed?.[i],
        isPlaced: placed !== undefined,
      }
      tokens.push(...(await tokensIn(said, desk)))
      if (cell.endsWith(':')) tokens.push({ kind: 'end' })
      before = cell
    }
    tokens.push({ kind: 'end' })
  }
  return tokens
}

interface Cell {
  readonly cell: string
  /** The cell before it: 「办结 4件」. */
  readonly before: string
  /** What the table's heading says above it. */
  readonly column?: TallyColumn
  /** A heading says what each cell is: a number under none of its names counts nothing here. */
  readonly isPlaced: boolean
}

type Placed = Span & { readonly token: TallyToken }

async function tokensIn(
  said: Cell,
  desk: Pick<Desk, 'understand'>,
): Promise<readonly TallyToken[]> {
  const { cell } = said
  const day = dottedDay(cell)
  const { dates, periods, numbers } = await desk.understand(day ?? cell)
  const spans: readonly Placed[] = [
    ...dates.map(({ text, value: { date }, start, end }) => ({
      token: {
        kind: 'period',
        said: { text, period: date && { start: date, end: date } },
      } as const,
      ...{ start, end },
    })),
    ...periods.map(({ text, value, start, end }) => ({
      token: { kind: 'period', said: { text, period: value } } as const,
      ...{ start, end },
    })),
    ...sourcesIn(cell).map(({ source, start, end }) => ({
      token: { kind: 'source', source } as const,
      start,
      end,
    })),
  ]
  const counted = day === undefined ? numbers.flatMap((number) => counts(number, spans, said)) : []
  const all = [...spans, ...counted].toSorted((one, other) => one.start - other.start)
  const closes: readonly TallyToken[] = isAllClosed(cell) ? [{ kind: 'all-closed' }] : []
  return [...withNothings(cell, all), ...closes]
}

/** 9月没办: no number, and yet a count. */
function withNothings(cell: string, all: readonly Placed[]): readonly TallyToken[] {
  const gaps = [{ end: 0, token: undefined }, ...all]
  return gaps.flatMap(({ end, token }, i) => {
    const gap = cell.slice(end, all[i]?.start ?? cell.length)
    const none: readonly TallyToken[] =
      token?.kind !== 'number' && isNothing(gap) ? [{ kind: 'none' }] : []
    return [...(token === undefined ? [] : [token]), ...none]
  })
}

interface SaidNumber extends Span {
  readonly value: { readonly value: number; readonly unit?: string }
}

function counts(
  { value, start, end }: SaidNumber,
  spans: readonly Span[],
  said: Cell,
): readonly Placed[] {
  const from = Math.max(0, ...spans.map((span) => span.end).filter((at) => at <= start))
  const own = said.cell.slice(from, start)
  const words = HAN.test(own) ? own : /\d/u.test(said.before) ? own : said.before
  if (!isCounted(value, own) || (said.isPlaced && said.column === undefined)) return []
  const isTotal = TOTAL.test(said.cell.slice(0, start)) || TOTAL.test(said.before)
  const token = {
    kind: 'number',
    value: value.value,
    field: said.column ?? fieldIn(words),
    isTotal,
  } as const
  return [{ token, start, end }]
}

function fieldIn(words: string): TallyColumn | undefined {
  if (tellsClosed(words)) return 'closed'
  return HAN.test(words) ? 'received' : undefined
}

const HAN = /[\u4e00-\u9fff]/u
const TOTAL = /合计|总计|共计|小计|累计|合共|总共|一共|总数/u

/** 3.9 in a cell of its own is a day. */
function dottedDay(cell: string): string | undefined {
  const { month, day } = /^(?<month>\d{1,2})[./](?<day>\d{1,2})$/u.exec(cell)?.groups ?? {}
  return month === undefined || day === undefined ? undefined : `${month}月${day}日`
}
