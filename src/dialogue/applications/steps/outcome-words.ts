import {
  CLOSINGS,
  type ClosingOutcome,
  type OutcomeGroup,
  outcomesIn,
  REPLY_OUTCOMES,
  type ReplyOutcome,
} from '../../../domain/law/outcome.ts'
import type { RuleSet } from '../../../domain/law/rule-set.ts'
import { ASKED_AGAIN } from '../outcomes/asked-again.ts'
import { GIVEN } from '../outcomes/granted.ts'
import { NOT_HELD } from '../outcomes/unavailable-or-not-processed.ts'
import { GIVEN_PARTLY } from '../outcomes/granted-in-part.ts'
import { WITHHELD } from '../outcomes/refused.ts'
import type { Ways } from '../outcomes/ways.ts'

const WHOLE: Ways<ReplyOutcome> = [...ASKED_AGAIN, ...WITHHELD, ...NOT_HELD, ...GIVEN]
/** A row's own name in a sentence leaves no doubt; a short one (重复申请) is part of other words. */
const NAMES: Ways<ReplyOutcome> = WHOLE.filter(([{ length }]) => length > 4).map(
  ([name]) => [name, new RegExp(name, 'u')] as const,
)

/** Ways of saying each row of table three; the more special ones first: what was given is said with other rows, too. */
const REPLIES_2019: Ways<ReplyOutcome> = [...GIVEN_PARTLY, ...NAMES, ...WHOLE]

const REPLIES_2007: Ways<ReplyOutcome> = [
  ['同意部分公开', /部分|区分处理/u],
  ['不予公开', /不予公开|不同意公开|不公开|不能公开|国家秘密|商业秘密|隐私/u],
  ['其他类型答复', /其他(?:类型)?|不存在|不属于|不明确|不掌握|没有(?:这个|该|相关)?信息|重复/u],
  ['同意公开', /同意公开|予以公开|全部公开|已(?:经)?(?:主动)?公开|公开了/u],
]

/** The outcome of a reply that the words name. */
export function replyOutcomeIn(words: string, rules: RuleSet): ReplyOutcome | undefined {
  const plain = words.trim()
  const exact = REPLY_OUTCOMES.find((outcome) => plain === outcome)
  const said = rules === '2007' ? REPLIES_2007 : REPLIES_2019
  return exact ?? said.find(([, pattern]) => pattern.test(plain))?.[0]
}

const GROUPS: readonly (readonly [OutcomeGroup, RegExp])[] = [
  ['不予公开', /不予公开|不公开|不同意公开/u],
  ['无法提供', /无法提供|提供不了/u],
  ['不予处理', /不予处理|不予重复处理|不处理/u],
]

/** The outcomes that remain where only the group was named: 不予公开 leaves eight. */
export function outcomesLeft(words: string): readonly ReplyOutcome[] {
  const group = GROUPS.find(([, pattern]) => pattern.test(words))?.[0]
  return group === undefined ? [] : outcomesIn(group)
}

const CLOSED: Ways<ClosingOutcome> = [
  [CLOSINGS[0], /补正|视为放弃/u],
  [CLOSINGS[1], /缴|交[费钱]|费用|收费/u],
  [CLOSINGS[2], /其他|其它/u],
]

/** Why an application was closed without a reply. */
export function closingIn(words: string): ClosingOutcome | undefined {
  return (
    CLOSINGS.find((outcome) => words.trim() === outcome) ??
    CLOSED.find(([, pattern]) => pattern.test(words))?.[0]
  )
}
