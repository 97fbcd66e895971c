import {
  CLOSINGS,
  type ClosingOutcome,
  type OutcomeGroup,
  outcomesIn,
  REPLY_OUTCOMES,
  type ReplyOutcome,
} from '../../domain/law/outcome.ts'
import type { RuleSet } from '../../domain/law/rule-set.ts'

type Said<T> = readonly (readonly [T, RegExp])[]

/** Ways of saying each row of table three; the more special ones first. */
const REPLIES_2019: Said<ReplyOutcome> = [
  // Counted here alone, whatever the other part was withheld for.
  ['部分公开', /部分(?:予以)?公开|公开(?:一|了)?部分|区分处理/u],
  ['属于国家秘密', /国家秘密|涉密|机密|保密/u],
  ['其他法律行政法规禁止公开', /(?:法律|法规).{0,6}禁止|禁止公开/u],
  ['危及“三安全一稳定”', /三安全|一稳定|社会稳定|公共安全|国家安全|经济安全/u],
  ['保护第三方合法权益', /第三方(?:合法)?权益|保护第三方|商业秘密|个人隐私|隐私/u],
  ['属于三类内部事务信息', /内部事务|内部管理|人事管理|后勤|内部信息|三类/u],
  ['属于四类过程性信息', /过程性|讨论记录|过程稿|磋商|请示报告|四类/u],
  ['属于行政执法案卷', /执法案卷|案卷/u],
  ['属于行政查询事项', /行政查询|查询事项|不动产登记|工商登记/u],
  [
    '本机关不掌握相关政府信息',
    /不掌握|不存在|没有(?:这个|该|相关|此)?信息|不属于本(?:机关|单位|街道)|非本机关|不归(?:我们|本)/u,
  ],
  ['没有现成信息需要另行制作', /没有现成|无现成|另行制作|需要?加工|需要?汇总|加工分析/u],
  ['补正后申请内容仍不明确', /补正后.{0,6}不明确|仍不明确|仍然不明确|还是不明确/u],
  ['信访举报投诉类申请', /信访|举报投诉|投诉举报|投诉类|信访类/u],
  ['重复申请', /重复申请|重复提出|重复/u],
  ['要求提供公开出版物', /出版物/u],
  ['无正当理由大量反复申请', /大量反复|反复申请|大量申请|数量频次/u],
  ['要求行政机关确认或重新出具已获取信息', /重新出具|已获取/u],
  [
    '予以公开',
    /(?<!不)予以公开|(?<!不)(?<!部分)同意公开|全部公开|全文公开|已主动公开|(?<!不予?|部分)公开了/u,
  ],
]

const REPLIES_2007: Said<ReplyOutcome> = [
  ['同意部分公开', /部分/u],
  ['不予公开', /不予公开|不同意公开|不公开/u],
  ['其他类型答复', /其他(?:类型)?|不存在|不属于|不明确|不掌握/u],
  ['同意公开', /同意公开|予以公开|全部公开/u],
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

const CLOSED: Said<ClosingOutcome> = [
  [CLOSINGS[0], /补正|视为放弃/u],
  [CLOSINGS[1], /缴费|缴纳|费用/u],
  [CLOSINGS[2], /其他|其它/u],
]

/** Why an application was closed without a reply. */
export function closingIn(words: string): ClosingOutcome | undefined {
  return (
    CLOSINGS.find((outcome) => words.trim() === outcome) ??
    CLOSED.find(([, pattern]) => pattern.test(words))?.[0]
  )
}
