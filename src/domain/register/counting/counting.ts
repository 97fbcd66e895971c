import type { CountRule } from '../../figures/indicator.ts'
import { type CivilDate, yearOf, parseCivilDate } from '../../time/civil-date.ts'
import { type Period, within } from '../../time/period.ts'
import type { Application } from '../applications/application.ts'
import type { Balance } from './balance.ts'
import type { Case } from '../cases/case.ts'
import type { RecordId } from '../record.ts'
import { type Count, daysOfTally, type Hotline, talliesWithin } from '../tallies/tally.ts'

/** The registers beside that of disclosure items. */
export interface Registers {
  readonly applications: readonly Application[]
  readonly cases: readonly Case[]
  readonly hotline: readonly Hotline[]
  readonly counts: readonly Count[]
  readonly balances: readonly Balance[]
}

/** A number and the records that it was counted from. */
export interface Counted {
  readonly value: number
  readonly entries: readonly RecordId[]
}

type Rule = CountRule & { readonly kind: Exclude<CountRule['kind'], 'item'> }

/**
 * What a register comes to in a period.
 *
 * @returns `undefined` where it holds no entry of that year, or only such as cannot be divided: the year's
 * number says nothing of its March; nor can be added up what was left unsaid of a part (办结)
 */
export function countedIn(registers: Registers, rule: Rule, period: Period): Counted | undefined {
  if (rule.kind === 'application') return records(registers.applications, rule, period)
  if (rule.kind === 'case') return records(registers.cases, rule, period)
  if (rule.kind === 'hotline')
    return tallies(
      registers.hotline.map((row) => ({ ...row, value: row[rule.of ?? 'received'] })),
      rule,
      period,
    )
  return tallies(
    registers.counts.map((row) => ({ ...row, value: row.count })),
    rule,
    period,
  )
}

/** Every year of which the register of that kind holds an entry. */
export function yearsIn(registers: Registers, kind: Rule['kind']): readonly number[] {
  if (kind === 'application') return registers.applications.flatMap(yearsOfRecord)
  if (kind === 'case') return registers.cases.flatMap(yearsOfRecord)
  const rows = kind === 'hotline' ? registers.hotline : registers.counts
  return rows.map(({ period }) => Number(period.slice(0, 4)))
}

type Dated = Application | Case

const DAYS = ['receivedOn', 'repliedOn', 'decidedOn'] as const

function yearsOfRecord(record: Dated): readonly number[] {
  return DAYS.map((field) => dayOf(record, field))
    .filter((day) => day !== undefined)
    .map(yearOf)
}

function dayOf(record: Dated, field: string): CivilDate | undefined {
  const value: unknown = Reflect.get(record, field)
  return typeof value === 'string' ? parseCivilDate(value) : undefined
}

function records(all: readonly Dated[], rule: Rule, period: Period): Counted | undefined {
  if (!all.some((record) => touches(yearsOfRecord(record), period))) return undefined
  const entries = all
    .filter((record) => {
      const day = dayOf(record, rule.by)
      return day !== undefined && within(day, period) && meets(record, rule.where)
    })
    .map(({ id }) => id)
  return { value: entries.length, entries }
}

type Row = (Hotline | Count) & { readonly value: number | undefined }

function tallies(all: readonly Row[], rule: Rule, period: Period): Counted | undefined {
  const own = all.filter((row) => meets(row, rule.where))
  const rows = talliesWithin(own, period)
  const known = own.some((row) => touches([Number(row.period.slice(0, 4))], period))
  if (!known || (rows.length === 0 && own.some((row) => surrounds(row.period, period))))
    return undefined
  const values = rows.map(({ value }) => value).filter((value) => value !== undefined)
  if (values.length < rows.length) return undefined
  return { value: values.reduce((sum, value) => sum + value, 0), entries: rows.map(({ id }) => id) }
}

function surrounds(tally: string, { start, end }: Period): boolean {
  const days = daysOfTally(tally)
  return days !== undefined && days.start <= start && end <= days.end
}

function touches(years: readonly number[], { start, end }: Period): boolean {
  return years.some((year) => yearOf(start) <= year && year <= yearOf(end))
}

function meets(record: object, where: CountRule['where']): boolean {
  return Object.entries(where ?? {}).every(([field, wanted]) => {
    const value: unknown = Reflect.get(record, field)
    return typeof value === 'string' && wanted.includes(value)
  })
}
