import { type CivilMinute, minuteAt } from '../../../domain/time/civil-minute.ts'
import { dayReading } from '../../forms/day-reading.ts'
import {
  type Field,
  type Heard,
  heardIn,
  heardText,
  heardWords,
  type FieldReading,
} from '../../forms/form.ts'
import type { Desk } from '../../skill.ts'
import type { MatterValues } from './values.ts'
import { timesIn } from '../said-time.ts'

type MatterField = Field<MatterValues>

function aboutField(names: MatterField['names']): MatterField {
  return {
    key: 'about',
    names,
    missing: ({ about }) => about === undefined,
    question: () => ({ text: `请问${names[0]}是什么?` }),
    read(heard) {
      const about = heardText(heard)
      return heard.meant === 'set' && about !== '' ? { set: { about }, whole: true } : undefined
    },
  }
}

const FOUND: MatterField = {
  key: 'foundAt',
  names: ['发现时间', '时间', '发现日期', '日期', '出现时间'],
  missing: ({ foundAt }) => foundAt === undefined,
  question: () => ({
    text: '请问发现时间是几点?例如“3月1日14:30”。',
    evidence: ['3 1 14:30 14 30'],
  }),
  read: (heard, { foundAt }, desk) =>
    heard.meant === false && foundAt !== undefined ? undefined : readTime('foundAt', heard, desk),
}

export const ANSWERED: MatterField = {
  key: 'answeredAt',
  names: ['回应时间', '首次回应时间', '答复时间', '处置时间'],
  missing: () => false,
  question: () => ({ text: '请问回应时间是几点?' }),
  read: (heard, _, desk) =>
    heard.meant === false ? undefined : readTime('answeredAt', heard, desk),
}

const GRAVE: MatterField = {
  key: 'grave',
  names: ['级别', '等级', '性质'],
  missing: () => false,
  question: () => ({ text: '请问级别是特别重大、重大突发事件,还是一般?' }),
  read(heard) {
    const words = heardWords(heard)
    if (heard.meant !== false && /一般|普通|较大/u.test(words)) return { set: { grave: undefined } }
    return isGrave(words) ? { set: { grave: true } } : undefined
  },
}

/** 特别重大、重大突发事件: the office says so, the bot never judges. */
export function isGrave(words: string): boolean {
  return /(?:特别|特)?重大(?!项目|工程|决策|活动)|突发事件/u.test(words)
}

export const OPINION_FIELDS = [
  aboutField(['舆情内容', '内容', '舆情', '事由']),
  FOUND,
  ANSWERED,
  GRAVE,
]

function dayField(key: 'issuedOn' | 'interpretedOn', names: MatterField['names']): MatterField {
  return {
    key,
    names,
    missing: (values) => key === 'issuedOn' && values.issuedOn === undefined,
    question: () => ({ text: `请问${names[0]}是哪一天?` }),
    read(heard, values, { today }) {
      if (heard.meant === false && (key === 'interpretedOn' || values.issuedOn !== undefined))
        return undefined
      const [said] = heardIn(heard.meaning.dates, heard)
      return dayReading(said, today, (date) => ({ [key]: date }))
    },
  }
}

export const INTERPRETATION_FIELDS = [
  aboutField(['文件', '标题', '文件名称', '内容']),
  dayField('issuedOn', ['公布日期', '公开日期', '发布日期', '印发日期', '日期', '时间']),
  dayField('interpretedOn', ['解读日期', '解读时间']),
]

export const NO_SUCH_TIME = '没有这个时间,请写成0:00至23:59之间的时间。'

function readTime(
  key: 'foundAt' | 'answeredAt',
  heard: Heard,
  desk: Desk,
): FieldReading<MatterValues> {
  const [said] = heardIn(timesIn(heard.meaning, desk.today), heard)
  if (said !== undefined)
    return said.minute === undefined ? { fault: NO_SUCH_TIME } : { set: { [key]: said.minute } }
  return isNow(heardWords(heard)) ? { set: { [key]: nowAt(desk) } } : undefined
}

export function isNow(words: string): boolean {
  return /刚刚|刚才|刚(?=发现|监测|回应|看到)|现在|此刻/u.test(words)
}

export function nowAt({ now, office }: Desk): CivilMinute {
  return minuteAt(now, office.timezone)
}
