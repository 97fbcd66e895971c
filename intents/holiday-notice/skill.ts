import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { NOTICE_FORM, type NoticeValues } from '../../src/dialogue/holidays/notice-form.ts'
import { readNotice } from '../../src/dialogue/holidays/read-notice.ts'
import { defineSkill, type Meaning } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'holiday-notice',
  heads: ['录入放假安排', '放假安排', '放假通知', '录入放假通知', '登记放假安排'],

  respond(meaning, desk) {
    const refused = denied(desk, 'enter-holidays') ?? busy(desk, 'holiday-notice')
    return refused ?? openForm(NOTICE_FORM, read(meaning), desk)
  },

  proceed: (meaning, desk, state) => proceedForm(NOTICE_FORM, meaning, { desk, state }),
})

interface Read {
  readonly values: NoticeValues
  readonly fault?: { readonly field: 'off'; readonly why: string }
}

function read({ text, documentNumbers, titles }: Meaning): Read {
  const names = [...documentNumbers, ...titles].map((found) => found.text)
  const named = names.length === 0 ? {} : { notice: names[0] }
  const outside = names.reduce((rest, name) => rest.replace(name, ''), text)
  const year = YEAR.exec(outside)?.[1] ?? YEAR.exec(text)?.[1]
  return year === undefined
    ? { values: named }
    : readDays(outside, { ...named, year: Number(year) })
}

const YEAR = /(20\d{2})\s*年/u

function readDays(text: string, named: NoticeValues & { readonly year: number }): Read {
  const { off, work, impossible } = readNotice(text, named.year)
  const values = off.length === 0 ? named : { ...named, off, work }
  return impossible === undefined
    ? { values }
    : { values, fault: { field: 'off', why: `没有“${impossible}”这一天,请核对。` } }
}
