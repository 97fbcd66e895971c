import type { Span } from '../../../domain/figures/figure.ts'
import { personalIn } from '../../../domain/people/personal-text.ts'
import type { Meaning } from '../../skill.ts'

/** What is asked for: up to a comma, a blank or the end of the line; a title in 《》 is never cut. */
const WHAT = '(?<what>(?:《[^》]*》|[^,，;；。!！\\n\\s]){2,})'

/** 问2026年老旧电梯更新资金, 咨询的是…, 想看…; 查阅室 is a place. */
const ASKS =
  '(?:询问|咨询|打听|问(?!题)|了解|查询|查阅(?!室)|查看|查(?![阅收验封处])|看看|看(?!来)|知道|调取|调阅|复印|复制|讨要|索要|索取|求取|求|申领)'

/** 要一份…, 要的是…: between asking and what is asked for. */
const A_COPY = '(?:的(?:是|材料是|信息是|内容是)?|[一两]?[份下些]|点)?[:：]?\\s*'

/** 申请人, 申请表, 申请一件, 申请书已收到 name nothing that is asked for. */
const NO_SUBJECT =
  '[人者表书单函]|材料|内容|事项|方式|渠道|途径|编号|日期|时间|类型|平台|系统|信息公开(?:$|[,，。;；\\s])|政府信息公开(?:$|[,，。;；\\s])|公开(?:$|[,，。;；\\s])|[一两二三四五六七八九十\\d]+[件份个宗]|[件份]|已|了|的|是|想|要|延期|延长|撤|补正|征求|答复|转|到|来|过|在|于|由|被|[\\p{P}\\s]'

const SAID: readonly RegExp[] = [
  new RegExp(`(?:申请)?(?:内容|事项|主题|标的)(?:是|为|[:：])\\s*${WHAT}`, 'u'),
  /关于(?<what>[^,，;；。\n]+?)的?(?:政府)?(?:信息)?(?:公开)?申请/u,
  new RegExp(
    `(?:要求|(?<!依)申请|希望|请求|想要?|索要?取?|需要|(?<![主重必不])要)(?:公开|获取|查询|查阅|查看|提供|了解一?下|了解|知道|看看|看一?看|看一?下|看|复制|复印|查查|查一?下|查)(?:的)?${A_COPY}${WHAT}`,
    'u',
  ),
  new RegExp(
    `(?:索取|索要|想要|需要|(?<![主重必不只还])要(?!求|登记(?!册|簿|表)|录入|记(?!录)|补登|件|点|补正(?![^,;。\\s]{2})|延期(?![^,;。\\s]{3})))${A_COPY}${WHAT}`,
    'u',
  ),
  new RegExp(`要求(?:是|为|[:：])?\\s*${WHAT}`, 'u'),
  new RegExp(
    `(?:^|[,，;；。:：\\s]|申请)(?:他|她|对方|本人|来人|申请人|主要|就是|是|来|想|就|说|为了|来人|打算|准备)*${ASKS}(?:的)?(?:是|下|一下|问|有关|关于)*[:：]?\\s*${WHAT}`,
    'u',
  ),
  /(?:^|[,，;；。\s])(?:是)?(?:关于|有关|涉及)(?<what>[^,，;；。\s]{3,}?)(?:的|方面的?|的事情?|的信息|这块)?(?=$|[,，;；。\s])/u,
  // 自然人申请夜市摊位承包协议: whatever it is that is applied for.
  new RegExp(`(?<!依|的|登记)申请(?!${NO_SUBJECT})${WHAT}`, 'u'),
]

/** Where the message says what information is asked for, and what, to the letter. */
export function subjectIn({
  text,
  plain,
}: Meaning): (Span & { readonly text: string }) | undefined {
  const words = withContactsWhole(plain)
  for (const pattern of SAID) {
    const match = pattern.exec(words)
    const what = match?.groups?.['what']?.replace(/的申请$/u, '')
    if (match === null || what === undefined || what.length < 2) continue
    const start = match.index + match[0].indexOf(what)
    const end = start + what.length
    return { text: text.slice(start, end), start, end }
  }
  return undefined
}

/** The message with what is asked for read like a title: its words are no command, no source and no question. */
export function withSubjectMarked(meaning: Meaning): Meaning {
  const subject = subjectIn(meaning)
  if (subject === undefined) return meaning
  return { ...meaning, titles: [...meaning.titles, { ...subject, value: subject.text }] }
}

/** A blank inside 138 1234 5678 ends nothing: half a number would be neither masked nor known. Places stay. */
function withContactsWhole(text: string): string {
  let words = text
  for (const { start, end } of personalIn(text))
    words = words.slice(0, start) + text.slice(start, end).replace(/\s/gu, '-') + words.slice(end)
  return words
}

/** An answer to the question for the subject. */
export function subjectSaid(words: string): string {
  return words
    .trim()
    .replace(/^(?:申请)?(?:内容|事项)?(?:是|为|[:：])?\s*/u, '')
    .replace(/^要(?:求公开|公开|的是)?(?=[\u4e00-\u9fff《\d])/u, '')
    .replace(/[。.\s]+$/u, '')
}
