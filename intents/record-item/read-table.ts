import { fieldNamed } from '../../src/dialogue/forms/apply-change.ts'
import { type Field, whole } from '../../src/dialogue/forms/form.ts'
import { ITEM_FIELDS } from '../../src/dialogue/items/item-fields.ts'
import type { ItemValues } from '../../src/dialogue/items/item-values.ts'
import type { ReadItem } from '../../src/dialogue/items/read-item.ts'
import type { Desk, Meaning, TableRow } from '../../src/dialogue/skill.ts'

type Columns = ReadonlyMap<number, Field<ItemValues>>

/** A heading is looked for so far down: above it stand the table's own title and the office. */
const HEADING_WITHIN = 10

/**
 * The items of a table whose columns are headed 标题、类别、渠道、日期 and the like, in any order; columns of other
 * names are passed over. `undefined` when no row is such a heading.
 */
export async function readTable(
  rows: readonly TableRow[],
  desk: Desk,
): Promise<readonly ReadItem[] | undefined> {
  const at = rows.slice(0, HEADING_WITHIN).findIndex(({ cells }) => isHeading(columnsOf(cells)))
  const heading = rows[at]
  if (heading === undefined) return undefined
  const columns = columnsOf(heading.cells)
  const reader = { desk, understand: remembering((text) => desk.understand(text)) }
  const items: ReadItem[] = []
  for (const row of rows.slice(at + 1)) items.push(await readRow(row, columns, reader))
  return items.filter(({ values, fault }) => fault !== undefined || Object.keys(values).length > 0)
}

function columnsOf(cells: readonly string[]): Columns {
  return new Map(
    cells.flatMap((cell, i) => {
      const field = fieldNamed(ITEM, cell.replace(/[((].*?[))]|[\s*:：]/gu, ''))
      return field === undefined ? [] : [[i, field] as const]
    }),
  )
}

const ITEM = { fields: ITEM_FIELDS }

function isHeading(columns: Columns): boolean {
  const keys = [...columns.values()].map(({ key }) => key)
  return keys.includes('title') && keys.length > 1
}

interface Reader {
  readonly desk: Desk
  readonly understand: (text: string) => Promise<Meaning>
}

async function readRow(
  { number, cells }: TableRow,
  columns: Columns,
  reader: Reader,
): Promise<ReadItem> {
  let values: ItemValues = {}
  let fault: ReadItem['fault']
  for (const [i, field] of columns) {
    const cell = cells[i] ?? ''
    if (cell === '') continue
    const reading = await readCell(cell, field, reader)
    if ('fault' in reading) fault ??= { field: field.key, why: reading.fault }
    else values = { ...values, ...reading.set }
  }
  return { values, fault, row: number }
}

/** A title is kept to the letter and needs no understanding. */
async function readCell(
  cell: string,
  field: Field<ItemValues>,
  { desk, understand }: Reader,
): Promise<{ readonly set: Partial<ItemValues> } | { readonly fault: string }> {
  if (field.key === 'title') return { set: { title: cell } }
  const reading = field.read(whole(await understand(cell), 'set'), {}, desk)
  return reading ?? { fault: `没有看懂${field.names[0]}“${cell}”。` }
}

/** Categories, channels and days repeat from line to line. */
function remembering(understand: Reader['understand']): Reader['understand'] {
  const known = new Map<string, Promise<Meaning>>()
  return (text) => {
    const meaning = known.get(text) ?? understand(text)
    known.set(text, meaning)
    return meaning
  }
}
