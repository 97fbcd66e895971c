import type { Span } from '../../domain/figures/figure.ts'
import { numeralValue } from '../../domain/language/chinese-number.ts'
import { strikeLookalikes } from './lookalikes.ts'
import { MORE_AFTER, MORE_AFTER_UNIT, MORE_BEFORE, unitAt } from './units.ts'

/** A number of a running text with its count word. Offsets are those of the dense text it was found in. */
export interface Quantity {
  readonly value: number
  readonly approximate: boolean
  readonly start: number
  /** The end of the number, its 万 or 亿 included. */
  readonly end: number
  /** Where the text goes on behind the count word. */
  readonly after: number
  /** The count word's place; `undefined` where the text prints none. */
  readonly unit?: Span
}

const DIGITS = /(?<![\d.])(?:-(?=[\d.]+%))?\d+(?:,\d{3})*(?:\.\d+)?(?!\d)/g
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 }
const NUMERAL = /[零一二两三四五六七八九十百千]+/g

/** Every number of a dense text that counts something, in its order. */
export function quantitiesIn(dense: string): readonly Quantity[] {
  const text = strikeLookalikes(dense)
  const found = [...inDigits(text), ...inCharacters(text)]
  return found.sort((one, other) => one.start - other.start)
}

function inDigits(text: string): Quantity[] {
  return [...text.matchAll(DIGITS)].flatMap((hit) => {
    const number = { start: hit.index, end: hit.index + hit[0].length }
    const value = Number(hit[0].replaceAll(',', ''))
    const read = quantityAt(text, number, value)
    return read === undefined ? [] : [read]
  })
}

function quantityAt(text: string, number: Span, value: number): Quantity | undefined {
  const scaled = withScale(text, number.end)
  const unit = unitAt(text.slice(scaled.after))
  if (unit === 'not-a-figure') return undefined
  const behind = unit === 'none' ? scaled.after : scaled.after + unit.length
  return {
    value: rounded(value * scaled.by),
    approximate: scaled.more || isWeakened(text, number.start, behind),
    start: number.start,
    end: scaled.end,
    after: behind,
    unit: unit === 'none' ? undefined : { start: scaled.after, end: behind },
  }
}

interface Scaled {
  readonly by: number
  /** The end of the number with its 万 or 亿. */
  readonly end: number
  /** Where its count word begins. */
  readonly after: number
  /** True for 余 and 多. */
  readonly more: boolean
}

/** 万, 余万, 万余, 多: what may stand between a number and its count word. */
function withScale(text: string, from: number): Scaled {
  const scaled = /^([余多来几]?)([千万亿])([余多来]?)/.exec(text.slice(from))
  if (scaled === null) {
    const more = MORE_AFTER.test(text.slice(from))
    return { by: 1, end: from, after: from + (more ? 1 : 0), more }
  }
  const [all, before = '', scale = '', behind = ''] = scaled
  const end = from + all.length - behind.length
  return { by: SCALES[scale] ?? 1, end, after: from + all.length, more: before + behind !== '' }
}

function isWeakened(text: string, start: number, behind: number): boolean {
  return (
    MORE_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
    MORE_AFTER_UNIT.test(text.slice(behind))
  )
}

/** 1.1 × 10000 is 11000.000000000002 to a computer. */
function rounded(value: number): number {
  return Number(value.toPrecision(15))
}

const COUNTED_IN_CHARACTERS =
  /^(?:人次|场次|批次|件次|次|场|期|件|份|篇|条|名|人|家|起|例|个|项|部|本|则|户|宗|处)/
/** A numeral in characters counts only where something is said to be done or to be there so many times. */
const DOING =
  /(?:召开|举办|举行|开展|组织|进行|开设|设立|设置|设有|配备|配有|配置|指定|确定|安排|明确|收到|接到|接收|受理|办理|办结|答复|印发|制定|制作|编制|编印|编发|发布|公开|公布|发放|建立|完成|新增|共有|共|有|达|为|发生|出台|刊登|报送|培训|会议|讲座|活动|检查|发布会)(?:了|过|各类|专题)?$/
/** 培训班三期, at the end of a clause. */
const LISTED = /^(?:人次|场次|次|期|场|件|份|篇|名|人|家|起|例|户|宗|条|个|处)(?=[,;。、)]|$)/
/** 主要问题有三个: how a text goes on, and no figure. */
const OUTLINED =
  /(?:问题|方面|要求|原因|特点|层面|阶段|环节|步骤|原则|重点|任务)(?:主要)?(?:有|为|是)?$/
/** 一百二十五条: so long a numeral counts. */
const LONG = /^(?=.*[十百千]).{3,}$/
const DENIED = /(?:未|没有|没|无)(?:发生|收到|接到|受理|出现|产生|有|过)*$/
const NOT_COUNTED =
  /(?:第|每|逐|任|统|同|这|某|另|哪|进|唯|之|前|后|下|上|其|该|到|做|又|再|万|不)$/
const WHOLE_WORDS =
  /^(?:一(?:次性|件事|条龙|个(?:窗口|一)|名党员|项(?:重要|长期|系统)|家亲|本账|处理)|两(?:个|项|条)(?:维护|确立|务)|三(?:项|个)(?:制度|清单)|四个|五个|八项规定)/

function inCharacters(text: string): Quantity[] {
  return [...text.matchAll(NUMERAL)].flatMap((hit) => {
    const number = { start: hit.index, end: hit.index + hit[0].length }
    const value = numeralValue(hit[0])
    if (value === undefined || !isCounted(text, number)) return []
    const read = quantityAt(text, number, value)
    return read?.unit === undefined ? [] : [read]
  })
}

/** 第三次, 每一件, 未发生一起 */
function isExcepted(before: string): boolean {
  return NOT_COUNTED.test(before) || DENIED.test(before)
}

function isCounted(text: string, number: Span): boolean {
  const before = text.slice(Math.max(0, number.start - 8), number.start)
  const rest = text.slice(number.end)
  if (!COUNTED_IN_CHARACTERS.test(rest) || isExcepted(before)) return false
  if (OUTLINED.test(before)) return false
  const isPlain = /(?:[\u4e00-\u9fff]{2}|\u0000的)$/.test(before)
  if (isPlain && (LISTED.test(rest) || LONG.test(text.slice(number.start, number.end)))) return true
  return DOING.test(before) && !WHOLE_WORDS.test(text.slice(number.start))
}
