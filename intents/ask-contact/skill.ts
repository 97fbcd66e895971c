import { otherOffice } from '../../src/dialogue/figures/other-office.ts'
import { passageSaying, passageFor } from '../../src/dialogue/present/passage.ts'
import { defineSkill, type Saying, type Meaning } from '../../src/dialogue/skill.ts'
import type { Office } from '../../src/domain/figures/office.ts'
import type { Contacts, Report } from '../../src/domain/figures/report.ts'

/** The published ways to reach the office, in the order in which a person wants them. */
const LINES: readonly (readonly [keyof Contacts, string, string])[] = [
  ['organisation', '联系单位', 'Contact'],
  ['phone', '电话', 'Phone'],
  ['address', '地址', 'Address'],
  ['postcode', '邮编', 'Postcode'],
  ['email', '电子邮箱', 'E-mail'],
  ['website', '网站', 'Website'],
]

/** Asks who does the work: the report's own passage about it belongs to the answer. */
const IN_CHARGE =
  /谁(?!接|听|收)|负责|牵头|分管|主管|承担|承办|哪个(?:科|部门|办公室|机构|同志)|in charge/iu

export default defineSkill({
  intent: 'ask-contact',

  async respond(meaning, desk) {
    const other = otherOffice(meaning, desk.office)?.report
    if (other !== undefined) return { says: printedIn(other, await desk.list('report')) }
    const says = contactsOf(desk.office, meaning.language)
    if (!IN_CHARGE.test(meaning.copy)) return { says }
    const passages = await passageFor(meaning, desk)
    if (passages.length === 0) return { says }
    return { says: withPassage(says, passageSaying(passages)) }
  },
})

function contactsOf(
  { contacts, contactsSource, hours }: Office,
  language: Meaning['language'],
): Saying {
  const english = language === 'en'
  const lines = linesOf(contacts, language)
  const open = english
    ? `Office hours: ${hours ?? 'not stated in any published source'}`
    : `办公时间:${hours ?? '已公开的资料没有载明,来前请先电话确认'}`
  const source = `${english ? 'Source' : '出处'}:${contactsSource}`
  return {
    text: [...lines, open, source].join('\n'),
    outcome: 'answered',
    sources: [{ document: contactsSource, quote: lines.join(';') }],
    evidence: [...lines, open, contactsSource],
  }
}

function linesOf(contacts: Contacts, language: Meaning['language']): readonly string[] {
  return LINES.flatMap(([field, chinese, english]) => {
    const value = contacts[field]
    return value === undefined ? [] : [`${language === 'en' ? english : chinese}:${value}`]
  })
}

/** Of another body: what its newest report prints, and never ours. */
function printedIn(name: string, reports: readonly Report[]): Saying {
  const own = reports.filter(({ office }) => office === name)
  const [newest] = own.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
  const lines = newest === undefined ? [] : linesOf(newest.contacts, 'zh')
  if (newest === undefined || lines.length === 0)
    return {
      text: `库中${name}的年报没有载明联系方式。`,
      outcome: 'no-data',
      evidence: [name],
    }
  return {
    text: [`${name}:`, ...lines, `出处:《${newest.title}》`].join('\n'),
    outcome: 'answered',
    sources: [{ document: newest.title, quote: lines.join(';') }],
    evidence: [name, ...lines, newest.title],
  }
}

function withPassage(says: Saying, passage: Saying): Saying {
  const sources = [...(says.sources ?? []), ...(passage.sources ?? [])]
  return { ...says, text: `${says.text}\n${passage.text}`, sources }
}
