import type { Span } from '../../domain/figures/figure.ts'
import type { Found } from '../../ports/understanding.ts'
import { inOrder } from '../../domain/language/hidden.ts'
import { matchesOf } from '../matches.ts'

/** Tells whether a field of a record begins here: 类别:, 政府网站, 2月10日, 〔2026〕12号. */
export type StartsField = (rest: string) => boolean

const LABEL =
  /(?:标题|標題|题目|題目|文件名称?|文件名稱|信息名称|信息名稱|(?<![机構机构单位單位组织組織])名[称稱])(?:改成|改为|改為|换成|換成|应为|應為)?[ \t]*[:：][ \t]*|(?:标题|標題|题目|題目)(?:改成|改为|改為|换成|換成|应为|應為|应该是)(?!什么|什麼|啥|哪)/g
const MARK = /[《》]/g
const SEPARATOR = /[,，;；|｜\t 　]/
/** 「 / 」 and 「 - 」 between blanks part fields, too; within a word they do not. */
const SLASHES = /^[/／+\-–—]+[ \t]/
const END_OF_LINE = /[\n\r。]/
/** No official title is longer; a label before more than this is read up to its first separator. */
const LONGEST = 300
/** How much of what follows a separator is looked at: the longest category with some room. */
const AHEAD = 64
/** So many separators are looked at in one message; a paste with more has no titles worth the time. */
const SEPARATORS = 300

/**
 * Titles, read from the raw text: the outermost 《…》, and what follows 标题: up to the line's end or to a separator
 * that a field of the record follows. `value` is the title without its marks, `text` what was said with them.
 */
export function findTitles(raw: string, startsField: StartsField): readonly Found<string>[] {
  const marked = inMarks(raw)
  let looks = SEPARATORS
  const labelled = afterLabels(raw, (rest) => looks-- > 0 && startsField(rest))
  const covered = (title: Found<string>): boolean =>
    labelled.some((other) => other.start < title.end && title.start < other.end)
  return inOrder([...labelled, ...marked.filter((title) => !covered(title))])
}

function inMarks(raw: string): readonly Found<string>[] {
  return outermost(raw).map(({ start, end }) => ({
    value: raw.slice(start + 1, end - 1),
    text: raw.slice(start, end),
    start,
    end,
  }))
}

/** Pairs of 《》 that lie in no other pair; a mark without its partner counts for nothing. */
function outermost(raw: string): readonly Span[] {
  const open: number[] = []
  const pairs: Span[] = []
  for (const mark of matchesOf(raw, MARK)) {
    if (mark[0] === '《') {
      open.push(mark.index)
      continue
    }
    const start = open.pop()
    if (start === undefined || mark.index === start + 1) continue
    while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop()
    pairs.push({ start, end: mark.index + 1 })
  }
  return pairs
}

function afterLabels(raw: string, startsField: StartsField): readonly Found<string>[] {
  const titles: Found<string>[] = []
  let done = 0
  for (const label of matchesOf(raw, LABEL)) {
    const start = label.index + label[0].length
    if (label.index < done || SEPARATOR.test(raw.charAt(start))) continue
    const end = trimmedEnd(raw, start, endOfTitle(raw, start, startsField))
    if (end <= start) continue
    const value = raw.slice(start, end)
    titles.push({ value: withoutMarks(value), text: value, start, end })
    done = end
  }
  return titles
}

function endOfTitle(raw: string, start: number, startsField: StartsField): number {
  const limit = Math.min(raw.length, start + LONGEST)
  let firstSeparator = limit
  let depth = 0
  for (let i = start; i < limit; i++) {
    const char = raw.charAt(i)
    depth = depthAfter(depth, char)
    if (END_OF_LINE.test(char)) return i
    if (depth > 0 || !SEPARATOR.test(char)) continue
    firstSeparator = Math.min(firstSeparator, i)
    if (startsField(raw.slice(i + 1, i + 1 + AHEAD).replace(SLASHES, ''))) return i
  }
  return limit === raw.length ? limit : firstSeparator
}

function depthAfter(depth: number, char: string): number {
  if (char === '《') return depth + 1
  return char === '》' ? Math.max(0, depth - 1) : depth
}

/** Separators at the end belong to the sentence, not to the title. */
function trimmedEnd(raw: string, start: number, end: number): number {
  let trimmed = end
  while (trimmed > start && SEPARATOR.test(raw.charAt(trimmed - 1))) trimmed--
  return trimmed
}

/** 《…》 as a whole loses its marks; 关于印发《…》的通知 keeps them. */
function withoutMarks(value: string): string {
  const [pair] = outermost(value)
  return pair?.start === 0 && pair.end === value.length ? value.slice(1, -1) : value
}
