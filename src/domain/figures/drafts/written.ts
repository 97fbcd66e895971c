import type { RecordId } from '../../register/record.ts'
import type { SectionFacts } from '../../register/sections/section.ts'
import type { ReadFigure } from '../report.ts'

/** What people wrote for the sections of reports, and how its numbers are read. */
export interface Written {
  readonly texts: readonly SectionText[]
  /** The figures that a section's text states; none for a text without numbers. */
  figuresIn(section: SectionFacts): readonly ReadFigure[]
}

/** With the number of its record; absent for a text that is not recorded yet. */
export interface SectionText extends SectionFacts {
  readonly id?: RecordId
}

/** The text of one section; two texts of one section are never kept. */
export function textOf(
  { texts }: Written,
  { year, layout, section }: Omit<SectionFacts, 'text'>,
): SectionText | undefined {
  return texts.findLast(
    (one) => one.year === year && one.layout === layout && one.section === section,
  )
}
