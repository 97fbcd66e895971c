import { daysOfTally } from '../../domain/register/tally.ts'
import { ok, fail } from '../../domain/result.ts'
import { noSuchDay } from '../../domain/time/no-such-day.ts'
import { denied } from '../applications/allowed.ts'
import {
  type Field,
  type Form,
  type Heard,
  heardIn,
  heardText,
  type Reading,
} from '../forms/form.ts'
import { fromRecords } from '../items/item-text.ts'
import type { Desk, Meaning } from '../skill.ts'
import { counting } from './counting.ts'
import { counted, existing, type Tally, tallyText } from './existing.ts'
import type { TallyValues } from './tally-values.ts'
import { isHotline, periodIn, sourceIn, tallied } from './tally-words.ts'

type TallyField = Field<TallyValues>

const SOURCE: TallyField = {
  key: 'source',
  names: ['来源', '登记项目', '项目', '渠道'],
  missing: ({ source }) => source === undefined,
  question: () => ({
    text: '请问来源或项目是哪一个?',
    choices: [
      '12345',
      '市长信箱',
      '省长信箱',
      '政策解读',
      '舆情回应',
      '建议提案',
      '会议',
      '培训',
      '公租房',
    ].map((text) => ({ text })),
    evidence: ['12345'],
  }),
  read(heard) {
    const source = sourceIn(heardText(heard))
    return source && { set: { source } }
  },
}

const PERIOD: TallyField = {
  key: 'period',
  names: ['日期', '时间', '月份', '年份', '期间'],
  missing: ({ period }) => period === undefined,
  question: () => ({ text: '请问日期是哪一天(或哪个月、哪一年)?' }),
  read: readPeriod,
}

function readPeriod(heard: Heard, _: TallyValues, { today }: Desk): Reading<TallyValues> {
  const dates = heardIn(heard.meaning.dates, heard)
  const wrong = dates.find(({ value }) => value.date === undefined)
  if (wrong !== undefined) return { fault: noSuchDay(wrong.text, today) }
  const { period, odd } = periodIn({
    ...heard.meaning,
    dates,
    periods: heardIn(heard.meaning.periods, heard),
  })
  if (odd) return { fault: ODD }
  return period === undefined ? undefined : { set: { period } }
}

const ODD = '数量按一天、一个月或一年登记,其他时段请分月登记。'

const RECEIVED: TallyField = {
  key: 'received',
  names: [
    ...(['数量', '受理数', '件数', '派件数', '收到数', '受理', '派单数', '派单', '派件'] as const),
    ...(['收到', '收件', '来件', '受理件数', '收件数', '次数', '总数'] as const),
  ],
  missing: ({ received }) => received === undefined,
  question: ({ source }) => ({
    text: isHotline(source) ? '请问受理数量是多少件?' : '请问数量是多少?',
  }),
  read: (heard) => readNumber('received', heard),
}

/** Nobody must say it. */
const CLOSED: TallyField = {
  key: 'closed',
  names: ['办结数', '办结', '办结件数', '办结数量', '已办结', '办完', '完成'],
  missing: () => false,
  question: () => ({ text: '请问办结数是多少件?' }),
  read: (heard, { source }) => (isHotline(source) ? readNumber('closed', heard) : undefined),
}

/** Under the field's own name any number is meant for it. */
function readNumber(field: 'received' | 'closed', heard: Heard): Reading<TallyValues> {
  const numbers = heardIn(heard.meaning.numbers, heard)
  const said = tallied({ ...heard.meaning, numbers })[field]
  const value = said ?? (heard.meant === 'set' ? anyNumber(heard) : undefined)
  return value === undefined ? undefined : { set: { [field]: value } }
}

function anyNumber(heard: Heard): number | undefined {
  const [number] = heardIn(heard.meaning.numbers, heard)
  const bare = /^\d{1,6}$/u.exec(heardText(heard))?.[0]
  return number?.value.value ?? (bare === undefined ? undefined : Number(bare))
}

/** One count: asked for, shown beside what it takes the place of, recorded. */
export const TALLY_FORM: Form<TallyValues> = {
  intent: 'record-count',
  fields: [SOURCE, PERIOD, RECEIVED, CLOSED],
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
    '无误请回「确认」;要改请说“数量改成…”;放弃请回「取消」。',
  ]
  return lines.join('\n')
}

/** What one message says of a count. */
export function readTally(meaning: Meaning): {
  readonly values: TallyValues
  readonly odd: boolean
} {
  const { period, odd } = periodIn(meaning)
  const { received, closed } = tallied(meaning)
  const source = sourceIn(meaning.text)
  return {
    values: {
      ...(source === undefined ? {} : { source }),
      ...(period === undefined ? {} : { period }),
      ...(received === undefined ? {} : { received }),
      ...(closed === undefined || !isHotline(source) ? {} : { closed }),
    },
    odd,
  }
}

export { ODD as ODD_PERIOD }
