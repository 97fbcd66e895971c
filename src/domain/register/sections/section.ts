import type { Layout } from '../../figures/report.ts'
import type { RecordId } from '../record.ts'
import type { Recorded } from '../recorded.ts'

/** Text that a person wrote for a section of an annual report (年报文字). */
export interface SectionFacts {
  /** The year that the report is about. */
  readonly year: number
  readonly layout: Layout
  /** The section's title as the layout prints it. */
  readonly section: string
  /** To the letter; a line break begins a new paragraph. */
  readonly text: string
}

/**
 * The text of one section, once for each year, layout and section. It is not reviewed by itself: the report is
 * signed as a whole, and the journal says who wrote what.
 */
export interface WrittenSection extends SectionFacts, Recorded {
  readonly kind: 'section'
  readonly id: RecordId
}
