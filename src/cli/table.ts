import Table from 'cli-table3'

/** A table for the terminal; cells of Chinese take their double width. */
export function tableText(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const table = new Table({ head: [...head], style: { head: [], border: [] } })
  table.push(...rows.map((row) => [...row]))
  return `${table.toString()}\n`
}
