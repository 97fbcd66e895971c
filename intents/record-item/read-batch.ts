import type { Span } from '../../src/domain/figures/figure.ts'
import type { ItemValues } from '../../src/dialogue/items/item-values.ts'
import { endsAsTitle } from '../../src/dialogue/items/titles/document-noun.ts'
import { readFacts, type ReadItem, readItem, titleIn } from '../../src/dialogue/items/read-item.ts'
import { isClause } from '../../src/dialogue/items/titles/unmarked-title.ts'
import type { Desk, Meaning } from '../../src/dialogue/skill.ts'

/**
 * Several items in one message: a line with a title begins one, lines without go on with it. What stands above the
 * first title (都是应主动公开类,政府网站:) is meant for all. Empty when the message speaks of one item only.
 */
export function readBatch(meaning: Meaning, within: Span, desk: Desk): readonly ReadItem[] {
  const spans = linesOf(meaning.text, within)
  const lines = spans.flatMap((span, i): readonly Line[] => {
    return i === 0 && spans.length > 1 && isForAll(meaning, span)
      ? [{ ...readFacts(meaning, span, desk), sure: false }]
      : readLine(meaning, span, desk)
  })
  const first = lines.findIndex(({ values }) => values.title !== undefined)
  if (first < 0) return []
  const common = lines
    .slice(0, first)
    .reduce<ItemValues>((all, { values }) => ({ ...all, ...values }), {})
  const items = lines.slice(first).reduce(withLine, [])
  if (items.filter(({ values }) => values.title !== undefined).length < 2) return []
  return items.map(({ values, fault }) => ({ values: { ...common, ...values }, fault }))
}

/** A line, and whether its title is surely one: marked as such, or ending as titles do. */
interface Line extends ReadItem {
  readonly sure: boolean
}

/** 「下面三条都是昨天发在网站的,应主动公开类:」 is no title, though none is marked in it. */
function isForAll({ plain, titles }: Meaning, { start, end }: Span): boolean {
  const isMarked = titles.some((title) => start <= title.start && title.end <= end)
  return !isMarked && FOR_ALL.test(plain.slice(start, end))
}

const FOR_ALL =
  /[:：]\s*$|(?:以下|下面|下列|如下)|(?:这|共)?[\d一二两三四五六七八九十几]+[条份个件篇则].{0,6}(?:都|均|全)|(?:都|均|全)是/u

/** 《甲》、《乙》,应主动公开类,政府网站: one item for each title, the rest is meant for all of them. */
function readLine(meaning: Meaning, span: Span, desk: Desk): readonly Line[] {
  const item = readOne(meaning, span, desk)
  const titles = meaning.titles.filter(({ start, end }) => span.start <= start && end <= span.end)
  const listed = titles.every((title, i) => {
    const before = titles[i - 1]
    return before === undefined || JOINT.test(meaning.plain.slice(before.end, title.start))
  })
  if (titles.length < 2 || !listed) return [item]
  return titles.map(({ text }) => ({ ...item, values: { ...item.values, title: text } }))
}

const JOINT = /^[\s、,,;;和及与]*$/u

/** 老李说昨天已经挂到网站了 tells of the item above or below. */
function readOne(meaning: Meaning, span: Span, desk: Desk): Line {
  const title = titleIn(meaning, span)
  const sure = title !== undefined && isSure(meaning, title)
  const isTold = title !== undefined && !sure && isClause(title.text)
  const told = isTold ? readFacts(meaning, span, desk) : undefined
  return told !== undefined && Object.keys(told.values).length > 0
    ? { ...told, sure }
    : { ...readItem(meaning, span, desk), sure }
}

function isSure({ titles }: Meaning, title: Span & { readonly text: string }): boolean {
  const isMarked = titles.some(({ start, end }) => title.start <= start && end <= title.end)
  return isMarked || endsAsTitle(title.text)
}

/**
 * A line of values goes on with the item above, unless it says again what that one says: then its title is missing.
 * Words beside values that hardly are a title (老李说昨天挂到网站了) are talk where they tell what is still open.
 */
function withLine(items: readonly Line[], line: Line): readonly Line[] {
  const last = items.at(-1)
  if (Object.keys(line.values).length === 0 && line.fault === undefined) return items
  return last === undefined || !goesOn(last, line)
    ? [...items, line]
    : [...items.slice(0, -1), joined(last, line)]
}

/** Of the two titles the sure one. */
function joined(last: Line, line: Line): Line {
  const { title = last.values.title } = line.sure ? line.values : last.values
  return {
    values: { ...last.values, ...line.values, title },
    fault: last.fault ?? line.fault,
    sure: last.sure || line.sure,
  }
}

function goesOn(last: Line, line: Line): boolean {
  const [before, said] = [factsOf(last), factsOf(line)]
  if (said.some((key) => before.includes(key))) return false
  if (line.values.title === undefined) return true
  const [told, other] = line.sure ? [before, last] : [said, line]
  return last.sure !== line.sure && !other.sure && told.length > 0
}

function factsOf({ values }: Line): readonly string[] {
  return Object.keys(values).filter((key) => key !== 'title')
}

function linesOf(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/[^\n\r]+/gu)]
    .filter(({ 0: line }) => line.trim() !== '')
    .map(({ index, 0: line }) => ({ start: start + index, end: start + index + line.length }))
}
