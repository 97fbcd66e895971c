import type { SaidChange } from '../../src/dialogue/forms/change.ts'
import type { FieldReading, Situation } from '../../src/dialogue/forms/form.ts'
import { changeItem } from '../../src/dialogue/items/change-item.ts'
import { type ReadItem, readItem } from '../../src/dialogue/items/read-item.ts'
import type { Span } from '../../src/domain/figures/figure.ts'
import type { Desk, Meaning } from '../../src/dialogue/skill.ts'
import { lineSaid } from '../../src/dialogue/forms/line-said.ts'
import { titleKey } from '../../src/domain/register/items/duplicates.ts'
import { type ItemBatch, wrong } from './batch-line.ts'
import { linesNamed, linesTitled } from './lines-named.ts'

/** A change names its line; without a number it is meant for the one line that is wrong, or else for all. */
export function changeLines(
  change: SaidChange,
  { meaning, values, desk }: Situation<ItemBatch>,
): FieldReading<ItemBatch> {
  const { batch } = values
  const dropped = droppedLines(change, meaning, batch)
  if (dropped !== undefined) return dropped
  const named = linesNamed(change, meaning, batch)
  const chosen = named?.lines ?? chosenLines(change, batch, desk)
  if (chosen.length === 0) return { fault: noSuchLine(named?.by, change, batch) }
  return changeChosen(named?.change ?? change, { meaning, values, desk }, chosen)
}

/** A line as a whole, by its number or by its title. */
function droppedLines(
  change: SaidChange,
  meaning: Meaning,
  batch: readonly ReadItem[],
): FieldReading<ItemBatch> | undefined {
  const gone = lineGone(change, meaning.plain)
  if (gone !== undefined) return withoutLine(batch, gone)
  const titled = change.how === 'drop' ? titleGone(change, meaning, batch) : undefined
  return titled && left(batch, titled)
}

function noSuchLine(
  by: string | undefined,
  { line, byRow }: SaidChange,
  { length }: readonly ReadItem[],
): string {
  const name = by === undefined ? `第${String(line)}${byRow ? '行' : '条'}` : `“${by}”这一条`
  return `没有${name},一共${String(length)}条。`
}

function changeChosen(
  change: SaidChange,
  { meaning, values: { batch }, desk }: Situation<ItemBatch>,
  chosen: readonly ReadItem[],
): FieldReading<ItemBatch> {
  const after: ReadItem[] = []
  for (const line of batch) {
    const reading = chosen.includes(line)
      ? changeItem(change, { meaning, values: line.values, desk })
      : { set: {} }
    if (reading === undefined || 'fault' in reading) return reading
    after.push(chosen.includes(line) ? mended(line, reading.set) : line)
  }
  return { set: { batch: after } }
}

const WHOLE_LINE = /^第?[^条行项个份]{1,4}(?<unit>[条行项个份])$/u

/** 「去掉第2行」「第2条不要了」: the line as a whole. */
function lineGone({ how, to }: SaidChange, text: string): LineGone | undefined {
  const words = text.slice(to.start, to.end).trim()
  const unit = how === 'drop' ? WHOLE_LINE.exec(words)?.groups?.['unit'] : undefined
  const line = unit === undefined ? undefined : lineSaid(words)
  return unit === undefined || line === undefined ? undefined : { line, unit }
}

interface LineGone {
  readonly line: number
  readonly unit: string
}

function withoutLine(
  batch: readonly ReadItem[],
  { line, unit }: LineGone,
): FieldReading<ItemBatch> {
  const gone = batch.filter((one, i) => numberOf(one, i, unit === '行') === line)
  return gone.length === 0 ? { fault: `没有第${String(line)}${unit}。` } : left(batch, gone)
}

function left(batch: readonly ReadItem[], gone: readonly ReadItem[]): FieldReading<ItemBatch> {
  const others = batch.filter((one) => !gone.includes(one))
  if (others.length === 0) return { fault: '只剩这一条了;不登记请回「取消」。' }
  return { set: { batch: others } }
}

/** 「《…》不要了」: the line of that title as a whole. */
function titleGone(
  { to }: SaidChange,
  meaning: Meaning,
  batch: readonly ReadItem[],
): readonly ReadItem[] | undefined {
  const title = meaning.titles.find(({ start, end }) => to.start <= start && end <= to.end)
  if (title === undefined || !isAlone(title, to, meaning)) return undefined
  const lines = linesTitled(title.value, batch)
  return lines.length === 0 ? undefined : lines
}

/** Nothing but 那条 or 这一条 beside it. */
function isAlone(title: Span, { start, end }: Span, { plain }: Meaning): boolean {
  const beside = plain.slice(start, title.start) + plain.slice(title.end, end)
  return /^[\s那这一条个份篇]*$/u.test(beside)
}

/** A fault is gone once its field is said anew. */
function mended(line: ReadItem, set: ReadItem['values']): ReadItem {
  const gone = line.fault === undefined || line.fault.field in set
  return { ...line, values: { ...line.values, ...set }, fault: gone ? undefined : line.fault }
}

function chosenLines(
  { line, byRow }: SaidChange,
  batch: readonly ReadItem[],
  desk: Desk,
): readonly ReadItem[] {
  if (line !== undefined) return batch.filter((one, i) => numberOf(one, i, byRow) === line)
  const faulty = batch.filter((one) => wrong(one, desk) !== undefined)
  return faulty.length === 1 ? faulty : batch
}

/** 第4行 is the table's own line, where the batch came out of one. */
function numberOf({ row }: ReadItem, index: number, byRow: boolean): number {
  return byRow && row !== undefined ? row : index + 1
}

const LEAD = /^\s*第?(?<line>\d{1,3})\s*[条行项个份.、:：,，]+\s*/u

/** A line that is said again, by its number or by its title, takes the place of the former. */
export function lineAgain({
  meaning,
  values,
  desk,
}: Situation<ItemBatch>): FieldReading<ItemBatch> {
  const lead = LEAD.exec(meaning.plain)
  if (meaning.head !== undefined || (lead === null && meaning.titles.length !== 1)) return undefined
  const span = { start: lead?.[0].length ?? 0, end: meaning.text.length }
  return replaced(values, readItem(meaning, span, desk), lead?.groups?.['line'])
}

function replaced(
  { batch }: ItemBatch,
  said: ReadItem,
  line: string | undefined,
): FieldReading<ItemBatch> {
  const at = line === undefined ? sameTitle(batch, said.values.title) : Number(line) - 1
  const former = batch[at]
  if (former === undefined || Object.keys(said.values).length === 0) return undefined
  const after = { ...former, ...said, values: { ...former.values, ...said.values } }
  return { set: { batch: batch.with(at, after) } }
}

/** Where the line of that title stands; -1 where none does. */
function sameTitle(batch: readonly ReadItem[], title = ''): number {
  const key = titleKey(title)
  return key === '' ? -1 : batch.findIndex(({ values }) => titleKey(values.title ?? '') === key)
}
