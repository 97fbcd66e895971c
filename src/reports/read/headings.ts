import { numeralValue } from '../../domain/language/chinese-number.ts'

/** How a heading is numbered. */
export interface Mark {
  /** 1 for 一、, 2 for (一), 3 for 1、, 4 for (1), 5 for ① */
  readonly level: number
  /** As printed, without spaces: `(一)` */
  readonly number: string
  readonly ordinal: number
  /** The mark's length in the text, spaces included. */
  readonly length: number
}

const ORDINAL = '[一二三四五六七八九十]{1,3}'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

const MARKS: readonly (readonly [level: number, form: RegExp])[] = [
  [1, new RegExp(`^(${ORDINAL})\\s*[、.](?!\\d)\\s*`)],
  [1, new RegExp(`^第(${ORDINAL})部分\\s*[、:]?\\s*`)],
  [2, new RegExp(`^[(\\[]\\s*(${ORDINAL})\\s*[)\\]]\\s*[、.]?\\s*`)],
  [2, new RegExp(`^(${ORDINAL})\\s*\\)\\s*`)],
  [3, /^(\d{1,2})\s*[、.](?!\d)\s*/],
  [4, /^\(\s*(\d{1,2})\s*\)\s*[、.]?\s*/],
  [4, /^(\d{1,2})\s*\)\s*/],
  [5, new RegExp(`^([${CIRCLED}])\\s*[、.]?\\s*`)],
  // 一 概 述: the sign between was lost; only short lines, and only the highest level, are printed so.
  [1, new RegExp(`^(${ORDINAL})\\s+(?=\\S)`)],
]

/** The numbering that a text starts with, if any. @param folded without spaces in front */
export function markAt(folded: string): Mark | undefined {
  for (const [level, form] of MARKS) {
    const hit = form.exec(folded)
    const printed = hit?.[1]
    if (hit === null || printed === undefined) continue
    const circled = CIRCLED.indexOf(printed)
    const ordinal = circled >= 0 ? circled + 1 : numeralValue(printed)
    if (ordinal !== undefined)
      return { level, ordinal, number: hit[0].replaceAll(/\s/g, ''), length: hit[0].length }
  }
  return undefined
}

export function isHeadingStart(folded: string): boolean {
  return markAt(folded) !== undefined
}
