import { tallyPeriod } from '../../../domain/register/tallies/tally.ts'
import type { CivilDate } from '../../../domain/time/civil-date.ts'
import { noSuchDay } from '../../../domain/time/no-such-day.ts'
import { ODD_PERIOD } from './tally-fields.ts'
import type { TallyPart } from './tally-part.ts'
import type { TallyValues } from './tally-values.ts'
import { isHotline, isRegister } from './tally-words.ts'

/** One line of several counts. Plain JSON. */
export interface TallyLine extends TallyValues {
  /** Why it cannot be recorded as it was read, in one sentence. */
  readonly fault?: string
}

/** The parts as lines: what was closed joins what came, and what cannot be is said with its line. */
export function linesOf(parts: readonly TallyPart[], today: CivilDate): readonly TallyLine[] {
  const lines: TallyLine[] = []
  for (const part of parts) {
    const line = lineOf(part, today)
    const last = lines.at(-1)
    if (last !== undefined && goesOn(line, last)) lines[lines.length - 1] = { ...line, ...last }
    else lines.push(withPlace(line, lines))
  }
  return lines.map(withNumber)
}

function lineOf({ source, span, received, closed, fault }: TallyPart, today: CivilDate): TallyLine {
  const period = span?.period && tallyPeriod(span.period)
  const wrong = span === undefined || period !== undefined ? undefined : faultOf(span, today)
  const numbers = isRegister(source) ? { received: received ?? closed } : { received, closed }
  return defined({ source, period, ...numbers, fault: fault ?? wrong })
}

function faultOf({ text, period }: NonNullable<TallyPart['span']>, today: CivilDate): string {
  return period === undefined ? noSuchDay(text, today) : ODD_PERIOD
}

/** 「3月9日收4件\n办结4件」 */
function goesOn(line: TallyLine, last: TallyLine): boolean {
  const isSame = line.source === last.source && line.period === last.period
  return isSame && line.received === undefined && last.closed === undefined
}

/** Nobody counts the same day twice in one message: the day of one of them was not understood. */
function withPlace(line: TallyLine, before: readonly TallyLine[]): TallyLine {
  const at = before.findIndex(
    ({ source, period }) => source === line.source && period === line.period,
  )
  if (at < 0 || line.period === undefined || line.fault !== undefined) return line
  return { ...line, fault: `和第${String(at + 1)}条的来源、日期相同,没有看清是哪一天。` }
}

function withNumber(line: TallyLine): TallyLine {
  if (line.received !== undefined || line.fault !== undefined) return line
  return { ...line, fault: isHotline(line.source) ? '缺受理数。' : '缺数量。' }
}

function defined(line: TallyLine): TallyLine {
  const said: Record<string, unknown> = { ...line }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
