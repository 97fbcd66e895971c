import type { Span } from '../../src/domain/figures/figure.ts'
import { numeralValue, SMALL_NUMERAL } from '../../src/domain/language/chinese-number.ts'
import { titleKey } from '../../src/domain/register/items/duplicates.ts'
import { commonStretch } from '../../src/dialogue/applications/naming/common-stretch.ts'
import { type SaidChange, shortened } from '../../src/dialogue/forms/change.ts'
import { ITEM_FIELDS } from '../../src/dialogue/items/item-fields.ts'
import type { ReadItem } from '../../src/dialogue/items/read-item.ts'
import type { Meaning } from '../../src/dialogue/skill.ts'

/** The lines of a batch that a change names other than by a number, and what is left of the change. */
export interface LinesNamed {
  readonly lines: readonly ReadItem[]
  readonly change: SaidChange
  /** What it named them by. */
  readonly by: string
}

/**
 * By a title, marked or not (《…》的日期, 分配表的日期, 救灾那条), by its place from the end (最后一条), or by what it holds
 * (7月7日改成7月9日). `undefined` where the change names no line, or its number.
 */
export function linesNamed(
  change: SaidChange,
  meaning: Meaning,
  batch: readonly ReadItem[],
): LinesNamed | undefined {
  if (change.line !== undefined) return undefined
  return byTitle(change, meaning, batch) ?? byWords(change, meaning, batch)
}

/** The lines of that title; a part of it will do where none goes by the whole. */
export function linesTitled(title: string, batch: readonly ReadItem[]): readonly ReadItem[] {
  const key = titleKey(title)
  if (key === '') return []
  const keyOf = ({ values }: ReadItem): string => titleKey(values.title ?? '')
  const same = batch.filter((line) => keyOf(line) === key)
  return same.length > 0 ? same : batch.filter((line) => keyOf(line).includes(key))
}

/** The last title ahead of the new value: 「《甲》的日期改成…,渠道改成…」 is of 甲 in both. */
function byTitle(
  change: SaidChange,
  { titles }: Meaning,
  batch: readonly ReadItem[],
): LinesNamed | undefined {
  const title = titles.findLast(({ end }) => end <= change.to.start)
  if (title === undefined) return undefined
  const rest = shortened(change, (words) => words.replace(WHICH, ''))
  return { lines: linesTitled(title.value, batch), change: rest, by: title.text }
}

const WHICH = /^\s*的?(?:[那这]一?[条个份篇行])?的?/u

const FIELD = [...ITEM_FIELDS.flatMap(({ names }) => names)]
  .toSorted((one, other) => other.length - one.length)
  .join('|')
/** 标题后面 */
const EDGE = '(?:的?最?(?:后面?|末尾|结尾|前面?|开头|里面?|中间?)的?)?'
const PARTS = new RegExp(
  `^(?<line>.*?)(?<which>的?[那这]一?[条个份篇行])?的?(?<field>(?:${FIELD})${EDGE})?(?:也|都)?$`,
  'u',
)

interface Parts {
  readonly line: string
  /** 那条 stands behind it. */
  readonly isLine: boolean
  readonly field: string
}

function partsOf(said: string): Parts {
  const { line = '', which, field = '' } = PARTS.exec(said.replace(/\s/gu, ''))?.groups ?? {}
  return { line: line.replace(/的$/u, ''), isLine: which !== undefined, field }
}

function byWords(
  change: SaidChange,
  meaning: Meaning,
  batch: readonly ReadItem[],
): LinesNamed | undefined {
  const { line, isLine, field } = partsOf(change.said)
  if (line === '') return undefined
  const lines = placed(line, batch) ?? holding(change.from, meaning, batch) ?? called(line, batch)
  if (lines.length === 0 && !isLine) return undefined
  return { lines, change: { ...change, what: field, said: field }, by: line }
}

const FROM_END = new RegExp(
  `^(?:最(?<end>后)|最?(?<ahead>前))(?<n>${SMALL_NUMERAL})[条个份篇行]$`,
  'u',
)

/** 最后一条, 前两条 */
function placed(words: string, batch: readonly ReadItem[]): readonly ReadItem[] | undefined {
  const { end, ahead, n = '' } = FROM_END.exec(words)?.groups ?? {}
  const count = numeralValue(n)
  if (count === undefined || (end ?? ahead) === undefined) return undefined
  return end === undefined ? batch.slice(0, count) : batch.slice(-count)
}

/** Those that hold what stands there. */
function holding(
  from: Span,
  { dates, categories, channels }: Meaning,
  batch: readonly ReadItem[],
): readonly ReadItem[] | undefined {
  const within = <T extends Span>(found: readonly T[]): readonly T[] =>
    found.filter(({ start, end }) => from.start <= start && end <= from.end)
  const days = within(dates).map(({ value }) => value.date)
  const kinds = within(categories).map(({ value }) => value)
  const places = within(channels).map(({ value }) => value)
  if (days.length + kinds.length + places.length === 0) return undefined
  const found = batch.filter(
    ({ values: { publishedOn, createdOn, category, channels: held = [] } }) =>
      days.some((day) => day === publishedOn || day === createdOn) ||
      kinds.some((kind) => kind === category) ||
      places.some((place) => held.some((one) => one === place)),
  )
  return found.length > 0 ? found : undefined
}

const SHORTEST = 2

/** 救灾那条: all of its characters stand in the title, some of them side by side. */
function called(words: string, batch: readonly ReadItem[]): readonly ReadItem[] {
  const said = titleKey(words)
  return batch.filter(({ values }) => {
    const title = titleKey(values.title ?? '')
    const isThere = Array.from(said).every((char) => title.includes(char))
    return isThere && commonStretch(said, title, SHORTEST) !== undefined
  })
}
