import type { ReadFigure } from '../../../domain/figures/report.ts'
import { figureColumns, type Aligned } from './align.ts'
import { cellFigure } from './cell.ts'
import { fitted, type Group } from './groups.ts'
import { likeness } from './likeness.ts'

const LONGEST_LABEL = 120

/**
 * Rows that an office added to a table of the form (其他主动公开文件): groups right behind a known row, with just
 * as many cells, go by their own label.
 */
export function extraRows(
  aligned: readonly Aligned[],
  groups: readonly Group[],
  raw: string,
): ReadFigure[] {
  const known = new Map(aligned.map((one) => [one.group, one]))
  const figures: ReadFigure[] = []
  let last: Aligned | undefined
  for (const group of groups) {
    const here = known.get(group)
    if (here === undefined && last !== undefined) {
      const read = extraRow(last, group, raw)
      figures.push(...read)
      if (read.length === 0) last = undefined
    } else last = here
  }
  return figures
}

function extraRow({ line }: Aligned, group: Group, raw: string): ReadFigure[] {
  const columns = figureColumns(line.table)
  const cells = fitted(group.cells, columns.length)
  const label = group.words.at(-1)
  if (columns.length < 2 || cells?.length !== columns.length || label === undefined) return []
  if (cells.every((cell) => cell.kind === 'blank')) return []
  if (
    label.text.length > LONGEST_LABEL ||
    group.words.length > 2 ||
    isHead(
      columns.map((one) => one.label),
      group,
    )
  )
    return []
  const name = label.text.replace(/\(.*$/s, '').trim()
  const row = { id: name, label: name, printed: [label.text], unlabelled: false, indicators: {} }
  return cells.flatMap((token, place) => {
    const column = columns[place]
    return column === undefined
      ? []
      : [cellFigure({ table: line.table, row, column, token, group, head: column.label }, raw)]
  })
}

function isHead(labels: readonly string[], group: Group): boolean {
  return labels.some((label) => likeness(label, group.words, []) > 0.7)
}
