import assert from 'node:assert/strict'
import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Listener, Message } from '../../src/ports/channel.ts'

/**
 * One person's side of conversations that every channel must answer alike.
 *
 * @param code makes him staff in the middle
 */
export function conversations(code: string): readonly string[] {
  return [
    ...['2018年一共公开了多少条政府信息?', '那历年累计呢', '出处'],
    ...['2018年一共公开了多少条政府信息?', '1'],
    '2018年12345受理了多少件?',
    '2018年五类主动公开信息各有多少条?',
    '2015年公开了多少条?',
    '2017年末累计公开了多少条?',
    '明天天气怎么样?',
    ...['联系方式', '怎么申请信息公开?'],
    'How many items were disclosed in 2018?',
    '登记公开:《上海街道2018年防汛应急预案》,应主动公开类,政府网站,5月10日',
    `绑定 ${code}`,
    '登记公开:《上海街道2019年防汛应急预案》,应主动公开类,政府网站,2月10日公开,2月8日生成',
    ...['类别改成救济类', '确认', '待审核'],
    ...['12345今天派了5件,办结3件', '确认', '2019年12345受理了多少件'],
  ]
}

/** What was answered, less the words: those are laid out as each channel can. */
export interface Answered {
  readonly outcome: Message['outcome']
  readonly records: Message['records']
  readonly figures: readonly (readonly [string, number, Figure['scope'], number | undefined])[]
}

/** Listens in on what the bot answers, whatever the channel makes of it. */
export function overhear(listener: Listener): {
  readonly listener: Listener
  readonly heard: Message[]
} {
  const heard: Message[] = []
  return {
    heard,
    listener: async (incoming) => {
      const message = await listener(incoming)
      heard.push(message)
      return message
    },
  }
}

export function answeredOf(messages: readonly Message[]): readonly Answered[] {
  return messages.map(({ outcome, records, figures }) => ({
    outcome,
    records,
    figures: figures.map(({ label, year, scope, value }) => [label, year, scope, value] as const),
  }))
}

/** Every answer arrived, in order, and with it every figure that it gives. */
export function assertShown(messages: readonly Message[], shown: string): void {
  let from = 0
  const places = messages.map(({ text }) => {
    const [line = ''] = text.split('\n')
    const at = shown.indexOf(line, from)
    assert.ok(at >= 0, `${line} is missing in what was shown`)
    from = at + line.length
    return at
  })
  for (const [n, { figures }] of messages.entries()) {
    const answer = shown.slice(places[n], places[n + 1])
    for (const { label, value } of figures)
      if (value !== undefined)
        assert.ok(answer.includes(String(value)), `${label} ${value} is missing in: ${answer}`)
  }
}
