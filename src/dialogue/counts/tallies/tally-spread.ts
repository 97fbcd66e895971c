import { addDays, addMonths } from '../../../domain/time/civil-date.ts'
import { monthOfDay, type Period } from '../../../domain/time/period.ts'
import type { TallyPart } from './tally-part.ts'
import type { TallyRow } from './tally-rows.ts'
import type { SaidSpan } from './tally-tokens.ts'

/** How the numbers go with several days or sources: in their order (分别), or the same for each (各). */
export interface Sharing {
  readonly isListed: boolean
  readonly isEach: boolean
}

/** The parts of a row: one, or as many as it names days or sources. */
export function spread(row: TallyRow, sharing: Sharing): readonly TallyPart[] {
  const targets = targetsOf(row, sharing)
  const [first = {}] = targets
  if (targets.length < 2) return [{ ...first, ...numbersAt(row, 0), isTotal: isTotal(row) }]
  if (sharing.isListed && row.received.length === targets.length)
    return targets.map((target, i) => ({ ...target, ...numbersAt(row, i) }))
  if (sharing.isEach && row.received.length === 1)
    return targets.map((target) => ({ ...target, ...numbersAt(row, 0) }))
  return [{ ...first, ...numbersAt(row, 0), fault: UNSHARED }]
}

/** 合计13件 with neither day nor source of its own. */
function isTotal({ isTotal: says, hasOwn }: TallyRow): boolean {
  return says && !hasOwn
}

const UNSHARED = '没有看清各是多少,请一行写一天(或一个来源)。'

type Target = Pick<TallyPart, 'source' | 'span'>

function targetsOf(
  { sources, spans, received }: TallyRow,
  { isListed }: Sharing,
): readonly Target[] {
  const [source] = sources
  const [span] = spans
  if (sources.length > 1) return sources.map((each) => ({ source: each, span }))
  const units = isListed && spans.length === 1 ? unitsOf(span, received.length) : undefined
  return (units ?? (spans.length > 0 ? spans : [undefined])).map((each) => ({ source, span: each }))
}

function numbersAt(
  { received, closed, allClosed }: TallyRow,
  i: number,
): Pick<TallyPart, 'received' | 'closed'> {
  return { received: received[i], closed: closed[i] ?? (allClosed ? received[i] : undefined) }
}

/** 1-3月分别是5、6、7件: the months of a span, or its days, where there are as many as numbers. */
function unitsOf(span: SaidSpan | undefined, count: number): readonly SaidSpan[] | undefined {
  if (span?.period === undefined || count < 2) return undefined
  const { text, period } = span
  return [monthsOf(period), daysOf(period)]
    .find((units) => units.length === count)
    ?.map((unit) => ({ text, period: unit }))
}

/** Longer spans are counted by nobody in one message. */
const LONGEST = 31

function monthsOf({ start, end }: Period): readonly Period[] {
  const months = Array.from({ length: 12 }, (_, i) => monthOfDay(addMonths(start, i)))
  return months[0]?.start === start ? months.filter((month) => month.end <= end) : []
}

function daysOf({ start, end }: Period): readonly Period[] {
  return Array.from({ length: LONGEST }, (_, i) => addDays(start, i))
    .filter((day) => day <= end)
    .map((day) => ({ start: day, end: day }))
}
