import { fail, ok } from '../../domain/result.ts'
import { denied } from '../permission.ts'
import { applyChange } from '../forms/apply-change.ts'
import { goOn } from '../forms/go-on.ts'
import type { Form } from '../forms/form.ts'
import { fromRecords } from '../items/item-text.ts'
import { counting } from './counting.ts'
import { counted, existing, type Tally, tallyText } from './existing.ts'
import { TALLY_FORM } from './tally-form.ts'
import type { TallyValues } from './tally-values.ts'

/** Several counts under one 确认. Plain JSON. */
export interface Tallies {
  readonly tallies: readonly TallyValues[]
}

/** Counts of several sources that came in one message: shown line by line, changed by their place, recorded at once. */
export const TALLIES_FORM: Form<Tallies> = {
  intent: 'record-count',
  fields: [
    {
      key: 'tallies',
      names: ['日期', '时间', '月份', '年份'],
      missing: ({ tallies }) => tallies.some(({ period }) => period === undefined),
      question: () => ({ text: '请问日期是哪一天(或哪个月、哪一年)?' }),
      read(heard, { tallies }, desk) {
        const [field] = TALLY_FORM.fields.filter(({ key }) => key === 'period')
        const read = field?.read(heard, {}, desk)
        if (read === undefined || 'fault' in read) return read
        const { period } = read.set
        return { set: { tallies: tallies.map((one) => ({ ...one, period })) } }
      },
    },
  ],
  check: ({ tallies }, desk) =>
    tallies
      .flatMap((one) => TALLY_FORM.check(one, desk))
      .map(({ why }) => ({ field: 'tallies', why })),
  change(change, { meaning, values, desk }) {
    const { line } = change
    const former = line === undefined ? undefined : values.tallies[line - 1]
    if (line === undefined || former === undefined) return undefined
    const read = applyChange(TALLY_FORM, change, { meaning, values: former, desk })
    if (read === undefined || 'fault' in read) return read
    return { set: { tallies: values.tallies.with(line - 1, { ...former, ...read.set }) } }
  },
  async card({ tallies }, desk) {
    const places = await Promise.all(
      tallies.map(async (one, i) => ({ number: i + 1, before: await existing(one, desk) })),
    )
    const lines = tallies.map((one, i) => line(one, places[i] ?? { number: i + 1 }))
    return fromRecords(['请核对这几笔数量:', ...lines, GO_ON].join('\n'), {
      evidence: [
        GO_ON,
        ...places.map(({ number }) => String(number)),
        ...tallies.flatMap((one, i) => counted(one, places[i]?.before)),
      ],
    })
  },
  async write({ tallies }, desk) {
    const refused = denied(desk, 'record-count')
    if (refused !== undefined) return fail(refused.says)
    const writes = await Promise.all(
      tallies.map(async (one) => counting(one, await existing(one, desk))),
    )
    return ok({
      events: writes.flatMap(({ events }) => events),
      expects: Object.fromEntries(writes.flatMap(({ expects = {} }) => Object.entries(expects))),
      acknowledge(entries) {
        const told = writes.map((write, i) => write.acknowledge(entries.slice(i, i + 1)))
        return {
          text: told.map(({ text }) => text).join('\n'),
          outcome: 'recorded',
          records: told.flatMap(({ records }) => records ?? []),
          evidence: told.flatMap(({ evidence }) => evidence ?? []),
        }
      },
    })
  },
}

const GO_ON = goOn('第1条办结改成…')

interface Place {
  readonly number: number
  readonly before?: Tally
}

function line(values: TallyValues, { number, before }: Place): string {
  const former = before === undefined ? '' : `(原登记 ${before.id}:${tallyText(before)},将更正)`
  return `第${String(number)}条 ${tallyText(values, before)}${former}`
}
