import type { Span } from '../../domain/figures/figure.ts'
import { withoutContacts } from '../../domain/people/personal-text.ts'
import { hide } from '../../domain/language/hidden.ts'
import type { Meaning } from '../skill.ts'

const WHAT = '(?<what>(?:《[^》]*》|[^,;。:!\\n\\s]){2,}?)'
const END = '(?=$|[,;。!\\n\\s])'
const KIND = '(?:行政)?(?:复议|诉讼|申诉举报|申诉|举报|投诉|官司|案件|案子)'

/** How it is said what a case is about. */
const SAID: readonly RegExp[] = [
  new RegExp(`(?:事由|案由|内容|主题|标的|诉求)(?:是|为|:)\\s*${WHAT}${END}`, 'du'),
  new RegExp(
    `(?:关于|有关|涉及|因为|因|为了|就)${WHAT}(?:的|一案|一事|引起的|引发的)?(?:提起|提出|申请)?(?:的)?(?:${KIND})?${END}`,
    'du',
  ),
  new RegExp(
    `(?:对|针对)${WHAT}(?:的(?:答复|决定|处理))?(?:不服|不满|有异议|有意见|提出|提起|申请|起诉)`,
    'du',
  ),
  new RegExp(`(?:不服|不满)(?:我们|我街道?|街道|本街道|咱们)?(?:的|对)?${WHAT}${END}`, 'du'),
  new RegExp(
    `(?:反映|举报|投诉|控告|告|说)(?:的是|的|是)?(?:我们|我街道?|街道|本街道|咱们)(?:的)?${WHAT}${END}`,
    'du',
  ),
  new RegExp(`(?:反映|称|诉称)(?:的是|的|是)?${WHAT}${END}`, 'du'),
  new RegExp(`(?:举报|投诉)(?:的是|说|内容是)${WHAT}${END}`, 'du'),
  new RegExp(
    `(?:^|[,;。\\s])(?:还是|就是|是|为)?${WHAT}(?:的事情?|[那这]个?事情?|一事|的(?:案子|案件|问题|官司))${END}`,
    'du',
  ),
]

/** What tells of the coming of a case, or how it ended, and not of what it is about. */
const BESIDE =
  /收到|接到|复议|诉讼|法院|应诉|起诉|被告|举报|投诉|申诉|登记|录入|记一|今天|昨天|前天|上午|下午|未经|经过|直接|维持|纠正|判|决定|结果|区政府|市政府|司法局|立案|通知书|副本|送来|转来|申请人|原告|当事人|一审|二审|终审|案件|案子|终止|撤|驳回|胜诉|败诉|受理|麻烦|帮忙|帮我|新收|又来|来了/u
const SHORTEST = 4
/** Words of the dispute at the end say nothing of its subject. */
const DISPUTE = /(?:不服|不满|有异议|的)$/u

/** What the case is about, as far as the message says it; contact data of people stay out. */
export function caseSubjectIn(meaning: Meaning): string | undefined {
  const span = saidIn(meaning) ?? leftIn(meaning)
  return span && withoutContacts(meaning.text.slice(span.start, span.end))
}

function saidIn({ plain, dates }: Meaning): Span | undefined {
  const words = hide(plain, dates, ',')
  for (const pattern of SAID) {
    const [start, end] = pattern.exec(words)?.indices?.groups?.['what'] ?? [0, 0]
    const what = words.slice(start, end).replace(DISPUTE, '')
    if (what.length >= 2 && !isBeside(what)) return { start, end: start + what.length }
  }
  return undefined
}

/** The one stretch between commas or blanks that tells of nothing else. */
function leftIn({ plain, dates, recordIds, payload }: Meaning): Span | undefined {
  const from = payload?.start ?? 0
  const words = hide(plain, [...dates, ...recordIds], ',')
  const left = [...words.slice(from).matchAll(/[^,;。!\s]+/gu)].filter(
    ({ 0: part }) => part.length >= SHORTEST && !BESIDE.test(part),
  )
  const [only] = left
  if (only === undefined || left.length > 1) return undefined
  return { start: from + only.index, end: from + only.index + only[0].length }
}

/** 关于行政复议 names no subject. */
function isBeside(what: string): boolean {
  return new RegExp(`^(?:一?[件起个]?|这|那|该)*${KIND}$`, 'u').test(what)
}
