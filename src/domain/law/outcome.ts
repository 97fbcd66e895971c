import type { RuleSet } from './rule-set.ts'

/** How the form groups the outcomes of replies; a group's own name alone says too little. */
export type OutcomeGroup = '公开' | '不予公开' | '无法提供' | '不予处理'

interface LeafOutcome {
  /** The row's label without number or bracket. */
  readonly label: string
  readonly group: OutcomeGroup
}

/** The rows of table three (国办公开办函〔2021〕30号) that a reply can come to. */
const REPLIES_2019 = [
  { label: '予以公开', group: '公开' },
  { label: '部分公开', group: '公开' },
  { label: '属于国家秘密', group: '不予公开' },
  { label: '其他法律行政法规禁止公开', group: '不予公开' },
  { label: '危及“三安全一稳定”', group: '不予公开' },
  { label: '保护第三方合法权益', group: '不予公开' },
  { label: '属于三类内部事务信息', group: '不予公开' },
  { label: '属于四类过程性信息', group: '不予公开' },
  { label: '属于行政执法案卷', group: '不予公开' },
  { label: '属于行政查询事项', group: '不予公开' },
  { label: '本机关不掌握相关政府信息', group: '无法提供' },
  { label: '没有现成信息需要另行制作', group: '无法提供' },
  { label: '补正后申请内容仍不明确', group: '无法提供' },
  { label: '信访举报投诉类申请', group: '不予处理' },
  { label: '重复申请', group: '不予处理' },
  { label: '要求提供公开出版物', group: '不予处理' },
  { label: '无正当理由大量反复申请', group: '不予处理' },
  { label: '要求行政机关确认或重新出具已获取信息', group: '不予处理' },
] as const satisfies readonly LeafOutcome[]

/** Under the text of 2007, as the short form counts them. */
const REPLIES_2007 = ['同意公开', '同意部分公开', '不予公开', '其他类型答复'] as const

/** The rows of table three for what ends without a reply (其他处理). */
export const CLOSINGS = [
  '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '其他',
] as const

export type ReplyOutcome = (typeof REPLIES_2019)[number]['label'] | (typeof REPLIES_2007)[number]
export type ClosingOutcome = (typeof CLOSINGS)[number]
export type Outcome = ReplyOutcome | ClosingOutcome

/** Every outcome that a reply can have, under either text. */
export const REPLY_OUTCOMES: readonly ReplyOutcome[] = [
  ...REPLIES_2019.map(({ label }) => label),
  ...REPLIES_2007,
]

/** The outcomes of a reply under the text that applies. */
export function replyOutcomes(rules: RuleSet): readonly ReplyOutcome[] {
  return rules === '2007' ? REPLIES_2007 : REPLIES_2019.map(({ label }) => label)
}

/** The outcomes of one group of table three. */
export function outcomesIn(group: OutcomeGroup): readonly ReplyOutcome[] {
  return REPLIES_2019.filter((leaf) => leaf.group === group).map(({ label }) => label)
}
