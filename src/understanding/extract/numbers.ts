import type { SaidNumber } from '../../ports/understanding.ts'
import { HIDDEN } from '../../domain/language/hidden.ts'
import type { Hit } from './hit.ts'
import {
  DIGIT,
  digitsOf,
  MULTIPLIER,
  numeralValue,
  TENS,
} from '../../domain/language/chinese-number.ts'
import { UNIT } from './units.ts'
import { matchesOf } from '../matches.ts'

const ARABIC = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?'
/** 3万5千, 2万3; the digits after 万 are never more than belong there. */
const MIXED = `${ARABIC}(?:[${MULTIPLIER}]{1,2}(?:\\d{1,4}(?=[${MULTIPLIER}])|\\d(?!\\d))?)*`
const CHINESE = `[${DIGIT}${MULTIPLIER}${TENS}]+(?:点[${DIGIT}]+)?`
const NUMERAL = `${MIXED}|${CHINESE}`
/** 第33条, A4, 9:30, 邮编350004, and the middle of a numeral. */
const NOT_BEFORE = `(?<![\\d.a-z第#/:]|(?:19|20)\\d\\d-|[年月日]-|(?:邮编|邮政编码|postcode)[是为: ]{0,2})(?<![${DIGIT}${MULTIPLIER}${TENS}])`
/** 前三名 are places of an order. */
const NO_PLACE = `(?!(?<=前)(?:${NUMERAL})(?:[名位类强甲]|大类))`
const NOT_AFTER = '(?![\\d:/大]|[a-z]|%\\d)'
/** 10多条, 三十余件, 十来个: the lower bound is the value. */
const ODD = '(?:多|余|来|几)?'
/** 12345 and its like name a hotline unless something is counted. */
const HOTLINE = /^123\d\d$/
/** A number of a parcel or an account. */
const SERIAL = /^\d{9,}$/

const PATTERN = new RegExp(
  `(?<ratio>百分之|千分之)(?<part>${NUMERAL})|(?<below>[${DIGIT}十百]{1,3}|\\d{1,3})分之(?<above>[${DIGIT}十百]{1,3}|\\d{1,3})|` +
    `${NOT_BEFORE}${NO_PLACE}(?<sign>负|(?<![\\d\\u4e00-\\u9fff)])-)?(?<numeral>${NUMERAL})${NOT_AFTER}${ODD}(?<million>[万亿])?(?<unit>${UNIT})?(?<tenths>成(?![立功员绩果为本都长就]))?`,
  'g',
)

/** Most messages hold none of these. */
const CLUE = new RegExp(`[\\d${DIGIT}${MULTIPLIER}${TENS}]`)

/** Numbers of a text with the units after them; dates, years, ids and phone numbers have been hidden before. */
export function findNumbers(text: string): readonly Hit<SaidNumber>[] {
  const hits: Hit<SaidNumber>[] = []
  if (!CLUE.test(text)) return hits
  for (const match of matchesOf(text, PATTERN)) {
    const value = read(match, text)
    if (value) hits.push({ value, start: match.index, end: match.index + match[0].length })
  }
  return hits
}

type Said = Readonly<Record<string, string | undefined>>

function read(match: RegExpExecArray, text: string): SaidNumber | undefined {
  const said: Said = match.groups ?? {}
  const { numeral } = said
  if (numeral === undefined) return share(said)
  return /^\d/.test(numeral) ? arabic(numeral, said) : chinese(numeral, match, text)
}

/** 百分之九十 is 90 %, 三分之一 a third. */
function share(said: Said): SaidNumber | undefined {
  if (said['ratio'] === undefined) return fraction(said['above'] ?? '', said['below'] ?? '')
  return withUnit(numeralValue(said['part'] ?? ''), said['ratio'] === '百分之' ? '%' : '‰')
}

function fraction(above: string, below: string): SaidNumber | undefined {
  const [top, bottom] = [numeralValue(above), numeralValue(below)]
  if (top === undefined || bottom === undefined || bottom === 0) return undefined
  return { value: top / bottom }
}

function arabic(numeral: string, said: Said): SaidNumber | undefined {
  if (HOTLINE.test(numeral) && !/[条份元户篇]/.test(said['unit'] ?? '')) return undefined
  if (SERIAL.test(numeral) && said['unit'] === undefined) return undefined
  return finished(numeralValue(numeral), said)
}

const IDIOM_BEFORE = /[统万唯单之同专逐不初周期几某每这那哪上下另第本头各]$/
const SAYS_A_NUMBER = /(?:[是为成共计到有写填报]|收到|受理|公开了?|办结了?|=|:) ?$/
const STRUCTURED = new RegExp(`[${DIGIT}].*[${MULTIPLIER}]|^[十拾${TENS}].|^[${DIGIT}]{3,}`)
const BOUNDARY = new RegExp(`^(?:[\\s,.。;、!?)]|${HIDDEN}|[吧呢啊哦了的]|$)`)

/** One character alone is a number only where something is counted or asked for: not in 统一, 一般, 三公经费. */
function chinese(numeral: string, match: RegExpExecArray, text: string): SaidNumber | undefined {
  const said: Said = match.groups ?? {}
  const before = text.slice(Math.max(0, match.index - 3), match.index)
  if (IDIOM_BEFORE.test(before)) return undefined
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 3)
  if (!isCounted(said, after) && !STRUCTURED.test(numeral) && !isAnswer(before, after))
    return undefined
  return finished(lowerOfTwo(numeral) ?? numeralValue(numeral), said)
}

/** 「三」 as the whole message, 改成三 at its end. */
function isAnswer(before: string, after: string): boolean {
  return BOUNDARY.test(after) && (before === '' || SAYS_A_NUMBER.test(before))
}

/** 两三条: at least two. */
function lowerOfTwo(numeral: string): number | undefined {
  const [low, high, ...rest] = Array.from(digitsOf(numeral), Number)
  if (low === undefined || high === undefined || rest.length > 0) return undefined
  return high - low >= 1 && high - low <= 2 && low > 0 ? low : undefined
}

function isCounted(said: Said, after: string): boolean {
  if (said['tenths'] !== undefined) return true
  if (said['unit'] === undefined) return false
  // 一起 is 「together」 unless a case follows; 一次性 and 一个个 count nothing.
  if (said['numeral'] !== '一') return true
  return said['unit'] === '起'
    ? /^(?:案|行政|诉讼|复议|投诉|举报)/.test(after)
    : !/^(?:性|个|体|般|站|条龙)/.test(after)
}

function finished(value: number | undefined, said: Said): SaidNumber | undefined {
  if (value === undefined) return undefined
  if (said['tenths'] !== undefined) return withUnit(value * 10, '%')
  const signed = said['sign'] === undefined ? value : -value
  return withUnit(signed * (MILLIONS[said['million'] ?? ''] ?? 1), said['unit'])
}

/** 18万余元: the multiplier may stand behind the odd. */
const MILLIONS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

function withUnit(value: number | undefined, unit: string | undefined): SaidNumber | undefined {
  if (value === undefined) return undefined
  return unit === undefined ? { value } : { value, unit }
}
