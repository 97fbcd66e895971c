import { yearPeriod } from '../../time/period.ts'
import { cellsOf } from '../cells.ts'
import { type Figure, isValued } from '../figure.ts'
import type { StatutoryForm, FormColumn, FormRow, FormTable } from '../form.ts'
import type { CountRule, Indicator } from '../indicator.ts'
import { type Known, reportsOf } from '../known.ts'
import { asFigure, printedFigures } from '../lookups/printed.ts'
import type { Report } from '../report.ts'
import type { LayoutTable, ReportLayout } from './layout.ts'
import type { Assumption, Filling } from './fill.ts'
import type { Written } from './written.ts'
import { type Counting, countFor } from './fill-count.ts'
import { cumulativeFilling } from './fill-cumulative.ts'

/** What a report of a year is filled from. */
export interface Filler {
  readonly year: number
  readonly form: StatutoryForm
  readonly layout: ReportLayout
  readonly known: Known
  readonly written: Written
}

interface FormPlace {
  readonly table: FormTable
  readonly row: FormRow
  readonly column: FormColumn
}

/** What a cell says: printed by the year's report where there is one, else counted by the register. */
export function fillingFor(place: FormPlace, filler: Filler): Filling {
  const { year, known } = filler
  const report = reportsOf(undefined, known).findLast((each) => each.year === year)
  if (report !== undefined) return fromReport(report, place, filler)
  const counting = countingOf(place, filler)
  if (counting === undefined) return { kind: 'empty', why: 'not-registered' }
  if (place.column.scope === 'cumulative') return cumulativeFilling(counting, year, known)
  const count = countFor(counting, yearPeriod(year), known)
  if (count === undefined) return { kind: 'empty', why: 'no-entries' }
  const assumed = count.assumed ? [doubt(counting)] : []
  return { kind: 'filled', figure: count.figure, assumed, others: [] }
}

const REGISTERS: Readonly<Record<CountRule['kind'], string>> = {
  item: '主动公开',
  application: '依申请公开',
  case: '复议、诉讼和申诉',
  hotline: '热线和信箱',
  count: '计数',
}

function doubt({ rule, label }: Counting): Assumption {
  return { label, what: `${REGISTERS[rule.kind]}登记簿本年没有记录,按 0 件填写` }
}

/** A report in the same form is taken cell by cell; of one in another form, what it says of the indicator. */
function fromReport(report: Report, { table, row, column }: FormPlace, filler: Filler): Filling {
  const { office } = filler.known
  if (report.layout === filler.form.layout) {
    const cell = cellsOf(report.figures, filler.form).at(table, row.id, column.id)
    return cell === undefined
      ? { kind: 'empty', why: 'not-in-report' }
      : printed([asFigure(cell, { report, office })])
  }
  const indicator = row.indicators[column.id]
  if (indicator === undefined) return { kind: 'empty', why: 'not-in-report' }
  const subject = { indicator, label: row.label }
  return printed(printedFigures(report, { subject, scope: column.scope }, office))
}

function printed([figure, ...others]: readonly Figure[]): Filling {
  if (figure === undefined) return { kind: 'empty', why: 'not-in-report' }
  return isValued(figure)
    ? { kind: 'filled', figure, assumed: [], others }
    : { kind: 'empty', why: 'blank-in-report' }
}

function countingOf({ table, row, column }: FormPlace, filler: Filler): Counting | undefined {
  const indicator = filler.known.indicators.get(row.indicators[column.id] ?? '')
  const rule = ruleOf(filler.layout.tables[table.id], { row, column }, indicator?.counts)
  if (rule === undefined) return undefined
  const { id, label, unit }: Partial<Indicator> & Pick<Indicator, 'label'> = indicator ?? {
    label: `${row.label}(${column.label})`,
  }
  return { rule, indicator: id, label, unit: unit ?? table.unit }
}

/** The table's own way of counting before the indicator's, with what row and column add. */
function ruleOf(
  layout: LayoutTable | undefined,
  { row, column }: Pick<FormPlace, 'row' | 'column'>,
  counts: CountRule | undefined,
): CountRule | undefined {
  const base = layout?.counts ?? counts
  const lines = [layout?.rows[row.id], layout?.columns[column.id]].filter(
    (one) => one !== undefined,
  )
  if (base === undefined) return undefined
  const by = lines.map((line) => line.by).find((one) => one !== undefined) ?? base.by
  const where = lines.reduce((all, line) => ({ ...all, ...line.where }), base.where ?? {})
  return { ...base, by, where }
}
