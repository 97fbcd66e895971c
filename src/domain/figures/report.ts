import type { CivilDate } from '../time/civil-date.ts'
import type { Cell, Printed, Scope, Span } from './figure.ts'
import type { Dismissal, Finding } from './finding.ts'
import type { IndicatorId } from './indicator.ts'

/** The three statutory forms that the product knows. */
export const LAYOUTS = ['fuzhou-2018', 'national-2019', 'national-2021'] as const

export type Layout = (typeof LAYOUTS)[number]

/** A published annual report (年度报告), as it was read. What its text does not state is `undefined`. */
export interface Report {
  readonly title: string
  readonly office?: string
  readonly year?: number
  readonly periodStart?: CivilDate
  readonly periodEnd?: CivilDate
  readonly publishedOn?: CivilDate
  readonly layout?: Layout
  readonly contacts: Contacts
  readonly url?: string
  /** The source text exactly as it came; every span points into it. */
  readonly text: string
  readonly sections: readonly Section[]
  readonly figures: readonly ReadFigure[]
  readonly findings: readonly Finding[]
  /** Findings that staff do not count, and why; absent where there are none. */
  readonly dismissals?: readonly Dismissal[]
}

export interface Contacts {
  readonly organisation?: string
  readonly address?: string
  readonly postcode?: string
  readonly phone?: string
  readonly email?: string
  readonly website?: string
}

/** A headed part of the text. `number` is the path of headings as printed: `二、(一)`. */
export interface Section {
  readonly number: string
  readonly title: string
  /** 1 for 一、, 2 for (一), 3 for 1、, 4 for (1), 5 for ① */
  readonly level: number
  /** Heading and body up to the next heading of any level. */
  readonly span: Span
}

/** One printed occurrence of a figure. */
export interface ReadFigure {
  readonly indicator?: IndicatorId
  readonly label: string
  readonly scope: Scope
  readonly value?: number
  readonly unit?: string
  readonly kind: Printed
  readonly cell?: Cell
  readonly section?: string
  /** The sentence (or row) that holds it, as printed. */
  readonly quote: string
  /** The number itself, or for a zero in words, those words. */
  readonly span: Span
}
