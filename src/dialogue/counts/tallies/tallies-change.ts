import type { TallyPeriod } from '../../../domain/register/tallies/tally.ts'
import { applyChange } from '../../forms/apply-change.ts'
import type { SaidChange } from '../../forms/change.ts'
import type { FieldReading, Situation } from '../../forms/form.ts'
import { lineSaid } from '../../forms/line-said.ts'
import { TALLY_FIELDS } from './tally-fields.ts'
import type { TallyLine } from './tally-lines.ts'
import type { TallyValues } from './tally-values.ts'
import { meansClosed, periodIn, sourceIn } from './tally-words.ts'

/** What a change of several counts is applied to. */
export interface Lines {
  readonly tallies: readonly TallyLine[]
}

const TALLY = { fields: TALLY_FIELDS }

/** A change names its line by its place (第2条), by its day or source, or by the number that it held (5改成6). */
export function changeTallies<V extends Lines>(
  change: SaidChange,
  situation: Situation<V>,
): FieldReading<Lines> {
  const { meaning, values } = situation
  if (change.how === 'drop')
    return withoutLine(values.tallies, meaning.plain.slice(change.to.start, change.to.end))
  const [at, ...others] = linesMeant(change, situation)
  if (at === undefined)
    return change.line === undefined
      ? undefined
      : { fault: noSuchLine(change.line, values.tallies) }
  return others.length > 0 ? { fault: WHICH } : changedAt(at, change, situation)
}

function changedAt<V extends Lines>(
  at: number,
  change: SaidChange,
  situation: Situation<V>,
): FieldReading<Lines> {
  const { tallies } = situation.values
  const line = tallies[at] ?? {}
  const reading = changedLine(line, change, situation)
  if (reading === undefined || 'fault' in reading) return reading
  return { set: { tallies: tallies.with(at, mended(line, reading.set)) } }
}

const WHICH = '有几条都相符,请说明是第几条,例如“第2条改成6件”。'

function noSuchLine(line: number, { length }: readonly TallyLine[]): string {
  return `没有第${String(line)}条,一共${String(length)}条。`
}

/** 「3月9日的改成5件」: a bare number is what came. */
function changedLine<V extends Lines>(
  line: TallyLine,
  change: SaidChange,
  { meaning, desk }: Situation<V>,
): FieldReading<TallyValues> {
  const named = applyChange(TALLY, change, { meaning, values: line, desk })
  if (named !== undefined) return named
  const to = meaning.plain.slice(change.to.start, change.to.end)
  return applyChange(
    TALLY,
    { ...change, what: fieldMeant(change, to) },
    { meaning, values: line, desk },
  )
}

/** 12345改成市长信箱 is where it came from; else the words before tell of what the number is. */
function fieldMeant({ what }: SaidChange, to: string): '来源' | '办结' | '数量' {
  if (sourceIn(to) !== undefined) return '来源'
  return meansClosed(what) ? '办结' : '数量'
}

/** A fault is gone once what was wrong is said anew. */
function mended(line: TallyLine, set: Partial<TallyValues>): TallyLine {
  return { ...line, ...set, fault: undefined }
}

/** The lines that the change may mean, by their index. */
function linesMeant<V extends Lines>(
  change: SaidChange,
  { meaning, values }: Situation<V>,
): readonly number[] {
  const { tallies } = values
  const by = meaning.plain.slice(change.to.start, change.to.end)
  const part = change.what === '' ? (change.counted ?? '') : change.what
  const held = indexes(tallies, (line) =>
    TALLY_FIELDS.some((field) => field.replace?.(part, by, line) !== undefined),
  )
  if (held.length > 0) return held
  if (change.line !== undefined) return indexes(tallies, (_, i) => i + 1 === change.line)
  return linesNamed(change, { meaning, values })
}

/** By the time or the source that it names. */
function linesNamed<V extends Lines>(
  { what, to }: SaidChange,
  { meaning, values: { tallies } }: Pick<Situation<V>, 'meaning' | 'values'>,
): readonly number[] {
  const before = <T extends { readonly end: number }>(found: readonly T[]): readonly T[] =>
    found.filter(({ end }) => end <= to.start)
  const { dates, periods } = meaning
  const { period } = periodIn({ ...meaning, dates: before(dates), periods: before(periods) })
  const source = sourceIn(what)
  if (period === undefined && source === undefined) return []
  const exactly = indexes(tallies, (line) => fits(line, { period, source }))
  return exactly.length > 0 || period === undefined ? exactly : alike(tallies, period)
}

/** 10号 below 3月9日 is of that month, 3月 below 2025年2月 of that year, whatever today is. */
function alike(tallies: readonly TallyLine[], period: TallyPeriod): readonly number[] {
  const end = period.slice(period.lastIndexOf('-'))
  if (end === period) return []
  return indexes(
    tallies,
    (line) => line.period?.length === period.length && line.period.endsWith(end),
  )
}

function fits(
  line: TallyLine,
  { period, source }: Pick<TallyValues, 'period' | 'source'>,
): boolean {
  const isThen = period === undefined || line.period === period
  return isThen && (source === undefined || line.source === source)
}

function indexes(
  tallies: readonly TallyLine[],
  isMeant: (line: TallyLine, at: number) => boolean,
): readonly number[] {
  return tallies.flatMap((line, i) => (isMeant(line, i) ? [i] : []))
}

/** 「去掉第2条」 */
function withoutLine(tallies: readonly TallyLine[], said: string): FieldReading<Lines> {
  const number = lineSaid(said)
  if (number === undefined) return undefined
  const left = tallies.filter((_, i) => i + 1 !== number)
  if (left.length === tallies.length) return { fault: noSuchLine(number, tallies) }
  if (left.length === 0) return { fault: '只剩这一条了;不登记请回「取消」。' }
  return { set: { tallies: left } }
}
