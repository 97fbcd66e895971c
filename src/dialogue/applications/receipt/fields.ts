import { APPLICANT_TYPES } from '../../../domain/law/applicant.ts'
import { type Field, heardText, heardWords, isShort } from '../../forms/form.ts'
import { APPLICANT_FIELDS } from '../applicant/fields.ts'
import type { ApplicationValues } from '../application-values.ts'
import { RECEIPT_FIELDS } from './receipt-fields.ts'
import { applicantTypeIn } from './words.ts'
import { subjectSaid } from './subject.ts'

type ApplicationField = Field<ApplicationValues>

const TYPE: ApplicationField = {
  key: 'applicantType',
  names: ['申请人类型', '类型', '申请人类别', '类别'],
  missing: ({ applicantType }) => applicantType === undefined,
  question: () => ({
    text: '请问申请人类型是哪一类?',
    choices: APPLICANT_TYPES.map((text) => ({ text })),
  }),
  read(heard) {
    const words = heardWords(heard)
    const applicantType = applicantTypeIn(words)
    if (applicantType !== undefined && (heard.meant !== false || isShort(words)))
      return { set: { applicantType } }
    return heard.meant === 'set' && isShort(words)
      ? { fault: `没有“${heardText(heard)}”这一类申请人,可选:${APPLICANT_TYPES.join('、')}。` }
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

/** What is asked for of an application, in this order. */
export const APPLICATION_FIELDS: readonly ApplicationField[] = [
  ...RECEIPT_FIELDS,
  TYPE,
  SUBJECT,
  ...APPLICANT_FIELDS,
]
