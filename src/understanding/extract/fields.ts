import { searchCopy } from '../search-copy.ts'
import type { TermFinder } from './terms.ts'
import type { StartsField } from './titles.ts'

const LABEL =
  /^(?:标题|题目|(?:信息)?(?:类别|类型|分类)|(?:公开|发布)?(?:渠道|方式)|发文字号|文件编号|文号|重点领域|解读|备注|附件|来源|申请人|联系电话|内容|原因|编号|(?:生成|形成|印发|制定|成文|公开|发布|挂网|张贴|上网|落款)?(?:日期|时间)) ?[是为:]/
const ROLE =
  '(?:生成|形成|印发|制定|制作|出台|成文|落款|公开|发布|公布|挂网|张贴|上网|网站|在|于|的)'
const DATED =
  /^(?:生成|形成|印发|制定|成文|公开|发布|挂网|张贴|上网|落款)(?:日期|时间|日)?(?:于|在|是|为)?[\d一二三四五六七八九十今昨前]/
const DAY = new RegExp(
  '^[于在]?(?:今天|昨天|前天|今日|昨日|(?:上|本|这)?周[一二三四五六日]|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|' +
    '(?:(?:[\\d〇零一二三四五六七八九]{2,4}年|[今去]年))?[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}[日号])' +
    `(?=${ROLE}|[ ,;。|\\n]|$)`,
)
const MANDATORY = /^主动公开(?:[ ,;。|\n]|$)/
const DOCUMENT = /^[\u4e00-\u9fff]{2,12}[〔[({【](?:19|20)\d\d[〕\])}】]第?\d{1,5}号/
const TERM_END = /^(?:类|信息|渠道|公开|发布|张贴)?(?:[ ,;。|+\n]|和|及|$)/

/** Builds the test that ends a title said without marks: does a field of the record begin here? */
export function fieldStart(categories: TermFinder, channels: TermFinder): StartsField {
  const startsTerm = (text: string): boolean =>
    [categories, channels].some((terms) => {
      const length = terms.lengthAtStart(text)
      return length > 0 && TERM_END.test(text.slice(length))
    })
  return (rest) => {
    const { text } = searchCopy(rest)
    return (
      text.startsWith('《') ||
      [LABEL, DATED, DAY, DOCUMENT, MANDATORY].some((pattern) => pattern.test(text)) ||
      startsTerm(text)
    )
  }
}
