import { daysOfTally } from '../../../domain/register/tallies/tally.ts'
import { ok, fail } from '../../../domain/result.ts'
import { denied } from '../../permission.ts'
import type { Form } from '../../forms/form.ts'
import { goOn } from '../../forms/go-on.ts'
import { fromRecords } from '../../items/item-text.ts'
import { counting } from '../counting.ts'
import { counted, existing, type Tally, tallyText } from '../existing.ts'
import { changeTally, hearTally } from './tally-change.ts'
import { TALLY_FIELDS } from './tally-fields.ts'
import type { TallyValues } from './tally-values.ts'

/** One count: asked for, shown beside what it takes the place of, recorded. */
export const TALLY_FORM: Form<TallyValues> = {
  intent: 'record-count',
  fields: TALLY_FIELDS,
  check({ period, received, closed }, { today }) {
    if (period !== undefined && (daysOfTally(period)?.start ?? today) > today)
      return [{ field: 'period', why: `${period}还没到,今天是${today};请登记已经发生的数量。` }]
    const odd = (
      [
        ['received', received],
        ['closed', closed],
      ] as const
    ).find(([, n]) => isOdd(n))
    return odd === undefined ? [] : [{ field: odd[0], why: '数量须是0或正整数。' }]
  },
  change: changeTally,
  hear: hearTally,
  async card(values, desk) {
    const before = await existing(values, desk)
    return fromRecords(card(values, before), { evidence: counted(values, before) })
  },
  async write(values, desk) {
    const refused = denied(desk, 'record-count')
    if (refused !== undefined) return fail(refused.says)
    return ok(counting(values, await existing(values, desk)))
  },
}

function isOdd(n: number | undefined): boolean {
  return n !== undefined && (!Number.isInteger(n) || n < 0)
}

function card(values: TallyValues, before: Tally | undefined): string {
  const lines = [
    '请核对这一笔数量:',
    tallyText(values, before),
    ...(before === undefined ? [] : [`原登记 ${before.id}:${tallyText(before)},将由这一笔更正。`]),
    goOn('数量改成…'),
  ]
  return lines.join('\n')
}
