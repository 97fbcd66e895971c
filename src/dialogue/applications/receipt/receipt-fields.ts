import { needsConfirmation, RECEIPT_CHANNELS } from '../../../domain/law/receipt.ts'
import { dayReading } from '../../forms/day-reading.ts'
import {
  type Field,
  type Heard,
  heardText,
  heardWords,
  isShort,
  type FieldReading,
} from '../../forms/form.ts'
import { saysJustNow } from '../../just-now.ts'
import type { Desk } from '../../skill.ts'
import type { ApplicationValues } from '../application-values.ts'
import { viaIn } from './words.ts'
import { type DayRole, saidDays } from '../steps/said-days.ts'

type ReceiptField = Field<ApplicationValues>

const VIA: ReceiptField = {
  key: 'via',
  names: ['提交方式', '方式', '渠道', '途径', '提交渠道', '来件方式', '申请方式'],
  missing: ({ via }) => via === undefined,
  question: () => ({
    text: '请问提交方式是哪一种?',
    choices: RECEIPT_CHANNELS.map((text) => ({ text })),
  }),
  read(heard) {
    const words = heardWords(heard)
    const via = viaIn(words)
    if (via !== undefined && (heard.meant !== false || isShort(words))) return { set: { via } }
    return heard.meant === 'set' && isShort(words)
      ? { fault: `没有“${heardText(heard)}”这种提交方式,可选:${RECEIPT_CHANNELS.join('、')}。` }
      : undefined
  },
  replace(part, by) {
    const via = viaIn(part) === undefined ? undefined : viaIn(by)
    return via && { via }
  },
}

const RECEIVED: ReceiptField = {
  key: 'receivedOn',
  names: [
    '收到日期',
    ...['提交日期', '签收日期', '接收日期', '收件日期', '申请日期', '日期'],
    ...['收到时间', '提交时间', '签收时间', '接收时间', '收件时间', '申请时间', '时间'],
  ],
  missing: ({ receivedOn }) => receivedOn === undefined,
  question: ({ via }) => ({
    text:
      via === 'EMS' || via === '挂号信'
        ? '请问签收日期是哪一天?'
        : '请问收到日期(申请提交的日期)是哪一天?',
  }),
  read: (heard, { receivedOn }, desk) =>
    dayRead('receivedOn', heard, desk) ??
    (heard.meant === 'set' || receivedOn === undefined ? justNow(heard, desk) : undefined),
}

/** Asked for where it was said that both confirmed, but not when; else the clock waits for the confirmation. */
const CONFIRMED: ReceiptField = {
  key: 'confirmedOn',
  names: ['确认日期', '双方确认日期', '确认时间'],
  mayWait: true,
  missing: (values) => values.confirmed === true && awaitsConfirmation(values),
  question: () => ({ text: '请问双方确认日期是哪一天?' }),
  read(heard, _, desk) {
    const isNotYet = heard.meant === 'set' && NOT_YET.test(heardWords(heard))
    return isNotYet
      ? { set: { confirmed: undefined, confirmedOn: undefined } }
      : dayRead('confirmedOn', heard, desk)
  },
}

const NOT_YET = /^(?:还|尚|暂)?(?:没有?|未|不)/u

/** How the application came, and from when its clock runs. */
export const RECEIPT_FIELDS: readonly ReceiptField[] = [VIA, RECEIVED, CONFIRMED]

/** The day of the field: under its own name every day is meant for it. */
export function dayRead(
  field: 'receivedOn' | 'confirmedOn',
  heard: Heard,
  { today }: Desk,
): FieldReading<ApplicationValues> {
  const said = saidDays(heard)
  const roles: readonly (DayRole | undefined)[] =
    field === 'confirmedOn' ? ['confirmed'] : ['signed', 'received', undefined]
  const own = roles.map((role) => said.find((day) => day.role === role)).find((day) => day)
  const meant = own ?? (heard.meant === 'set' ? said[0] : undefined)
  return dayReading(meant?.found, today, (date) => ({ [field]: date }))
}

/** 刚刚, 上午: where no day is named, it came today. */
export function justNow(heard: Heard, { today }: Desk): FieldReading<ApplicationValues> {
  return heard.meaning.dates.length === 0 && saysJustNow(heardWords(heard))
    ? { set: { receivedOn: today } }
    : undefined
}

/** Whether the clock of the draft waits for a confirmation. */
export function awaitsConfirmation({ via, confirmedOn }: ApplicationValues): boolean {
  return via !== undefined && needsConfirmation(via) && confirmedOn === undefined
}
