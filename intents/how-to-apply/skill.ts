import { contactLine } from '../../src/dialogue/message.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import type { Passage } from '../../src/domain/figures/figure.ts'
import type { Office } from '../../src/domain/figures/office.ts'
import { REPLY_LIMITS } from '../../src/domain/law/reply-limits.ts'
import { ruleSetOf, type RuleSet } from '../../src/domain/law/rule-set.ts'

export default defineSkill({
  intent: 'how-to-apply',

  respond({ language, dates }, { office, today }) {
    // Who names a day asks about an application of that day.
    const rules = ruleSetOf(
      dates.find(({ value }) => value.date !== undefined)?.value.date ?? today,
    )
    const text = language === 'en' ? english(office, rules) : chinese(office, rules)
    const evidence = [LAWS[rules], LATER, ARTICLES[rules], ENGLISH_STEPS, ...limits(rules)]
    return { says: { text, outcome: 'answered', evidence, sources: [SOURCES[rules]] } }
  },
})

/**
 * What an application names: 第二十条 of 2007, 第二十九条 of 2019.
 *
 * @source 《政府信息公开条例》(2007)第二十四条
 * @source 《政府信息公开条例》(2019)第三十三条
 */
function chinese(office: Office, rules: RuleSet): string {
  const { address, postcode } = office.contacts
  const { reply, extension } = REPLY_LIMITS[rules]
  return [
    `向${office.shortName}申请公开政府信息,采用信件、数据电文等书面形式;书面确有困难的,可以口头提出,由工作人员代填。`,
    `申请要写明:①姓名或者名称、${rules === '2019' ? '身份证明、' : ''}联系方式;②要公开的信息的${rules === '2019' ? '名称、文号或其他特征' : '内容描述'};③获取信息的${rules === '2019' ? '方式、途径' : '形式要求'}。`,
    `递交:当面或邮寄到${address ?? office.name}${postcode === undefined ? '' : `(邮编 ${postcode})`};联系${contactLine(office)}。`,
    `收到申请之日起${reply}个工作日内答复,最多可延长${extension}个工作日。本助手不代收申请。`,
    `依据:${LAWS[rules]}。${rules === '2007' ? LATER : ''}`,
  ].join('\n')
}

const LAWS: Readonly<Record<RuleSet, string>> = {
  '2007': '《政府信息公开条例》(2007年)第二十条、第二十四条',
  '2019': '《政府信息公开条例》第二十九条、第三十三条',
}

const LATER =
  '2019年5月15日起收到的申请适用修订后的条例:另附身份证明,20个工作日内答复,最多延长20个工作日。'

function limits(rules: RuleSet): readonly string[] {
  const { reply, extension } = REPLY_LIMITS[rules]
  return [String(reply), String(extension)]
}

const ARTICLES: Readonly<Record<RuleSet, string>> = {
  '2007': '(2007), articles 20 and 24',
  '2019': ', articles 29 and 33',
}

/** The numbers that the English text counts its points by. */
const ENGLISH_STEPS = '(1) (2) (3)'

/**
 * What an application names: 第二十条 of 2007, 第二十九条 of 2019.
 *
 * @source 《政府信息公开条例》(2007)第二十四条
 * @source 《政府信息公开条例》(2019)第三十三条
 */
function english(office: Office, rules: RuleSet): string {
  const { reply, extension } = REPLY_LIMITS[rules]
  return [
    `To request information from ${office.name}, apply in writing (a letter or a data message); if writing is really difficult you may apply orally and the staff fill in the form.`,
    `State: (1) your name, ${rules === '2019' ? 'proof of identity and ' : ''}contact details; (2) the name, document number or other description of the information; (3) how you wish to receive it.`,
    `Hand it in or send it to: ${office.contacts.address ?? office.name}; ${office.contacts.phone ?? ''} ${office.contacts.email ?? ''}`,
    `The office replies within ${reply} working days, which may be extended once by at most ${extension}. This assistant cannot take applications.`,
    `Source: Regulation on the Disclosure of Government Information${ARTICLES[rules]}.`,
  ].join('\n')
}

const SOURCES: Readonly<Record<RuleSet, Passage>> = {
  '2007': {
    document: '中华人民共和国政府信息公开条例(2007年)',
    section: '第二十四条',
    quote:
      '行政机关不能当场答复的，应当自收到申请之日起15个工作日内予以答复；如需延长答复期限的，应当经政府信息公开工作机构负责人同意，并告知申请人，延长答复的期限最长不得超过15个工作日。',
  },
  '2019': {
    document: '中华人民共和国政府信息公开条例(2019年修订)',
    section: '第三十三条',
    quote:
      '行政机关不能当场答复的，应当自收到申请之日起20个工作日内予以答复；需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日。',
  },
}
