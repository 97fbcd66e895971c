import { Converter } from 'opencc-js/t2cn'
import type { Span } from '../domain/figures/figure.ts'
import { isCommonHan } from '../domain/language/han.ts'
import { hide } from '../domain/language/hidden.ts'

/**
 * A message as it is searched: compatibility forms folded (２０１８ → 2018, ① → 1), lower case, simplified
 * script, invisible characters dropped, a run of white space one space (a newline where it held one), and no
 * space at all between Chinese characters, where it says nothing. What is shown to people comes from `raw`.
 */
export interface SearchCopy {
  readonly raw: string
  readonly text: string
  /** Where `text.slice(start, end)` stands in `raw`; `end` is exclusive on both sides. */
  span(start: number, end: number): Span
  /** The same copy with `HIDDEN` for whatever comes from these spans of `raw`. */
  without(spans: readonly Span[]): SearchCopy
}

/** Linear in the length; takes any string, lone surrogates included. */
export function searchCopy(raw: string): SearchCopy {
  if (last?.raw !== raw) last = copyOf(raw)
  return last
}

/** Of the last text: whoever reads a message asks for its copy several times over. */
let last: SearchCopy | undefined

function copyOf(raw: string): SearchCopy {
  return copyFrom(raw, simplify(fold(raw.replace(TAG, blanked))))
}

/** What was pasted from a page: <b>, <br/>; it says nothing. */
const TAG =
  /<(script|style)\b[^<>]{0,200}>[^<]{0,500}<\/\1>|<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,200})?\/?>/giu

function blanked(tag: string): string {
  return ' '.repeat(tag.length)
}

function copyFrom(raw: string, mapped: Mapped): SearchCopy {
  const { text, starts, ends } = mapped
  return {
    raw,
    text,
    span: (start, end) => ({
      start: starts[start] ?? raw.length,
      end: end > start ? (ends[end - 1] ?? raw.length) : (starts[start] ?? raw.length),
    }),
    without: (spans) => copyFrom(raw, hidden(mapped, spans)),
  }
}

function hidden({ text, starts, ends }: Mapped, spans: readonly Span[]): Mapped {
  const here = spans.map(({ start, end }) => ({
    start: firstFrom(starts, start),
    end: firstFrom(starts, end),
  }))
  return { text: hide(text, here), starts, ends }
}

/** Places in the raw text never go back. */
function firstFrom(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** For every UTF-16 unit of `text`, where the character it came from starts and ends in the raw text. */
interface Mapped {
  readonly text: string
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const SPACE = /\s/u
/** Controls, zero-width and bidi marks, lone surrogates, variation selectors. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u

/** What phones and word processors make of the one in `mayor's`. */
const APOSTROPHE = /[\u2018\u2019\u02bc\uff07]/

function fold(raw: string): Mapped {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let gap = ''
  let index = 0
  const put = (plain: string, start: number, end: number): void => {
    text += plain
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(start)
      ends.push(end)
    }
  }
  for (const char of raw) {
    const start = index
    index += char.length
    if (isSpace(char)) {
      gap = gap === '\n' || char === '\n' ? '\n' : ' '
      continue
    }
    const plain = plainForm(char)
    if (plain === '') continue
    if (keeps(gap, text, plain)) put(gap, ends.at(-1) ?? 0, start)
    gap = ''
    put(plain, start, index)
  }
  return { text, starts, ends }
}

/** White space at the ends goes, and a space that says nothing: 「2018 年」, but not 「39 286」 or 「三 五」. */
function keeps(gap: string, text: string, next: string): boolean {
  if (gap === '' || text === '') return false
  return gap === '\n' || !saysNothing(text.charAt(text.length - 1), next)
}

function isSpace(char: string): boolean {
  return !isCommonHan(char.charCodeAt(0)) && SPACE.test(char)
}

function plainForm(char: string): string {
  const code = char.charCodeAt(0)
  if (isCommonHan(code)) return char
  if (code > 0x20 && code < 0x7f) return char.toLowerCase()
  if (INVISIBLE.test(char)) return ''
  if (APOSTROPHE.test(char)) return "'"
  const plain = char.normalize('NFKC').toLowerCase()
  return plain.length > LONGEST_FORM ? char : plain
}

/** A ligature may stand for a whole sentence (ﷺ); the copy must not grow by it. */
const LONGEST_FORM = 5

const CHINESE = /[\u3400-\u9fff〇]/
const CHINESE_OR_DIGIT = /[\u3400-\u9fff〇\d]/
const NUMERAL = /[\d〇零一二两三四五六七八九十百千万亿]/

function saysNothing(before: string, after: string): boolean {
  if (!CHINESE_OR_DIGIT.test(before) || !CHINESE_OR_DIGIT.test(after.charAt(0))) return false
  if (!CHINESE.test(before) && !CHINESE.test(after)) return false
  return !(NUMERAL.test(before) && NUMERAL.test(after))
}

/** The plain dictionary, not `twp`: that one turns 文件 into 文档, 程序 into 进程 and 檔案館 into 文件馆. */
const toSimplified = Converter({ from: 't', to: 'cn' })

/** What `twp` would have been good for: words of other regions, replaced by as many characters. */
const REGIONAL: Readonly<Record<string, string>> = {
  资讯: '信息',
  讯息: '信息',
  网路: '网络',
  品质: '质量',
  软体: '软件',
  列印: '打印',
  登入: '登录',
  回覆: '回复',
}
/** Not across words: 产品质量, 系列印章, 互联网路由. */
const REGIONAL_WORDS = /资讯|(?<!通)讯息|网路(?!由)|(?<!产)品质(?!量)|软体|(?<!系)列印|登入|回覆/g
/** Of Japanese input methods and older type: no dictionary of traditional script has them. */
const VARIANTS: Readonly<Record<string, string>> = {
  ...{ 産: '产', 戸: '户', 収: '收', 総: '总', 実: '实', 関: '关', 県: '县', 対: '对' },
  ...{ 検: '检', 査: '查', 薬: '药', 環: '环', 済: '济', 継: '继', 処: '处', 応: '应' },
}
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu')
const SURROGATE = /[\ud800-\udfff]/

/** In simplified script; only characters outside the basic plane can change its length. */
export function simplified(text: string): string {
  return inScript(text).replace(REGIONAL_WORDS, (word) => REGIONAL[word] ?? word)
}

function inScript(text: string): string {
  if (!isTraditional(text)) return text
  return toSimplified(text).replace(VARIANT, (char) => VARIANTS[char] ?? char)
}

/** What the dictionary leaves as it is where it stands alone: 瞭解, 藉口, 答覆, 沈思. */
const LEFT_ALONE = `瞭藉覆沈甦衹${Object.keys(VARIANTS).join('')}`

/** A text in simplified script is left as it is: the dictionary takes 打坏 for a traditional word. */
function isTraditional(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (scriptOf(text, at) === TRADITIONAL) return true
  return false
}

const TRADITIONAL = 2
const EITHER = 1
/** By the code of the character, 0 for what was never looked up. */
const scripts = new Uint8Array(0x10000)

function scriptOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = scripts[code] ?? 0
  if (known > 0) return known
  const char = text.charAt(at)
  const traditional =
    SURROGATE.test(char) || LEFT_ALONE.includes(char) || toSimplified(char) !== char
  return (scripts[code] = traditional ? TRADITIONAL : EITHER)
}

function simplify(folded: Mapped): Mapped {
  const text = simplified(folded.text)
  // The dictionary maps code point to code point; only those outside the basic plane can change their length.
  const sameUnits = !SURROGATE.test(text) && !SURROGATE.test(folded.text)
  return sameUnits ? { ...folded, text } : realign(folded, text)
}

function realign(folded: Mapped, text: string): Mapped {
  const starts: number[] = []
  const ends: number[] = []
  const before = folded.text[Symbol.iterator]()
  let index = 0
  for (const char of text) {
    for (let unit = 0; unit < char.length; unit++) {
      starts.push(folded.starts[index] ?? 0)
      ends.push(folded.ends[index] ?? 0)
    }
    index += (before.next().value ?? '').length
  }
  return { text, starts, ends }
}
