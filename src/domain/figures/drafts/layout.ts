import type { CountRule, IndicatorId } from '../indicator.ts'
import type { Layout } from '../report.ts'

/** How a statutory report is written: one file of `data/layouts`. What its tables hold stands in the form. */
export interface ReportLayout {
  readonly layout: Layout
  /** 国办2021年格式 */
  readonly name: string
  /** How people ask for it: 2021版, 新格式. */
  readonly called: readonly string[]
  /** The years that are reported on in it; open-ended where one is absent. */
  readonly years: { readonly from?: number; readonly to?: number }
  /** `{office}` and `{year}` are put in. */
  readonly title: string
  readonly sections: readonly LayoutSection[]
  /** By the table's id. */
  readonly tables: Readonly<Record<string, LayoutTable>>
}

export interface LayoutSection {
  /** 一、总体情况 */
  readonly title: string
  /** 1 for 一、, 2 for (一) */
  readonly level: 1 | 2
  /** What belongs here and only people can write; absent where figures say everything. */
  readonly asks?: string
  /**
   * Sentences with figures in braces: `{disclosed.items}` of the year, `{disclosed.items:cumulative}`. A sentence
   * of which a figure is missing is left out, and the figure named.
   */
  readonly says: readonly string[]
  /** The ids of its tables. */
  readonly tables: readonly string[]
}

/** What the form's table looks like on paper, and how its cells are counted where no indicator says so. */
export interface LayoutTable {
  /** The words above the row labels. */
  readonly corner: string
  /** Printed over the whole table. */
  readonly banner?: string
  readonly counts?: CountRule
  readonly rows: Readonly<Record<string, LayoutLine>>
  readonly columns: Readonly<Record<string, LayoutLine>>
}

/** What a row or a column adds to the table. */
export interface LayoutLine {
  /** Heads over it, the outermost first: 三、本年度办理结果, (三)不予公开. */
  readonly under: readonly string[]
  /** As in `CountRule`, or how the record stands in the period: see `falls`. */
  readonly by?: string
  readonly where: Readonly<Record<string, readonly string[]>>
  /** What stands in a column of units where no source prints one. */
  readonly unit?: string
}

/** What a sentence of a layout puts a figure for. */
export interface Placeholder {
  readonly indicator: IndicatorId
  readonly scope: 'year' | 'cumulative'
}
