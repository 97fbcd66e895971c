import type { RecordId } from '../register/record.ts'
import type { Period } from '../time/period.ts'
import type { IndicatorId } from './indicator.ts'

/** 本年, 历年累计 */
export const SCOPES = ['year', 'cumulative'] as const

export type Scope = (typeof SCOPES)[number]

/** How the source printed it. `approximate` carries the lower bound; a blank is not a zero, nor is a dash. */
export const PRINTED = ['number', 'zero-in-words', 'blank', 'dash', 'approximate'] as const

export type Printed = (typeof PRINTED)[number]

/** UTF-16 offsets into the source text exactly as it came; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Cell {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** A figure (数据): what an indicator, or a label outside the catalogue, came to for an office, a year and a scope. */
export interface Figure {
  /** `undefined` when the catalogue has no such entry: the figure then goes by its label alone. */
  readonly indicator?: IndicatorId
  readonly label: string
  readonly office: string
  readonly year: number
  /** The part of the year that it is of; absent for the whole. */
  readonly period?: Period
  readonly scope: Scope
  /** `undefined` for a figure that the source leaves blank. */
  readonly value?: number
  readonly unit?: string
  readonly printed?: Printed
  readonly source: Source
}

/** One that is not blank. */
export type Valued<F extends { readonly value?: number } = Figure> = F & { readonly value: number }

export function isValued<F extends { readonly value?: number }>(
  figure: F | undefined,
): figure is Valued<F> {
  return figure?.value !== undefined
}

/** Where a figure comes from; its `basis` is the basis of the figure. */
export type Source = PrintedSource | LedgerSource | DerivedSource

export interface PrintedSource {
  readonly basis: 'report'
  readonly document: string
  readonly url?: string
  readonly section?: string
  readonly cell?: Cell
  readonly quote: string
  readonly span: Span
}

export interface LedgerSource {
  readonly basis: 'ledger'
  readonly entries: readonly RecordId[]
}

export interface DerivedSource {
  readonly basis: 'derived'
  readonly operation: string
  readonly from: readonly Figure[]
}

/** What an answer rests on, with or without its words. */
export interface Citation {
  readonly document: string
  readonly section?: string
  readonly quote?: string
}

/** A passage of a document, quoted to the letter. */
export interface Passage extends Citation {
  readonly quote: string
}
