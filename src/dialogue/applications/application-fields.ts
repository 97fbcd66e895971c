import { APPLICANT_TYPES } from '../../domain/law/applicant.ts'
import { needsConfirmation, RECEIPT_CHANNELS } from '../../domain/law/receipt.ts'
import { noSuchDay } from '../../domain/time/no-such-day.ts'
import { type Field, type Heard, heardText, type Reading } from '../forms/form.ts'
import type { Desk } from '../skill.ts'
import { applicantIn, landlineIn } from './applicant.ts'
import type { ApplicationValues } from './application-values.ts'
import { applicantTypeIn, viaIn } from './receipt-words.ts'
import { type DayRole, saidDays } from './said-days.ts'
import { subjectSaid } from './subject.ts'

type ApplicationField = Field<ApplicationValues>

const VIA: ApplicationField = {
  key: 'via',
  names: ['提交方式', '方式', '渠道', '途径', '提交渠道', '来件方式', '申请方式'],
  missing: ({ via }) => via === undefined,
  question: () => ({
    text: '请问提交方式是哪一种?',
    choices: RECEIPT_CHANNELS.map((text) => ({ text })),
  }),
  read(heard) {
    const words = heardText(heard)
    const via = viaIn(words)
    if (via !== undefined && (heard.meant !== false || isShort(words))) return { set: { via } }
    return heard.meant === 'set' && isShort(words)
      ? { fault: `没有“${words}”这种提交方式,可选:${RECEIPT_CHANNELS.join('、')}。` }
      : undefined
  },
  replace(part, by) {
    const via = viaIn(part) === undefined ? undefined : viaIn(by)
    return via && { via }
  },
}

const RECEIVED: ApplicationField = {
  key: 'receivedOn',
  names: ['收到日期', '日期', '时间', '提交日期', '签收日期', '收到时间', '提交时间', '签收时间'],
  missing: ({ receivedOn }) => receivedOn === undefined,
  question: ({ via }) => ({
    text:
      via === 'EMS' || via === '挂号信'
        ? '请问签收日期是哪一天?'
        : '请问收到日期(申请提交的日期)是哪一天?',
  }),
  read: (heard, _, desk) => dayRead('receivedOn', heard, desk),
}

/** Nobody must say it: the clock then waits for the confirmation. */
const CONFIRMED: ApplicationField = {
  key: 'confirmedOn',
  names: ['确认日期', '双方确认日期', '确认时间'],
  missing: () => false,
  question: () => ({ text: '请问双方确认日期是哪一天?' }),
  read: (heard, _, desk) => dayRead('confirmedOn', heard, desk),
}

const TYPE: ApplicationField = {
  key: 'applicantType',
  names: ['申请人类型', '类型', '申请人类别', '类别'],
  missing: ({ applicantType }) => applicantType === undefined,
  question: () => ({
    text: '请问申请人类型是哪一类?',
    choices: APPLICANT_TYPES.map((text) => ({ text })),
  }),
  read(heard) {
    const words = heardText(heard)
    const applicantType = applicantTypeIn(words)
    if (applicantType !== undefined && (heard.meant !== false || isShort(words)))
      return { set: { applicantType } }
    return heard.meant === 'set' && isShort(words)
      ? { fault: `没有“${words}”这一类申请人,可选:${APPLICANT_TYPES.join('、')}。` }
      : undefined
  },
  replace(part, by) {
    const applicantType = applicantTypeIn(part) === undefined ? undefined : applicantTypeIn(by)
    return applicantType && { applicantType }
  },
}

const SUBJECT: ApplicationField = {
  key: 'subject',
  names: ['申请内容', '内容', '申请事项', '所需信息', '事项', '主题'],
  missing: ({ subject }) => subject === undefined,
  question: () => ({ text: '请问申请内容是什么?' }),
  read(heard) {
    if (heard.meant !== 'set') return undefined
    const subject = subjectSaid(heardText(heard))
    return subject === '' ? undefined : { set: { subject }, whole: true }
  },
  replace: (part, by, { subject }) =>
    subject !== undefined && part.length > 1 && subject.includes(part)
      ? { subject: subject.replace(part, by.trim()) }
      : undefined,
}

const NAME: ApplicationField = {
  key: 'name',
  names: ['申请人', '申请人姓名', '姓名', '申请人名称', '名字', '申请人名字', '名称', '申请单位'],
  missing: () => false,
  question: () => ({ text: '请问申请人是谁?' }),
  read(heard) {
    if (heard.meant !== 'set') return undefined
    const words = heardText(heard)
    const said = applicantIn(words)
    const [first = ''] = words.split(/[,，;；。\s]/u)
    const name = said.name ?? first
    return name === '' ? undefined : { set: { ...said, name } }
  },
}

const PHONE: ApplicationField = {
  key: 'phone',
  names: ['联系电话', '电话', '手机', '手机号', '联系方式', '电话号码', '手机号码', '号码'],
  missing: () => false,
  question: () => ({ text: '请问联系电话是多少?' }),
  read(heard) {
    const words = heardText(heard)
    const { phone = landlineIn(words) } = heard.meant === 'set' ? applicantIn(words) : {}
    return phone === undefined ? undefined : { set: { phone } }
  },
}

const IDENTITY: ApplicationField = {
  key: 'identity',
  names: ['身份证号', '身份证', '身份证号码', '证件号码', '证件号', '身份证明'],
  missing: () => false,
  question: () => ({ text: '请问身份证号是多少?' }),
  read(heard) {
    const { identity } = heard.meant === 'set' ? applicantIn(heardText(heard)) : {}
    return identity === undefined ? undefined : { set: { identity } }
  },
}

/** What is asked for of an application, in this order. */
export const APPLICATION_FIELDS: readonly ApplicationField[] = [
  VIA,
  RECEIVED,
  CONFIRMED,
  TYPE,
  SUBJECT,
  NAME,
  PHONE,
  IDENTITY,
]

/** Those that say who applies: their text lies beside the journal. */
export const APPLICANT_FIELDS: readonly ApplicationField[] = [NAME, PHONE, IDENTITY]

/** The day of the field: under its own name every day is meant for it. */
export function dayRead(
  field: 'receivedOn' | 'confirmedOn',
  heard: Heard,
  { today }: Desk,
): Reading<ApplicationValues> {
  const said = saidDays(heard)
  const roles: readonly (DayRole | undefined)[] =
    field === 'confirmedOn' ? ['confirmed'] : ['signed', 'received', undefined]
  const own = roles.map((role) => said.find((day) => day.role === role)).find((day) => day)
  const meant = own ?? (heard.meant === 'set' ? said[0] : undefined)
  if (meant === undefined) return undefined
  const { date } = meant.found.value
  return date === undefined
    ? { fault: noSuchDay(meant.found.text, today) }
    : { set: { [field]: date } }
}

/** A few words are the value itself; in a sentence the words may mean something else. */
function isShort(words: string): boolean {
  return words.replace(/[\s\p{P}]/gu, '').length <= 10
}

/** Whether the clock of the draft waits for a confirmation. */
export function awaitsConfirmation({ via, confirmedOn }: ApplicationValues): boolean {
  return via !== undefined && needsConfirmation(via) && confirmedOn === undefined
}
