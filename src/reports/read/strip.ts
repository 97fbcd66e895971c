import { Converter } from 'opencc-js/t2cn'
import type { Span } from '../../domain/figures/figure.ts'

const simplified = Converter({ from: 't', to: 'cn' })
const seen = new Map<string, string>()

/**
 * A copy to search in, of the very same length: simplified characters, half-width signs, years in digits. What
 * stands at an offset of the copy stands there in the raw text too.
 */
export function fold(raw: string): string {
  const copy = Array.from(raw, foldCharacter).join('').replaceAll(WRITTEN_YEAR, yearInDigits)
  return copy === raw ? copy : inOurWords(raw, copy)
}

/** Part of a text without its white space; every character knows its place in the raw text. */
export interface Strip {
  readonly text: string
  readonly at: readonly number[]
}

/** @param folded the whole text; the strip's places point into it */
export function strip(folded: string, span: Span): Strip {
  const at: number[] = []
  for (let place = span.start; place < span.end; place += 1)
    if (!isSpace(folded.charAt(place))) at.push(place)
  return { text: at.map((place) => folded.charAt(place)).join(''), at }
}

/** Two strips of one text, one after the other. */
export function joined(one: Strip, other: Strip): Strip {
  return { text: one.text + other.text, at: [...one.at, ...other.at] }
}

/** The place in the raw text of `start` to `end` (exclusive, at least one character) of a strip. */
export function placeOf(strip: Strip, start: number, end: number): Span {
  const last = strip.at[end - 1]
  const first = strip.at[start]
  if (first === undefined || last === undefined)
    throw new Error(`no characters ${start} to ${end} in a strip of ${strip.text.length}`)
  return { start: first, end: last + 1 }
}

function isSpace(char: string): boolean {
  return /[\s\u200b\u3164]/.test(char)
}

function foldCharacter(char: string): string {
  const known = seen.get(char)
  if (known !== undefined) return known
  const half = halfWidth(char)
  const folded = simplified(half)
  const kept = folded.length === char.length ? folded : char
  seen.set(char, kept)
  return kept
}

function halfWidth(char: string): string {
  const code = char.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return code === 0x3000 ? ' ' : char
}

/** 二〇一一年, with whatever circle or letter stands for the zero */
const WRITTEN_YEAR = /(?:一九|二[〇○◯零OoΟ0])[〇○◯零OoΟ0一二三四五六七八九]{2}(?=\s?年)/g
const DIGITS = '〇一二三四五六七八九'

function yearInDigits(written: string): string {
  return Array.from(written, (char) => Math.max(0, DIGITS.indexOf(char))).join('')
}

/** Mechanical conversion to traditional script also changed words; each has a twin of its own length. */
const CONVERTED: readonly (readonly [RegExp, string])[] = [
  [/档案(?![馆局室柜袋])/g, '文件'],
  [/计画/g, '计划'],
  [/谘询/g, '咨询'],
  [/网路/g, '网络'],
  [/资讯/g, '信息'],
  [/方麵/g, '方面'],
]

function inOurWords(raw: string, copy: string): string {
  if (!/[檔計諮網資麵]/.test(raw)) return copy
  return CONVERTED.reduce((text, [from, to]) => text.replace(from, to), copy)
}
