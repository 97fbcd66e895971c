/** Digits as they are written, formal ones (壹贰叁) included. */
export const DIGIT = '零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖'
export const MULTIPLIER = '十百千万亿拾佰仟'
/** 廿 and 卅 are tens. */
export const TENS = '廿卅'

/** Part of a pattern: a number that counts days or places in a list, 12, 三, 两, 十二, 二十三; what it finds, `numeralValue` reads. */
export const SMALL_NUMERAL =
  '\\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]'

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 1e4,
  亿: 1e8,
}

const PLAIN = /^\d+(?:,\d{3})*(?:\.\d+)?$/
const POSITIONAL = new RegExp(`^[${DIGIT}]+$`)
const DECIMAL = new RegExp(`^(.+)点([${DIGIT}]+)$`)
const PIECE = new RegExp(`\\d+(?:,\\d{3})*(?:\\.\\d+)?|[${DIGIT}${MULTIPLIER}${TENS}]`, 'g')
/** Longer than any number that an office writes; keeps hostile input cheap. */
const LONGEST = 24

/**
 * The value of a numeral: 39, 1,899, 3.5万, 一百零五, 二〇一八, 廿三, 2万3 (23 000), 三点五.
 *
 * @returns `undefined` for what is no well-formed numeral: 万一, 三四十, 二十五六
 */
export function numeralValue(text: string): number | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined
  if (PLAIN.test(text)) return exact(Number(text.replaceAll(',', '')))
  if (POSITIONAL.test(text)) return exact(Number(digitsOf(text)))
  const decimal = DECIMAL.exec(text)
  if (decimal?.[1] !== undefined) return decimalValue(decimal[1], decimal[2] ?? '')
  return exact(sumOf(text))
}

/** 二〇一八 → 2018; characters that are no digits stay. */
export function digitsOf(text: string): string {
  return text.replace(/[^\d]/g, (char) => String(DIGITS[char] ?? char))
}

function exact(value: number | undefined): number | undefined {
  return value !== undefined && value <= Number.MAX_SAFE_INTEGER ? value : undefined
}

function decimalValue(whole: string, fraction: string): number | undefined {
  const value = numeralValue(whole)
  return value !== undefined && Number.isInteger(value)
    ? Number(`${value}.${digitsOf(fraction)}`)
    : undefined
}

/** A sum being built: 三万五千 is 30000 so far, then 5000. */
interface Sum {
  /** What 万 and 亿 have closed. */
  readonly closed: number
  /** What stands below them: hundreds and tens. */
  readonly open: number
  /** A digit that waits for its multiplier. */
  readonly digit?: number
  /** The multiplier before, which an odd digit at the end is a tenth of (三千五). */
  readonly last: number
}

function sumOf(text: string): number | undefined {
  let sum: Sum | undefined = { closed: 0, open: 0, last: Infinity }
  for (const [piece] of text.matchAll(PIECE)) {
    sum = add(sum, piece)
    if (sum === undefined) return undefined
  }
  return total(sum)
}

function add(sum: Sum, piece: string): Sum | undefined {
  if (piece === '廿' || piece === '卅') return tens(sum, piece === '廿' ? 20 : 30)
  const by = MULTIPLIERS[piece]
  if (by === undefined) return withDigit(sum, DIGITS[piece] ?? Number(piece.replaceAll(',', '')))
  return by >= 1e4 ? close(sum, by) : multiply(sum, by)
}

function tens(sum: Sum, value: number): Sum | undefined {
  return sum.digit === undefined ? { ...sum, open: sum.open + value, last: 10 } : undefined
}

function withDigit(sum: Sum, digit: number): Sum | undefined {
  if (sum.digit !== undefined && sum.digit !== 0) return undefined
  // A zero says that the next digit counts as itself: 一百零五.
  return { ...sum, digit, last: sum.digit === 0 || digit === 0 ? 1 : sum.last }
}

function multiply(sum: Sum, by: number): Sum | undefined {
  if (by >= sum.last && sum.last !== 1) return undefined
  return { closed: sum.closed, open: sum.open + (sum.digit ?? 1) * by, last: by }
}

function close(sum: Sum, by: number): Sum | undefined {
  const part = sum.open + (sum.digit ?? 0)
  if (part === 0 && sum.closed === 0) return undefined
  const closed = by === 1e8 ? (sum.closed + part) * by : sum.closed + part * by
  return { closed: rounded(closed), open: 0, last: by }
}

function total(sum: Sum): number {
  const whole = sum.closed + sum.open
  if (sum.digit === undefined) return whole
  const short = sum.last >= 100 && Number.isFinite(sum.last) && sum.digit < 10
  return rounded(whole + (short ? (sum.digit * sum.last) / 10 : sum.digit))
}

/** 1.1 × 10000 is 11000.000000000002 to a computer. */
function rounded(value: number): number {
  return Number(value.toPrecision(15))
}
