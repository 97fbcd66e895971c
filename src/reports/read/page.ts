import type { Span } from '../../domain/figures/figure.ts'
import type { StatutoryForm } from '../../domain/figures/form.ts'
import type { Indicator } from '../../domain/figures/indicator.ts'
import { furnitureIn } from './furniture.ts'
import { linesOf, type TextLine } from './lines.ts'
import { namesOf, type Names } from './names.ts'
import { fold } from './strip.ts'
import { unwrittenIn } from './unwritten.ts'
import { formIn, type FoundForm } from './tables/form-table.ts'
import { freeTablesIn, type FreeTable } from './tables/free-table.ts'

/** What reports are read with. */
export interface FormCatalogue {
  readonly indicators: readonly Indicator[]
  readonly forms: readonly StatutoryForm[]
}

/** A text taken apart: its tables, what the portal put around it, and the lines of the report itself. */
export interface Page {
  /** Exactly as it came; every place points into it. */
  readonly raw: string
  readonly folded: string
  readonly names: Names
  readonly form?: FoundForm
  readonly tables: readonly FreeTable[]
  readonly furniture: readonly TextLine[]
  /** Headings and running text. */
  readonly lines: readonly TextLine[]
}

export function pageOf(raw: string, { indicators, forms }: FormCatalogue): Page {
  const folded = fold(raw)
  const names = namesOf(indicators)
  const form = formIn(folded, raw, forms)
  const taken = form?.regions ?? []
  const all = linesOf(folded)
  const furniture = furnitureIn(all)
  const own = outside(all, [...taken, ...furniture, ...unwrittenIn(folded)])
  const tables = freeTablesIn(own, { folded, raw, names, taken })
  const lines = outside(
    own,
    tables.map((table) => table.region),
  )
  return { raw, folded, names, form, tables, furniture, lines }
}

/** The lines that touch none of the places. */
function outside(lines: readonly TextLine[], places: readonly Span[]): readonly TextLine[] {
  return lines.filter(
    (line) => !places.some((place) => line.start < place.end && place.start < line.end),
  )
}
