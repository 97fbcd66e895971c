import { COUNT_REGISTERS, HOTLINE_SOURCES } from '../../../domain/register/tallies/tally.ts'
import { noSuchDay } from '../../../domain/time/no-such-day.ts'
import { type Field, type Heard, heardIn, heardWords, type FieldReading } from '../../forms/form.ts'
import { replacesNumber } from '../../forms/number-said.ts'
import type { Desk } from '../../skill.ts'
import type { TallyValues } from './tally-values.ts'
import { isHotline, periodIn, sourceIn, tallied } from './tally-words.ts'

type TallyField = Field<TallyValues>

const SOURCE: TallyField = {
  key: 'source',
  names: ['来源', '登记项目', '项目', '渠道'],
  missing: ({ source }) => source === undefined,
  question: () => ({
    text: '请问来源或项目是哪一个?',
    choices: [...HOTLINE_SOURCES, ...COUNT_REGISTERS].map((text) => ({ text })),
    evidence: ['12345'],
  }),
  read(heard) {
    const source = sourceIn(heardWords(heard))
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

function readPeriod(heard: Heard, _: TallyValues, { today }: Desk): FieldReading<TallyValues> {
  const dates = heardIn(heard.meaning.dates, heard)
  const wrong = dates.find(({ value }) => value.date === undefined)
  if (wrong !== undefined) return { fault: noSuchDay(wrong.text, today) }
  const { period, odd } = periodIn({
    ...heard.meaning,
    dates,
    periods: heardIn(heard.meaning.periods, heard),
  })
  if (odd) return { fault: ODD_PERIOD }
  return period === undefined ? undefined : { set: { period } }
}

/** Why another span of time will not do. */
export const ODD_PERIOD = '数量按一天、一个月或一年登记,其他时段请分月登记。'

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
  replace: replacesNumber('received'),
}

/** Nobody must say it. */
const CLOSED: TallyField = {
  key: 'closed',
  names: ['办结数', '办结', '办结件数', '办结数量', '已办结', '办完', '完成'],
  missing: () => false,
  question: () => ({ text: '请问办结数是多少件?' }),
  read: (heard, { source }) => (isHotline(source) ? readNumber('closed', heard) : undefined),
  replace: replacesNumber('closed'),
}

/** Under the field's own name any number is meant for it. */
function readNumber(field: 'received' | 'closed', heard: Heard): FieldReading<TallyValues> {
  const numbers = heardIn(heard.meaning.numbers, heard)
  const said = tallied({ ...heard.meaning, numbers })[field]
  const value = said ?? (heard.meant === 'set' ? anyNumber(heard) : undefined)
  return value === undefined ? undefined : { set: { [field]: value } }
}

function anyNumber(heard: Heard): number | undefined {
  const [number] = heardIn(heard.meaning.numbers, heard)
  const bare = /^\d{1,6}$/u.exec(heardWords(heard))?.[0]
  return number?.value.value ?? (bare === undefined ? undefined : Number(bare))
}

/** What is asked for of a count, in this order. */
export const TALLY_FIELDS: readonly TallyField[] = [SOURCE, PERIOD, RECEIVED, CLOSED]
