import { defineSkill } from '../../src/dialogue/skill.ts'
import type { Contacts } from '../../src/domain/figures/report.ts'

/** The published ways to reach the office, in the order in which a person wants them. */
const LINES: readonly (readonly [keyof Contacts, string, string])[] = [
  ['organisation', '联系单位', 'Contact'],
  ['phone', '电话', 'Phone'],
  ['address', '地址', 'Address'],
  ['postcode', '邮编', 'Postcode'],
  ['email', '电子邮箱', 'E-mail'],
  ['website', '网站', 'Website'],
]

export default defineSkill({
  intent: 'ask-contact',

  respond({ language }, { office }) {
    const { contacts, contactsSource, hours } = office
    const english = language === 'en'
    const lines = LINES.flatMap(([field, chinese, name]) => {
      const value = contacts[field]
      return value === undefined ? [] : [`${english ? name : chinese}:${value}`]
    })
    const open = english
      ? `Office hours: ${hours ?? 'not stated in any published source'}`
      : `办公时间:${hours ?? '已公开的资料没有载明,来前请先电话确认'}`
    const source = `${english ? 'Source' : '出处'}:${contactsSource}`
    return {
      says: {
        text: [...lines, open, source].join('\n'),
        outcome: 'answered',
        sources: [{ document: contactsSource, quote: lines.join(';') }],
        evidence: [...lines, open, contactsSource],
      },
    }
  },
})
