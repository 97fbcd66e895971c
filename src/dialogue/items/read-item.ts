import type { Span } from '../../domain/figures/figure.ts'
import { hide } from '../../domain/language/hidden.ts'
import type { Found } from '../../ports/understanding.ts'
import type { Fault, Heard } from '../forms/form.ts'
import type { Desk, Meaning } from '../skill.ts'
import { ITEM_FIELDS } from './item-fields.ts'
import type { ItemValues } from './item-values.ts'
import { wholeTitle } from './titles/marked-title.ts'
import { unmarkedTitle } from './titles/unmarked-title.ts'

/** What a stretch of a message says of an item. */
export interface ReadItem {
  readonly values: ItemValues
  /** The first thing in it that cannot be, in one Chinese sentence. */
  readonly fault?: Fault<ItemValues>
  /** Its line in the table that it was sent in. */
  readonly row?: number
}

/** Reads an item; what stands in its title is neither a day, nor a category, nor a channel. */
export function readItem(meaning: Meaning, within: Span, desk: Desk): ReadItem {
  return readAround(titleIn(meaning, within), { meaning, within, desk })
}

/** What a stretch without a title says of items that are named elsewhere. */
export function readFacts(meaning: Meaning, within: Span, desk: Desk): ReadItem {
  return readAround(undefined, { meaning, within, desk })
}

interface Stretch {
  readonly meaning: Meaning
  readonly within: Span
  readonly desk: Desk
}

function readAround(
  title: Found<string> | undefined,
  { meaning, within, desk }: Stretch,
): ReadItem {
  const heard: Heard = { meaning: outside(meaning, title), span: within, meant: false }
  let values: ItemValues = title === undefined ? {} : { title: title.text }
  let fault: Fault<ItemValues> | undefined
  for (const field of ITEM_FIELDS) {
    const reading = field.read(heard, values, desk)
    if (reading === undefined) continue
    if ('fault' in reading) fault ??= { field: field.key, why: reading.fault }
    else values = { ...values, ...reading.set }
  }
  return { values: isUndated(heard, title) ? { ...values, undated: true } : values, fault }
}

/** The title, marked or not. */
export function titleIn(meaning: Meaning, within: Span): Found<string> | undefined {
  const marked = meaning.titles.find(({ start, end }) => within.start <= start && end <= within.end)
  return marked === undefined
    ? unmarkedTitle(meaning, within)
    : wholeTitle(meaning.text, marked, within)
}

const UNDATED = /(?:未|尚未|暂未|还没有?|暂不|待|先不)(?:公开|发布|公布|挂网|上网|定)/u

function isUndated({ meaning, span }: Heard, title: Found<string> | undefined): boolean {
  const words = hide(meaning.plain, title === undefined ? [] : [title])
  return UNDATED.test(words.slice(span.start, span.end))
}

/** The meaning without what was read inside the title. */
function outside(meaning: Meaning, title: Found<string> | undefined): Meaning {
  if (title === undefined) return meaning
  const clear = <T extends Span>(found: readonly T[]): readonly T[] =>
    found.filter(({ start, end }) => end <= title.start || start >= title.end)
  return {
    ...meaning,
    titles: [],
    dates: clear(meaning.dates),
    categories: clear(meaning.categories),
    channels: clear(meaning.channels),
    documentNumbers: clear(meaning.documentNumbers),
  }
}
