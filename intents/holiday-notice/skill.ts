import { denied } from '../../src/dialogue/applications/allowed.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { NOTICE_FORM, type NoticeValues } from '../../src/dialogue/holidays/notice-form.ts'
import { readNotice } from '../../src/dialogue/holidays/read-notice.ts'
import { busy } from '../../src/dialogue/items/permission.ts'
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

function read({ text, documentNumbers, titles }: Meaning): {
  readonly values: NoticeValues
  readonly fault?: { readonly field: 'off'; readonly why: string }
} {
  const notice = documentNumbers[0]?.text ?? titles[0]?.text
  const outside = [...documentNumbers, ...titles].reduce(
    (rest, each) => rest.replace(each.text, ''),
    text,
  )
  const year = /(20\d{2})\s*年/u.exec(outside)?.[1] ?? /(20\d{2})年/u.exec(text)?.[1]
  if (year === undefined) return { values: notice === undefined ? {} : { notice } }
  const { off, work, impossible } = readNotice(outside, Number(year))
  const values: NoticeValues = {
    year: Number(year),
    ...(notice === undefined ? {} : { notice }),
    ...(off.length === 0 ? {} : { off, work }),
  }
  return impossible === undefined
    ? { values }
    : { values, fault: { field: 'off', why: `没有“${impossible}”这一天,请核对。` } }
}
