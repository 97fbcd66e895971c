import { readFileSync } from 'node:fs'
import { draftReport, type ReportDraft } from '../../src/domain/figures/drafts/draft.ts'
import type { Layout, Report } from '../../src/domain/figures/report.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import type { Registers } from '../../src/domain/register/counting/counting.ts'
import type { Application } from '../../src/domain/register/applications/application.ts'
import type { Balance } from '../../src/domain/register/counting/balance.ts'
import type { Case } from '../../src/domain/register/cases/case.ts'
import { recordId } from '../../src/domain/register/record.ts'
import { loadForms } from '../../src/facts/forms.ts'
import { loadIndicators } from '../../src/facts/indicators.ts'
import { loadOffice } from '../../src/facts/office.ts'
import { loadReportLayouts } from '../../src/facts/report-layouts.ts'
import { shipped } from '../../src/facts/shipped.ts'
import { readAnnualReport, sectionReader } from '../../src/office/reading.ts'
import { day } from './day.ts'

const figuresIn = sectionReader()
const forms = loadForms()
const layouts = loadReportLayouts(forms)
const indicators = loadIndicators()

/** The shipped report of 2018, read from its text. */
export function seedReport(): Report {
  const text = readFileSync(shipped('reports/shanghai-jiedao-2018.txt'), 'utf8')
  const read = readAnnualReport(text, { indicators: [...indicators.values()], forms })
  if (!read.ok) throw new Error(read.error.why)
  return read.value
}

/** Nothing is known but what the changes name. */
export function knowing(changes: Partial<Registers & Known> = {}): Known {
  const { applications = [], cases = [], balances = [], reports = [], items = [] } = changes
  const registers = { applications, cases, balances, hotline: [], counts: [] }
  return { reports, items, registers, indicators, office: loadOffice() }
}

/** The draft of a year in a layout, as the command writes it. */
export function draftOf(year: number, layout: Layout, known: Known): ReportDraft {
  const form = forms.find((one) => one.layout === layout)
  const written = layouts.find((one) => one.layout === layout)
  if (form === undefined || written === undefined) throw new Error(`no layout ${layout}`)
  return draftReport(
    { year, form, layout: written, known, written: { texts: [], figuresIn } },
    forms,
  )
}

/** Every cell of a draft as `table/row/column`: its number, or why it has none. */
export function cellValues(draft: ReportDraft): Readonly<Record<string, number | string>> {
  const cells = draft.sections
    .flatMap((section) => section.tables)
    .flatMap(({ table, cells }) => cells.map((cell) => ({ table, ...cell })))
  return Object.fromEntries(
    cells.map(({ table, row, column, filling }) => [
      `${table.id}/${row.id}/${column.id}`,
      filling.kind === 'filled' ? filling.figure.value : filling.why,
    ]),
  )
}

const STAMP = {
  version: 1,
  recordedBy: { user: 'zhang', name: '张三' },
  last: { by: { user: 'zhang', name: '张三' }, seq: 1 },
} as const

/** An opening balance up to the end of 2017, unless something else is said. */
export function balance(indicator: string, value: number, upTo = 2017): Balance {
  return { ...STAMP, kind: 'balance', id: recordId(upTo + 1, 9000), indicator, value, upTo }
}

let counted = 0

/** An application with everything that it needs; `changes` replace what matters to the test. */
export function application(changes: Partial<Application> = {}): Application {
  return {
    ...STAMP,
    kind: 'application',
    id: recordId(2026, ++counted),
    applicantType: '自然人',
    via: '网络',
    subject: '2025年征收补偿明细',
    receivedOn: day('2026-03-02'),
    consultations: [],
    status: 'open',
    ...changes,
  }
}

export function caseOf(changes: Partial<Case> = {}): Case {
  return {
    ...STAMP,
    kind: 'case',
    id: recordId(2026, ++counted),
    caseKind: 'reconsideration',
    receivedOn: day('2026-05-06'),
    ...changes,
  }
}
