import type { Answer, Meaning } from '../skill.ts'
import { withoutTitles } from '../words.ts'
import type { Form } from './form.ts'

const NEEDED =
  /(?:要|需要?|须|得|应该?)(?:有|提供|填写?|写|说|给|准备|包括|录入?|登)?(?:哪些|哪几|什么|啥)(?:信息|内容|项|东西|字段|要素|材料|资料)?(?:呢|啊|呀)?[?？。]*$|(?:填|写|说|提供)(?:些)?(?:哪些|什么|啥)[^,;。]{0,4}[?？。]*$/u

/** 「登记申请要哪些信息?」 */
export function asksWhatIsNeeded(meaning: Meaning): boolean {
  return meaning.titles.length === 0 && NEEDED.test(withoutTitles(meaning))
}

/** What the form must be told, and what it may be told; nothing is begun. */
export function whatIsNeeded<V extends object>(
  { fields }: Pick<Form<V>, 'fields'>,
  nothing: V,
): Answer {
  const name = ({ names }: (typeof fields)[number]): string => names[0]
  const must = fields.filter((field) => field.missing(nothing)).map(name)
  const may = fields.filter((field) => !field.missing(nothing)).map(name)
  const other = may.length === 0 ? '' : `;有的话一并说:${may.join('、')}`
  const text = `要说:${must.join('、')}${other}。一句话说出来就行,缺的再问;核对后回「确认」才写入。`
  return { says: { text, outcome: 'answered' } }
}
