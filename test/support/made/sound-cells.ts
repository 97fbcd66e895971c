import type { StatutoryForm, FormTable, Identity } from '../../../src/domain/figures/form.ts'
import type { Chance } from './chance.ts'

/** The numbers of a made-up report by `table/row/column`. */
export type Numbers = Map<string, number>

/** Fills every cell of a form so that its sums hold; what lies below them is chance. */
export function soundCells({ tables }: StatutoryForm, luck: Chance): Numbers {
  const numbers: Numbers = new Map()
  for (const table of tables) {
    const columns = table.columns.filter(({ role }) => role === 'figure')
    for (const { id: row } of table.rows)
      for (const { id } of columns) numbers.set(keyOf(table, row, id), luck.between(0, 9))
    settle(table, numbers)
  }
  return numbers
}

export function keyOf({ id }: Pick<FormTable, 'id'>, row: string, column: string): string {
  return `${id}/${row}/${column}`
}

/** What the national table lets be carried over follows from the rest; a total follows from its parts. */
export function settle(table: FormTable, numbers: Numbers): void {
  const sums = table.identities.filter(({ relation }) => relation === 'equal')
  const [whole, ...parts] = sums.toReversed()
  if (table.id === 'applications') {
    settleApplications(table, numbers)
    return
  }
  for (const sum of [...parts, ...(whole === undefined ? [] : [whole])]) {
    for (const line of linesOf(table, sum)) {
      const [total = ''] = sum.left
      numbers.set(
        at(table, sum, [line, total]),
        sum.right.reduce((all, part) => all + (numbers.get(at(table, sum, [line, part])) ?? 0), 0),
      )
    }
  }
}

const LEAVES_FEW = 5

/** In each column: what came in is more than what was dealt with, and the rest is carried over. */
function settleApplications(table: FormTable, numbers: Numbers): void {
  const sumOf = (name: string): readonly string[] =>
    table.identities.find(({ left }) => left[0] === name)?.right ?? []
  const [results, columns] = [sumOf('concluded'), sumOf('total')]
  const value = (row: string, column: string): number => numbers.get(keyOf(table, row, column)) ?? 0
  const put = (row: string, column: string, number: number): void => {
    numbers.set(keyOf(table, row, column), number)
  }
  for (const column of columns) {
    const done = results.reduce((all, row) => all + value(row, column), 0)
    put('concluded', column, done)
    const over = value('carried-over', column) % LEAVES_FEW
    const before = Math.min(value('carried-in', column), done + over)
    put('carried-over', column, over)
    put('carried-in', column, before)
    put('new', column, done + over - before)
  }
  for (const { id } of table.rows)
    put(
      id,
      'total',
      columns.reduce((all, column) => all + value(id, column), 0),
    )
}

function linesOf(table: FormTable, { each }: Identity): readonly string[] {
  const columns = table.columns.filter(({ role }) => role === 'figure')
  return each === 'column' ? columns.map(({ id }) => id) : table.rows.map(({ id }) => id)
}

function at(table: FormTable, { each }: Identity, [line, term]: readonly [string, string]): string {
  return each === 'column' ? keyOf(table, term, line) : keyOf(table, line, term)
}
