import type { Scope } from './figure.ts'
import type { IndicatorId } from './indicator.ts'
import type { Layout } from './report.ts'

/** A statutory form: one file of `data/forms`. Everything that is known of a form stands there. */
export interface StatutoryForm {
  readonly layout: Layout
  readonly tables: readonly FormTable[]
}

export interface FormTable {
  readonly id: string
  readonly title: string
  /** Words, run together without spaces, that announce the table in a text. */
  readonly opens: readonly string[]
  /** The unit of its cells where the form itself states one. */
  readonly unit?: string
  readonly columns: readonly FormColumn[]
  readonly rows: readonly FormRow[]
  readonly identities: readonly Identity[]
  readonly sums: readonly CellSum[]
  /** Columns of what is there at the end of a year: 现行有效件数. */
  readonly stocks: readonly Stock[]
  /** Rows that go on from one year's report to the next: 结转下年度 into 上年结转. */
  readonly carries: readonly { readonly from: string; readonly into: string }[]
}

/** What was there a year before, and what came to it and went, by columns; repeals and renamings go unprinted. */
export interface Stock {
  readonly of: string
  readonly more: readonly string[]
  readonly less: readonly string[]
}

export interface FormColumn {
  readonly id: string
  readonly label: string
  /** Other words for it in printed heads. */
  readonly printed: readonly string[]
  /** A column of units (条, 件) holds no figures. */
  readonly role: 'figure' | 'unit'
  readonly scope: Scope
  readonly unit?: string
  /** The column that a row's label alone means. */
  readonly total: boolean
}

export interface FormRow {
  readonly id: string
  readonly label: string
  readonly printed: readonly string[]
  /** True where the form prints no label beside the cells, only heads above them. */
  readonly unlabelled: boolean
  /** How the names of bodies end that have no power to fill the row. */
  readonly notOf: readonly string[]
  /** Column id to the indicator that the cell states. */
  readonly indicators: Readonly<Record<string, IndicatorId>>
}

/** What must hold between cells: in each column between rows, or in each row between columns. */
export interface Identity {
  readonly each: 'column' | 'row'
  /** Added up. */
  readonly left: readonly string[]
  readonly relation: 'equal' | 'at-most'
  /** Added up. */
  readonly right: readonly string[]
}

/** Cells that together state an indicator which the form gives no cell of its own (不予公开 of eight kinds). */
export interface CellSum {
  readonly indicator: IndicatorId
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** True where prose may mean these cells by a name that properly means another (收到 with what was carried in). */
  readonly loosely: boolean
}
