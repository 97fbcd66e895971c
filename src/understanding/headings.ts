import type { Span } from '../domain/figures/figure.ts'
import { matchesOf } from './matches.ts'

const PART = '(?:小?段|小?节|章|部分|页|张?表)'
/** …里写的 */
const WITHIN = '(?:里面?|里头|中|内|上面?)?(?:所?(?:讲|提|写|说|列|登|载|述|记载|介绍)到?)?的?'
const QUOTED = '["“”「\'‘][^"“”」\'’,;:?!。\\n]{1,16}["“”」\'’]'
const REPORT = '(?:年?报告?|年报|文中|文章|正文|材料)(?:里面?|中|上)?'
const THAT = '(?:那|这|同|上|下)?(?:一|\ufffc)?个?'

/** 报告“网上办事服务”那段讲, “回应社会关切”一段里, 年报讲公租房的那段, 同一段里 */
const HEADING = new RegExp(
  `(?:${REPORT})?${QUOTED}的?(?:${THAT}${PART}|下面?(?:那个?)?)${WITHIN}|${REPORT}[^,;:?!。\\n多几]{1,10}(?:那|这)(?:一|\ufffc)?个?${PART}${WITHIN}|(?<=^|[,;:?!。\\n]\\s?)[同上下](?:一|\ufffc)?${PART}${WITHIN}`,
  'gu',
)
const CLUE = /[段节章页表下]|部分/u

/** Where a message says by its heading in which part of a report the figure stands. */
export function headingsIn(copy: string): readonly Span[] {
  if (!CLUE.test(copy)) return []
  return matchesOf(copy, HEADING).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
}
