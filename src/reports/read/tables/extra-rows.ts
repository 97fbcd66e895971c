import type { FormColumn } from '../../../domain/figures/form.ts'
import type { ReadFigure } from '../../../domain/figures/report.ts'
import { figureColumns, type Aligned } from './align.ts'
import { cellFigure } from './cell.ts'
import { fitted, type Group } from './groups.ts'
import { likeness } from './likeness.ts'
import type { TableToken } from './tokens.ts'

const LONGEST_LABEL = 120
/** A long label is set in as many lines. */
const MOST_WORDS = 5

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
  const cells = fitted(group.cells, columns.length) ?? []
  const label = labelOf(group)
  if (!isFull(cells, columns) || !isLabel(label, group, columns)) return []
  const name = label.replace(/\(.*$/s, '').trim()
  const row = {
    id: name,
    label: name,
    printed: [label],
    unlabelled: false,
    notOf: [],
    indicators: {},
  }
  return cells.flatMap((token, place) => {
    const column = columns[place]
    if (column === undefined) return []
    return [cellFigure({ table: line.table, row, column, token, group, head: column.label }, raw)]
  })
}

/** The last words before the cells; what opened a bracket that they close belongs to them. */
function labelOf({ words }: Group): string {
  for (let from = words.length - 1; from >= 0; from -= 1) {
    const label = words
      .slice(from)
      .map((token) => token.text)
      .join('')
    if (label.split(')').length <= label.split('(').length) return label
  }
  return words.at(-1)?.text ?? ''
}

/** A single cell behind a row could be anything. */
function isFull(cells: readonly TableToken[], columns: readonly FormColumn[]): boolean {
  const some = cells.some((cell) => cell.kind !== 'blank')
  return columns.length > 1 && cells.length === columns.length && some
}

function isLabel(label: string, { words }: Group, columns: readonly FormColumn[]): boolean {
  const isHead = columns.some((column) => likeness(column.label, words, []) > 0.7)
  return label !== '' && label.length <= LONGEST_LABEL && words.length <= MOST_WORDS && !isHead
}
