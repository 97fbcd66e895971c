import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Message } from '../../src/ports/channel.ts'

const printed = {
  basis: 'report',
  document: '台江区上海街道2018年政府信息公开年度报告',
  section: '二、(一)',
  quote: '2018年我街共公开政府信息39条',
  span: { start: 0, end: 2 },
} as const

/** 39 items in 2018, as the report prints it. */
export const disclosed: Figure = {
  indicator: 'disclosed.items',
  label: '主动公开文件数',
  office: '上海街道',
  year: 2018,
  scope: 'year',
  value: 39,
  unit: '条',
  source: printed,
}

/** 286 items in all. */
export const cumulative: Figure = {
  ...disclosed,
  scope: 'cumulative',
  value: 286,
  source: { ...printed, quote: '历年累计286条' },
}

/** What a bot says, everything not named left empty. */
export function said(text: string, more: Partial<Message> = {}): Message {
  return {
    text,
    intent: 'ask-figure',
    outcome: 'answered',
    figures: [],
    sources: [],
    choices: [],
    attachments: [],
    records: [],
    ...more,
  }
}
