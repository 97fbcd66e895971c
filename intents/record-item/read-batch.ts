import type { Span } from '../../src/domain/figures/figure.ts'
import type { ItemValues } from '../../src/dialogue/items/item-values.ts'
import { readFacts, type ReadItem, readItem } from '../../src/dialogue/items/read-item.ts'
import type { Desk, Meaning } from '../../src/dialogue/skill.ts'

/**
 * Several items in one message: a line with a title begins one, lines without go on with it. What stands above the
 * first title (都是应主动公开类,政府网站:) is meant for all. Empty when the message speaks of one item only.
 */
export function readBatch(meaning: Meaning, within: Span, desk: Desk): readonly ReadItem[] {
  const spans = linesOf(meaning.text, within)
  const lines = spans.flatMap((span, i) => {
    return i === 0 && spans.length > 1 && isForAll(meaning, span)
      ? [readFacts(meaning, span, desk)]
      : readLine(meaning, span, desk)
  })
  if (lines.filter(({ values }) => values.title !== undefined).length < 2) return []
  const first = lines.findIndex(({ values }) => values.title !== undefined)
  const common = lines
    .slice(0, first)
    .reduce<ItemValues>((all, { values }) => ({ ...all, ...values }), {})
  return lines
    .slice(first)
    .reduce(withLine, [])
    .map(({ values, fault }) => ({ values: { ...common, ...values }, fault }))
}

/** 「下面三条都是昨天发在网站的,应主动公开类:」 is no title, though none is marked in it. */
function isForAll({ plain, titles }: Meaning, { start, end }: Span): boolean {
  const isMarked = titles.some((title) => start <= title.start && title.end <= end)
  return !isMarked && FOR_ALL.test(plain.slice(start, end))
}

const FOR_ALL =
  /[:：]\s*$|(?:以下|下面|下列|如下)|(?:这|共)?[\d一二两三四五六七八九十几]+[条份个件篇则].{0,6}(?:都|均|全)|(?:都|均|全)是/u

/** 《甲》、《乙》,应主动公开类,政府网站: one item for each title, the rest is meant for all of them. */
function readLine(meaning: Meaning, span: Span, desk: Desk): readonly ReadItem[] {
  const item = readItem(meaning, span, desk)
  const titles = meaning.titles.filter(({ start, end }) => span.start <= start && end <= span.end)
  const listed = titles.every((title, i) => {
    const before = titles[i - 1]
    return before === undefined || JOINT.test(meaning.plain.slice(before.end, title.start))
  })
  if (titles.length < 2 || !listed) return [item]
  return titles.map(({ text }) => ({ ...item, values: { ...item.values, title: text } }))
}

const JOINT = /^[\s、,,;;和及与]*$/u

/** A line of values goes on with the item above, unless it says again what that one says: then its title is missing. */
function withLine(items: readonly ReadItem[], line: ReadItem): readonly ReadItem[] {
  const last = items.at(-1)
  const said = Object.keys(line.values)
  if (said.length === 0 && line.fault === undefined) return items
  const goesOn =
    last !== undefined && line.values.title === undefined && !said.some((key) => key in last.values)
  if (!goesOn) return [...items, line]
  return [
    ...items.slice(0, -1),
    { values: { ...last.values, ...line.values }, fault: last.fault ?? line.fault },
  ]
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\n\r]+/gu)]
    .filter(({ 0: line }) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: start + index, end: start + index + line.length }))
}
