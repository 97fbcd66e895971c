import { hide } from '../../domain/language/hidden.ts'
import type { Hit } from './hit.ts'
import { matchesOf } from '../matches.ts'

/** 〔2026〕12号 in any brackets; NFKC has turned the full-width ones into ASCII. */
const NUMBER = / ?[〔[({【〈](?:19|20)\d\d[〕\])}】〉] ?第?\d{1,5}号/g
/** With the brackets lost: only after a character that such codes end in, and with something between year and number. */
const BARE_NUMBER =
  /(?<=[办发函政综字规通党委令人财建安民])(?:(?:19|20)\d\d(?:[ \-]第?|第)|(?:19|20)\d\d年第)\d{1,4}号/g
/** The code of the body (榕台上海办) is looked for this far back. */
const LONGEST_CODE = 12
const CODE = /[\u4e00-\u9fff]+$/
/** Words that come before a code in a sentence and are in none. */
const NOT_CODE =
  /^.*(?:发文字号|文件编?号|文号|字号|编号|根据|依据|按照|参照|改成|改为|换成|关于|通知|文件|附件|查看|查找|一下|[是为的按见查在把有没找看搜请问我你要那这个份条了吗帮给])/

/** Whether a blank stood before this place of the copy, which keeps none between Chinese characters. */
type IsApart = (at: number) => boolean

/** Numbers of official documents, with the code before them: 榕台上海办〔2026〕12号. The value is the text of the copy. */
export function findDocumentNumbers(
  text: string,
  isApart: IsApart = () => false,
): readonly Hit<string>[] {
  const bracketed = withCode(text, NUMBER, isApart)
  const left = hide(text, bracketed)
  return [...bracketed, ...withCode(left, BARE_NUMBER, isApart)]
}

function withCode(text: string, number: RegExp, isApart: IsApart): readonly Hit<string>[] {
  const hits: Hit<string>[] = []
  for (const match of matchesOf(text, number)) {
    const whole = codeBefore(text, match.index, hits.at(-1)?.end ?? 0)
    const code = lastWord(whole, (at) => isApart(match.index - whole.length + at))
    if (code.length < 2) continue
    const [start, end] = [match.index - code.length, match.index + match[0].length]
    hits.push({ value: text.slice(start, end), start, end })
  }
  return hits
}

/** @param last where the document number before ends; 0 for none */
function codeBefore(text: string, index: number, last: number): string {
  const run = CODE.exec(text.slice(Math.max(last, index - LONGEST_CODE), index))?.[0] ?? ''
  const code = run.replace(NOT_CODE, '')
  // 台政办〔2018〕75号和台政办〔2018〕160号: the 和 of a list, not that of 和政办.
  return last > 0 && index - run.length === last ? code.replace(/^[和与及]/, '') : code
}

/** 「应主动公开 榕台上海办〔2026〕12号」: a blank parts the code from what was said before. */
function lastWord(code: string, isApart: IsApart): string {
  for (let at = code.length - 2; at > 0; at--) if (isApart(at)) return code.slice(at)
  return code
}
