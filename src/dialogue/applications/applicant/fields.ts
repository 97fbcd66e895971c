import { type Field, heardText } from '../../forms/form.ts'
import { applicantIn, landlineIn } from './said.ts'
import type { ApplicationValues } from '../application-values.ts'

type ApplicantField = Field<ApplicationValues>

const NAME: ApplicantField = {
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

const PHONE: ApplicantField = {
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

const IDENTITY: ApplicantField = {
  key: 'identity',
  names: ['身份证号', '身份证', '身份证号码', '证件号码', '证件号', '身份证明'],
  missing: () => false,
  question: () => ({ text: '请问身份证号是多少?' }),
  read(heard) {
    const { identity } = heard.meant === 'set' ? applicantIn(heardText(heard)) : {}
    return identity === undefined ? undefined : { set: { identity } }
  },
}

/** Those that say who applies: their text lies beside the journal. */
export const APPLICANT_FIELDS: readonly ApplicantField[] = [NAME, PHONE, IDENTITY]
