import type { Case } from '../../domain/register/cases/case.ts'
import type { Found, SaidDate } from '../../ports/understanding.ts'
import { closestTo } from '../named-by-words.ts'
import type { Desk, Meaning } from '../skill.ts'
import { withoutTitles } from '../words.ts'
import { caseKindIn } from './case-words.ts'

/** The cases that a message names; `none`: it leaves open which, then all of the kind that it names are meant. */
export interface NamedCases {
  readonly found: readonly Case[]
  readonly by: 'number' | 'day' | 'words' | 'none'
}

/** Found among these by number, by the day on which they came, or by words of what they are about. */
export function casesNamed(
  cases: readonly Case[],
  meaning: Meaning,
  { context }: Pick<Desk, 'context'>,
): NamedCases {
  const numbered = byNumber(cases, meaning, context)
  if (numbered.length > 0 || meaning.recordIds.length > 0) return { found: numbered, by: 'number' }
  const kind = caseKindIn(meaning.plain)
  const ofKind = cases.filter(({ caseKind }) => kind === undefined || caseKind === kind)
  const byDay = cameOn(ofKind, meaning)
  if (byDay.length > 0) return { found: byDay, by: 'day' }
  const byWords = closestTo(meaning, { records: ofKind, subjectOf, without: withoutCaseWords })
  if (byWords.length > 0) return { found: byWords, by: 'words' }
  const isOther = namesAnother(meaning) && ofKind.every(({ subject }) => subject !== undefined)
  return isOther ? { found: [], by: 'words' } : { found: ofKind, by: 'none' }
}

function byNumber(
  cases: readonly Case[],
  { recordIds, ordinal }: Meaning,
  { listed }: Desk['context'],
): readonly Case[] {
  const nth = ordinal && listed?.[ordinal.value - 1]
  const ids = recordIds.length > 0 ? recordIds.map(({ value }) => value) : [nth]
  return cases.filter(({ id }) => ids.includes(id))
}

function cameOn(cases: readonly Case[], meaning: Meaning): readonly Case[] {
  const days = meaning.dates
    .filter((date) => namesCase(meaning, date))
    .map(({ value }) => value.date)
  return cases.filter(({ receivedOn }) => days.includes(receivedOn))
}

/** 6月1日那件, 6月1日收到的: the day names the case, and is not the one on which it was decided. */
export function namesCase({ plain }: Meaning, { end }: Found<SaidDate>): boolean {
  return /^(?:收到|来|立案|登记|受理)?的?(?:[那这该]一?[件个起宗]|(?<=收到|登记|受理|立案)的)/u.test(
    plain.slice(end),
  )
}

function subjectOf({ subject = '' }: Case): string {
  return subject
}

/** What stands before 那件 and is no word of every case: 加油站那件复议. */
function namesAnother(meaning: Meaning): boolean {
  const named = /(?<words>[^,;。\n]*?)[那这该]一?[件个起宗]/u.exec(withoutTitles(meaning))
  const words = withoutCaseWords(named?.groups?.['words'] ?? '')
  return words.replace(/[\s\p{P}\d\ufffc]/gu, '').length >= 2
}

const WORDS =
  /行政|复议|诉讼|起诉|应诉|法院|官司|申诉|举报|投诉|案件|案子|维持|纠正|撤销|撤回|撤诉|驳回|终止|结果|决定书?|判决书?|判了|裁定|审结|办结|结案|胜诉|败诉|一审|二审|终审|原告|被告|申请人|我们|街道|区政府|司法局|属实|登记|收到|日期|改成|改为|今天|昨天|前天|刚才|刚刚|上午|下午|那件|这件|那个|这个|出来|下来|已经|已|了|的|把|将|是/gu

/** What is left of the words tells which case is meant. */
export function withoutCaseWords(words: string): string {
  return words.replace(WORDS, ' ')
}
