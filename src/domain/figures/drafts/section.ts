import type { Figure } from '../figure.ts'
import type { RecordId } from '../../register/record.ts'
import type { ReadFigure } from '../report.ts'
import type { FilledTable } from './fill.ts'

/** A headed part of a draft, with what can be said there and the tables that belong there. */
export interface DraftSection {
  readonly title: string
  /** 1 for 一、, 2 for (一) */
  readonly level: 1 | 2
  readonly paragraphs: readonly Paragraph[]
  readonly tables: readonly FilledTable[]
}

/** A sentence made of figures, what a person wrote, or what a person has still to write. */
export type Paragraph =
  | { readonly kind: 'text'; readonly text: string; readonly figures: readonly Figure[] }
  | {
      readonly kind: 'written'
      readonly text: string
      /** What its numbers state, to be held against the figures. */
      readonly figures: readonly ReadFigure[]
      /** Absent for what is not recorded yet. */
      readonly record?: RecordId
    }
  | { readonly kind: 'unanswered'; readonly asks: string }
