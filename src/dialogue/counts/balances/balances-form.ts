import { fail, ok } from '../../../domain/result.ts'
import { denied } from '../../permission.ts'
import { applyChange } from '../../forms/apply-change.ts'
import { goOn } from '../../forms/go-on.ts'
import type { Form } from '../../forms/form.ts'
import { fromRecords } from '../../items/item-text.ts'
import { BALANCE_FORM, balanceText, type BalanceValues, setting, topicIn } from './balance-form.ts'

/** Several opening balances under one 确认. Plain JSON. */
export interface Balances {
  readonly balances: readonly BalanceValues[]
}

/** Opening balances that came in one message: shown line by line, changed by their name or place, recorded at once. */
export const BALANCES_FORM: Form<Balances> = {
  intent: 'opening-balance',
  fields: [
    {
      key: 'balances',
      names: ['截至年份', '截至', '年份'],
      missing: ({ balances }) => balances.some(({ upTo }) => upTo === undefined),
      question: () => ({ text: '请问截至年份是哪一年(到当年年底)?' }),
      read(heard, { balances }, desk) {
        const [field] = BALANCE_FORM.fields.filter(({ key }) => key === 'upTo')
        const read = field?.read(heard, {}, desk)
        if (read === undefined || 'fault' in read) return read
        const { upTo } = read.set
        return { set: { balances: balances.map((one) => ({ ...one, upTo })) } }
      },
    },
  ],
  check: ({ balances }, desk) =>
    balances
      .flatMap((one) => BALANCE_FORM.check(one, desk))
      .map(({ why }) => ({ field: 'balances', why })),
  change(change, { meaning, values, desk }) {
    const { line } = change
    const topic = topicIn(meaning)?.indicator
    const at =
      line === undefined
        ? values.balances.findIndex(({ indicator }) => indicator === topic)
        : line - 1
    const former = values.balances[at]
    if (former === undefined) return undefined
    const meant = { ...change, what: line === undefined ? '数量' : change.what }
    const read = applyChange(BALANCE_FORM, meant, { meaning, values: former, desk })
    if (read === undefined || 'fault' in read) return read
    return { set: { balances: values.balances.with(at, { ...former, ...read.set }) } }
  },
  card({ balances }) {
    const lines = balances.map((one, at) => `${String(at + 1)}. ${balanceText(one)}`)
    return fromRecords(['请核对这几笔期初累计:', ...lines, GO_ON].join('\n'), { evidence: [GO_ON] })
  },
  write({ balances }, desk) {
    const refused = denied(desk, 'record-count')
    if (refused !== undefined) return Promise.resolve(fail(refused.says))
    const writes = balances.map(setting)
    return Promise.resolve(
      ok({
        events: writes.flatMap(({ events }) => events),
        acknowledge(entries) {
          const told = writes.map((write, at) => write.acknowledge(entries.slice(at, at + 1)))
          return {
            text: told.map(({ text }) => text).join('\n'),
            outcome: 'recorded',
            records: told.flatMap(({ records = [] }) => records),
          }
        },
      }),
    )
  },
}

const GO_ON = goOn('第2条改成…')
