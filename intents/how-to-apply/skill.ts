import { contactLine } from '../../src/dialogue/message.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import type { Office } from '../../src/domain/figures/office.ts'

export default defineSkill({
  intent: 'how-to-apply',

  respond({ language }, { office }) {
    const text = language === 'en' ? english(office) : chinese(office)
    return { says: { text, outcome: 'answered', evidence: [text], sources: SOURCES } }
  },
})

/** @source 《政府信息公开条例》第二十九条、第三十一条、第三十三条 */
function chinese(office: Office): string {
  const { address, postcode } = office.contacts
  return [
    `向${office.shortName}申请公开政府信息,采用信件、数据电文等书面形式;书面确有困难的,可以口头提出,由工作人员代填。`,
    '申请要写明:①姓名或者名称、身份证明、联系方式;②要公开的信息的名称、文号或其他特征;③获取信息的方式、途径。',
    `递交:当面或邮寄到${address ?? office.name}${postcode === undefined ? '' : `(邮编 ${postcode})`};联系${contactLine(office)}。`,
    '收到申请之日起20个工作日内答复,最多可延长20个工作日。本助手不代收申请。',
    '依据:《政府信息公开条例》第二十九条、第三十一条、第三十三条。',
  ].join('\n')
}

/** @source 《政府信息公开条例》第二十九条、第三十三条 */
function english(office: Office): string {
  return [
    `To request information from ${office.name}, apply in writing (a letter or a data message); if writing is really difficult you may apply orally and the staff fill in the form.`,
    'State: (1) your name, proof of identity and contact details; (2) the name, document number or other description of the information; (3) how you wish to receive it.',
    `Hand it in or send it to: ${office.contacts.address ?? office.name}; ${office.contacts.phone ?? ''} ${office.contacts.email ?? ''}`,
    'The office replies within 20 working days, which may be extended once by at most 20. This assistant cannot take applications.',
    'Source: Regulation on the Disclosure of Government Information, articles 29 and 33.',
  ].join('\n')
}

const SOURCES = [
  {
    document: '中华人民共和国政府信息公开条例(2019年修订)',
    section: '第二十九条',
    quote:
      '公民、法人或者其他组织申请获取政府信息的,应当向行政机关的政府信息公开工作机构提出,并采用包括信件、数据电文在内的书面形式;采用书面形式确有困难的,申请人可以口头提出,由受理该申请的政府信息公开工作机构代为填写政府信息公开申请。',
  },
]
