import type { Span } from '../../../domain/figures/figure.ts'
import { HIDDEN, hide } from '../../../domain/language/hidden.ts'
import type { Meaning } from '../../skill.ts'
import { type ClauseSpeaker, speakerNamed } from './party.ts'

/** 收到施工方的意见: what is received was said by others. */
const RECEIVED =
  /(?:收到|接到|拿到)了?(?!的)(?<who>[^,;。\ufffc]{0,16}?)的?(?:书面|正式)?(?:意见|回复|答复|反馈|复函|回函|回信|来函)(?!函|书|征)/u
const SPEAKS =
  /(?<answer>答复|回复|复函|回函|回信|复信|来函|来信|来文|回话|回音|反馈|回了|回过来|(?:出具|提交|交来|送来|寄来|发来|给出|提出)(?:了)?(?:书面)?(?:意见|异议))|表态|表示|认为|主张|(?:不)?同意|不愿意?|反对|没(?:有)?(?:什么)?意见|没(?:有)?异议|无异议|无意见|有异议/u
/** What comes in, where nobody is named: the office sends no 回函 to itself. */
const COMES_IN = /[复回来][函信文音话]/u
/** 答复是不同意: a noun. */
const NOUN = /^(?:是|为|说|称|意见|内容|结果|期限|函|书|[:])/u
const ASKED = /征求|征询|听取|询问|发函|去函|致函|寄函|送函|函询/u
const WHETHER = /是否|可否|能否|同不同意|愿不愿/u
const NAMING = /^.*(?:[那这该]一?[件份个宗](?:申请)?|后|之后)(?:里|中)?的?/u
const WHEN_AND_HOW = `[${HIDDEN}\\s]|今天|昨天|前天|今早|上午|下午|早上|晚上|刚刚?|刚才|已经?|也|都|才|就|又|均|终于|最后|最终|明确|正式|书面|电话|口头|邮件|于|在|一致|还是|还|仍|的|了`
const FRONT = new RegExp(`^(?:${WHEN_AND_HOW})+`, 'u')
const TAIL = new RegExp(
  `(?:${WHEN_AND_HOW}|来函|来信|来电|发函|打电话|[给向跟对](?:我们?|街道|本街道)|回|说|称|来|逾期|到期|期满|届满|没有?|未|一直|始终|迟迟|按时|按期)+$`,
  'u',
)
/** 还没回复 tells of nothing that was done; 逾期没有回复 ends the waiting. */
const NOT_YET = /(?:没有?|未|尚未|不曾|无)$/u
const IN_VAIN = /逾期|到期|届满|期满|超过|超期|过了/u
const DECIDES = /(?:不予|予以|部分)公开|不予处理|无法提供/u

const CONSULTED =
  /(?:向|给|跟|征求|征询|听取|询问)了?(?<who>[^,;。]{1,16}?)的?(?:书面)?(?:意见|发|去函|致函|寄|送|征求|征询|是否)/gu

/** Where those are named whose opinion was asked for. */
export function consultedIn({ plain, dates }: Meaning): readonly Span[] {
  return [...hide(plain, dates).matchAll(CONSULTED)].map((match) => {
    const { who = '' } = match.groups ?? {}
    const start = match.index + match[0].indexOf(who)
    return { start, end: start + who.length }
  })
}

/** A clause that tells of an answer: by whom, and where he is named. */
export interface SaidAnswer {
  readonly by: ClauseSpeaker
  readonly who: Span
}

/** The answers that a message tells of, clause by clause; one without a name is of who got the letter in the clause before. */
export function answersIn(meaning: Meaning): readonly SaidAnswer[] {
  const words = hide(meaning.plain, meaning.dates)
  let reached: SaidAnswer | undefined
  return [...words.matchAll(/[^,;。!\n]+/gu)].flatMap(({ 0: clause, index }) => {
    const answer = moved(receivedIn(clause) ?? spokenIn(clause), index)
    if (answer === undefined) reached = moved(reachedIn(clause), index) ?? reached
    if (answer === undefined || reached === undefined || !isNameless(answer, clause))
      return answer ?? []
    return reached
  })
}

function moved(said: SaidAnswer | undefined, by: number): SaidAnswer | undefined {
  return said && { ...said, who: { start: by + said.who.start, end: by + said.who.end } }
}

/** 书面答复不同意; 答复申请人 is the office's own. */
function isNameless({ by, who }: SaidAnswer, clause: string): boolean {
  return by === 'office' && who.end <= who.start && !/申请人|[他她]/u.test(clause)
}

/** 运营公司12号收到函: whom the letter reached is who answers it. */
const REACHED = /收到|签收|收悉|接到|拿到|妥投/u

function reachedIn(clause: string): SaidAnswer | undefined {
  const match = REACHED.exec(clause)
  if (match === null) return undefined
  const before = clause.slice(0, match.index)
  const who = nameIn(before, before.length - before.replace(NAMING, '').length)
  const by = speakerNamed(before.slice(who.start, who.end))
  return by === 'party' ? { by, who } : undefined
}

function receivedIn(clause: string): SaidAnswer | undefined {
  const match = RECEIVED.exec(clause)
  const name = match?.groups?.['who']
  if (match === null || name === undefined) return undefined
  const start = match.index + match[0].indexOf(name)
  const by = speakerNamed(name)
  return { by: by === 'applicant' ? by : 'party', who: { start, end: start + name.length } }
}

function spokenIn(clause: string): SaidAnswer | undefined {
  const match = SPEAKS.exec(clause)
  if (match === null || WHETHER.test(clause)) return undefined
  const before = clause.slice(0, match.index)
  const named = before.replace(NAMING, '')
  if (isNotYet(named) || ASKED.test(named)) return undefined
  const who = nameIn(before, before.length - named.length)
  const by = speakerOf(before.slice(who.start, who.end), match[0])
  return by === 'office' && !isAnswer(match, clause) ? undefined : { by, who }
}

/** The words before the verb without times and manners. */
function nameIn(before: string, from: number): Span {
  const named = before.slice(from)
  const start = from + lengthOf(FRONT, named)
  return { start, end: Math.max(start, before.length - lengthOf(TAIL, named)) }
}

function lengthOf(pattern: RegExp, words: string): number {
  return pattern.exec(words)?.[0].length ?? 0
}

function isAnswer(match: RegExpExecArray, clause: string): boolean {
  const after = clause.slice(match.index + match[0].length)
  return match.groups?.['answer'] !== undefined && !NOUN.test(after)
}

function speakerOf(name: string, verb: string): ClauseSpeaker {
  if (DECIDES.test(name)) return 'office'
  return name === '' && COMES_IN.test(verb) ? 'party' : speakerNamed(name)
}

function isNotYet(before: string): boolean {
  return NOT_YET.test(before) && !IN_VAIN.test(before)
}
