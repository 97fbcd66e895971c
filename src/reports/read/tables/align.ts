import type { FormColumn, FormRow, FormTable } from '../../../domain/figures/form.ts'
import { fitted, type Group } from './groups.ts'
import { likeness } from './likeness.ts'

/** A row of a form, in the order in which the form prints them all. */
export interface Line {
  readonly table: FormTable
  readonly row: FormRow
}

export interface Aligned {
  readonly line: Line
  readonly group: Group
}

/** Below this a label is some other one's. */
const ALIKE = 0.6

/**
 * Which printed group is which row of the form. Both keep their order; the sum of likenesses is the greatest
 * that can be had. Rows that were not printed and groups that the form does not know stay alone.
 */
export function align(lines: readonly Line[], groups: readonly Group[]): readonly Aligned[] {
  const width = groups.length + 1
  const gain = lines.map((line) => groups.map((group) => worth(line, group)))
  const best = new Float64Array((lines.length + 1) * width)
  for (let i = lines.length - 1; i >= 0; i -= 1)
    for (let j = groups.length - 1; j >= 0; j -= 1)
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j] ?? 0,
        best[i * width + j + 1] ?? 0,
        (gain[i]?.[j] ?? 0) + (best[(i + 1) * width + j + 1] ?? 0),
      )
  return traced({ lines, groups, gain, best, width })
}

interface Board {
  readonly lines: readonly Line[]
  readonly groups: readonly Group[]
  readonly gain: readonly (readonly number[])[]
  readonly best: Float64Array
  readonly width: number
}

function traced({ lines, groups, gain, best, width }: Board): Aligned[] {
  const aligned: Aligned[] = []
  let [i, j] = [0, 0]
  while (i < lines.length && j < groups.length) {
    const here = best[i * width + j] ?? 0
    const [line, group, won] = [lines[i], groups[j], gain[i]?.[j] ?? 0]
    if (line && group && won > 0 && here === won + (best[(i + 1) * width + j + 1] ?? 0)) {
      aligned.push({ line, group })
      i += 1
      j += 1
    } else if (here === best[(i + 1) * width + j]) i += 1
    else j += 1
  }
  return aligned
}

/** 0 when the group cannot be the row. */
function worth({ table, row }: Line, group: Group): number {
  const columns = figureColumns(table).length
  const cells = fitted(group.cells, columns) ?? fitted(group.cells, table.columns.length)
  if (cells === undefined || cells.length === 0) return 0
  const alike = Math.max(
    ...[row.label, ...row.printed].map((name) => likeness(name, group.words, group.behind)),
  )
  if (row.unlabelled) return alike >= ALIKE && cells.length * 2 > columns ? 1 : 0
  if (alike < ALIKE) return 0
  return cells.length >= columns ? alike : alike * 0.8
}

export function figureColumns(table: FormTable): readonly FormColumn[] {
  return table.columns.filter((column) => column.role === 'figure')
}
