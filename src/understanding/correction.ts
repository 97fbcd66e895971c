import type { Span } from '../domain/figures/figure.ts'
import { searchCopy, type SearchCopy } from './search-copy.ts'

/** Between what is taken back and what is meant. */
const PAUSE = '[,.。;!~\\s]'
/** What people say first when they correct themselves. */
const OPENING = `(?:(?:哎呀?|哎哟|唉|诶|欸|啊|呀|哦|噢|喔|呃|额|嗯|那个|抱歉|不好意思|对不起|见谅|sorry|oh|oops|no|actually)${PAUSE}*)*`
/** 我说的是, 我要的是, 我是问, 意思是, I meant */
const MEANT =
  '(?:(?:我|我们|咱)?(?:其实|本来|刚才|刚刚)?(?:想?(?:说|问|指|要|查|看)的?(?:其实)?是|是(?:说|问|指|想问|要问|想说|要)|的?(?:本意|意思|原意)(?:其实)?是(?:说|问|指)?|要的?是?|想要|问的?|说的?)|而?是(?:问|说|指)?|要看|只要|看|i mean(?:t)?|i (?:was asking|asked) (?:about|for))'
const NOT =
  '(?:我(?:们)?(?:说|问|指|要|想问|查)的?不是|我不是(?:说|问|要|指|想问)|不是(?:说|问|要)?|不要|不问|not)'
const DONE = '(?:说|搞|打|问|写|弄|看|讲|输|记|认|选|点|按|发|念|听)'
const SLIP = `(?:不对|不是|不|错了?|(?:我|刚才|刚刚|前面)*${DONE}(?:错|反|岔|混|串|漏|偏|差)(?:了|字了?|别字了?|行了?)?|口误|笔误|手误|手滑|嘴瓢|嘴误|更正(?:一下)?|纠正(?:一下)?|修正(?:一下)?|改(?:一下|个口|口)|重新?(?:说|问|来)(?:一遍|一下)?|收回|打住|且慢|慢着|等等|等一下|等会儿?|稍等|wrong)(?:了|哈|啊|哦|啦)?`
/** 口误口误, 错了错了, 不不不 */
const WRONG = `(?:${SLIP}(?:${PAUSE}*${SLIP}){0,4})`
const INSTEAD = '(?:换成|换(?!个|一|句)|改成|改为|改问|还是(?:说|看)?|应该是|只要|只看|只问)'

/** 「不是市长,是」「说错了,我问的是」: what comes after it is meant, what it takes back is not. */
const CORRECTION = new RegExp(
  `^${OPENING}(?:${NOT}(?:[^,。;]{1,14}${PAUSE}+${MEANT}|[^,。;?吗]{1,8}?而?是(?!不|否))|` +
    `${WRONG}${PAUSE}+(?:${MEANT}|应该?(?:是|要)?|${INSTEAD}|是)?|` +
    `${DONE}错了?(?:${MEANT}|应该?(?:是|要)?|是)|` +
    `(?:我|我们|咱)?(?:其实|本来)?(?:说|问|指|要|想问|想要)的(?:其实)?是|(?:我|我们|咱)(?:其实|本来)?是(?:说|问|指|想问)|` +
    `(?:我|我们|咱|俺)(?:的)?(?:本意|意思|原意)(?:其实)?是(?:说|问|指|想问)?|(?:更?准确|确切)(?:地|点儿?|些)?(?:说|讲|来说|地说)(?:是|应该?是)?|i meant|${INSTEAD})`,
  'u',
)

const TAKEN_BACK =
  '(?:oh|ah|oops|sorry|no|nope|wait|hold on|actually|my mistake|my bad|correction|not that(?: one)?)\\b[,.;:!\\s]*'
/** The same in English: "Sorry, I meant", "no, rather". */
const CORRECTION_IN_ENGLISH = new RegExp(
  `^(?:${TAKEN_BACK})*(?:what )?i (?:meant?|was asking|asked|said)(?: (?:is|was|about|for|to (?:say|ask)))*\\b|` +
    `^(?:${TAKEN_BACK})+(?:i (?:want|need)(?:ed)?|rather|instead|make (?:it|that)|(?:it )?should be|(?:change|switch) (?:it )?to|the)\\b`,
  'iu',
)

/** 「…,不是公开」 at the end of a correction says once more what is taken back. */
const ONCE_MORE =
  /(?:[,.;\s]+(?:而|可|并)?(?:不是|不要|不问|不看|别说|没问)|(?<![是要看问])不是)(?:问|说|指|要|看)?(?:的)?[^,.;。?!吗么]{1,10}[。!.]?$/u

const LEAD = /^[\s,。]*/u
/** It stands at the very start. */
const FURTHEST = 60

/** What of a message takes back what was said before, its start first; none when it is no correction. */
export function correctedIn(text: string): readonly Span[] {
  const copy = searchCopy(text)
  const length = correctionLength(copy)
  if (length === 0) return []
  const once = ONCE_MORE.exec(copy.text)
  const again = once !== null && copy.span(once.index, copy.text.length)
  const start = { start: 0, end: length }
  return again && again.start > length ? [start, again] : [start]
}

function correctionLength(copy: SearchCopy): number {
  const lead = LEAD.exec(copy.text)?.[0].length ?? 0
  const start = copy.text.slice(lead, lead + FURTHEST)
  const length = (CORRECTION_IN_ENGLISH.exec(start) ?? CORRECTION.exec(start))?.[0].length
  return length === undefined ? 0 : copy.span(lead, lead + length).end
}
