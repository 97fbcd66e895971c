import { DIGIT, MULTIPLIER, numeralValue, TENS } from './chinese-number.ts'

/** What is counted: a Chinese numeral before none of these is a word (统一, 一一, 二、). */
const UNIT = '年月日天条件项份个次人名元页款号倍周户辆处家批宗篇期种类'
const DAY = String.raw`\d{4}-\d{2}-\d{2}(?!\d)`
const RECORD = String.raw`\d{4}-0\d{3,}`
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?`
const CHINESE = `[${DIGIT}${MULTIPLIER}${TENS}]`
const STATED = new RegExp(
  [
    `(?<whole>${DAY}|${RECORD})`,
    `(?<digits>${DIGITS})(?<by>[百千万亿]*)`,
    `百分之(?<share>${CHINESE}+(?:点[${DIGIT}]+)?)`,
    `(?<chinese>${CHINESE}+(?:点[${DIGIT}]+)?)余?(?=[${UNIT}])`,
  ].join('|'),
  'gu',
)

/**
 * Every number that a text states, in one spelling: `1,899`, full-width `1899` and 一千八百九十九件 are `1899`, 5% and
 * 百分之五 are `5`; a day or a record number is one (`2026-03-02`). A numeral of one character counts with `short` only:
 * 一个 and 第一 mostly say no number.
 */
export function statedNumbers(text: string, short?: 'short'): readonly string[] {
  const found = [...text.normalize('NFKC').matchAll(STATED)]
  return found.flatMap(({ groups = {} }) => stated(groups, short === 'short'))
}

type Groups = Readonly<Record<string, string | undefined>>

function stated(
  { whole, digits, by = '', share, chinese }: Groups,
  short: boolean,
): readonly string[] {
  if (whole !== undefined) return [whole]
  if (digits !== undefined) return valueOf(`${digits}${by}`) ?? [digits]
  return chineseValue(share ?? (isWord(chinese, short) ? undefined : chinese))
}

function chineseValue(numeral: string | undefined): readonly string[] {
  return numeral === undefined ? [] : (valueOf(numeral) ?? [])
}

function isWord(chinese: string | undefined, short: boolean): boolean {
  return chinese?.length === 1 && !short
}

/** Digits longer than any count (a phone, an identity number) are compared as they stand. */
function valueOf(numeral: string): readonly string[] | undefined {
  if (/^\d{16,}$/u.test(numeral)) return [numeral]
  const value = numeralValue(numeral)
  return value === undefined ? undefined : [String(value)]
}

/** The parts of days and record numbers, too: who knows 2026-03-02 may speak of 3月2日 and of 2026. */
export function numbersKnownBy(text: string): readonly string[] {
  return statedNumbers(text, 'short').flatMap((number) =>
    /^\d{4}-/u.test(number)
      ? [number, ...number.split('-').map((part) => String(Number(part)))]
      : [number],
  )
}
