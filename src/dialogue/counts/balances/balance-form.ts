import { fail, ok } from '../../../domain/result.ts'
import { yearOf } from '../../../domain/time/civil-date.ts'
import { NEW } from '../../../ports/ledger.ts'
import { denied } from '../../permission.ts'
import { type Form, heardIn, heardWords } from '../../forms/form.ts'
import { goOn } from '../../forms/go-on.ts'
import { replacesNumber } from '../../forms/number-said.ts'
import { fromRecords } from '../../items/item-text.ts'
import type { Meaning, Write } from '../../skill.ts'

/** An opening balance as far as it is known. Plain JSON. */
export interface BalanceValues {
  readonly indicator?: string
  readonly label?: string
  readonly value?: number
  readonly upTo?: number
}

/** What an indicator had come to before the register began: asked for, shown, recorded. */
export const BALANCE_FORM: Form<BalanceValues> = {
  intent: 'opening-balance',
  fields: [
    {
      key: 'indicator',
      names: ['指标', '项目'],
      missing: ({ indicator }) => indicator === undefined,
      question: () => ({ text: '请问是哪个指标的期初累计?例如主动公开文件数。' }),
      read(heard) {
        const topic = heard.meant === 'set' ? topicIn(heard.meaning) : undefined
        return topic && { set: topic }
      },
    },
    {
      key: 'value',
      names: ['数量', '累计数', '期初累计'],
      missing: ({ value }) => value === undefined,
      question: () => ({ text: '请问期初累计数量是多少?' }),
      read(heard) {
        const [number] = heardIn(heard.meaning.numbers, heard)
        return number && { set: { value: number.value.value } }
      },
      replace: replacesNumber('value'),
    },
    {
      key: 'upTo',
      names: ['截至年份', '截至', '年份'],
      missing: ({ upTo }) => upTo === undefined,
      question: () => ({ text: '请问截至年份是哪一年(到当年年底)?' }),
      read(heard) {
        const [period] = heardIn(heard.meaning.periods, heard)
        const said = /(?:19|20)\d{2}/u.exec(heardWords(heard))?.[0]
        const upTo = period === undefined ? said && Number(said) : yearOf(period.value.end)
        return upTo === undefined || upTo === '' ? undefined : { set: { upTo } }
      },
    },
  ],
  check({ value, upTo }, { today }) {
    if (upTo !== undefined && upTo >= yearOf(today))
      return [{ field: 'upTo', why: `期初累计须截至${String(yearOf(today) - 1)}年或更早的年底。` }]
    return value === undefined || (Number.isInteger(value) && value >= 0)
      ? []
      : [{ field: 'value', why: '期初累计须是0或正整数。' }]
  },
  card: (values) => fromRecords(`请核对这一笔期初累计:\n${balanceText(values)}\n${goOn()}`),
  write(values, desk) {
    const refused = denied(desk, 'record-count')
    return Promise.resolve(refused === undefined ? ok(setting(values)) : fail(refused.says))
  },
}

/** The indicator that the message speaks of. */
export function topicIn({
  topics,
}: Meaning): { readonly indicator: string; readonly label: string } | undefined {
  const topic = topics.find(({ indicator }) => indicator !== undefined)
  return topic?.indicator === undefined
    ? undefined
    : { indicator: topic.indicator, label: topic.label }
}

export function balanceText({ label, value, upTo }: BalanceValues): string {
  return `${label ?? ''}:截至${String(upTo)}年底累计${String(value)}`
}

export function setting(values: BalanceValues): Write {
  const { indicator, value, upTo } = values
  if (indicator === undefined || value === undefined || upTo === undefined)
    throw new Error('an opening balance was confirmed before it was complete')
  return {
    events: [{ type: 'OpeningBalanceSet', record: NEW, facts: { indicator, value, upTo } }],
    acknowledge([entry]) {
      if (entry?.type !== 'OpeningBalanceSet') throw new Error('a balance was not recorded')
      const text = `已登记期初累计${entry.record} ${balanceText(values)}。`
      return {
        text,
        outcome: 'recorded',
        records: [{ kind: 'balance', id: entry.record, change: 'counted' }],
      }
    },
  }
}
