import { contactLine } from '../message.ts'
import { unknownInEnglish } from '../present/english.ts'
import type { Choice, Desk, Saying, Meaning } from '../skill.ts'
import { unreadFiles } from './unread-files.ts'

/** After so many messages in a row that were not understood a person is offered. */
const PATIENCE = 2
const NEAREST = 2

/** What is said when nobody's business it is: what the bot can do, the nearest readings, where else to ask. */
export function unknown(meaning: Meaning, desk: Desk): Saying {
  const { office, context, files } = desk
  if (files.length > 0) return unreadFiles(desk)
  if (meaning.language === 'en') return unknownInEnglish(office)
  const near = nearest(meaning)
  const contact = contactLine(office)
  if (context.misses >= PATIENCE)
    return {
      text: `还是没有明白您的意思,抱歉。您可以直接联系${contact},或回「转人工」。`,
      outcome: 'not-understood',
      choices: [{ text: '转人工' }, { text: '帮助' }],
      evidence: [contact],
    }
  const named = near.map(({ text }) => `“${text}”`).join('、')
  const offer = named === '' ? '' : `\n您是不是想问${named}?`
  return {
    text: `这个问题不在我能依据资料回答的范围内。我可以查${office.shortName}政府信息公开的数据、年报原文、联系方式和申请办法。\n城市管理、民生服务等诉求请拨打12345;其他事项可联系${contact}。${offer}`,
    outcome: 'not-understood',
    choices: near,
    evidence: [contact, '12345', named],
  }
}

/** What to call an intent when it is offered as a reading. */
const OFFERS: Readonly<Record<string, string>> = {
  'how-to-apply': '怎么申请信息公开',
  'ask-contact': '联系方式',
  'where-published': '在哪里能看到公开的信息',
  'list-breakdown': '公开信息的分类情况',
  summarise: '简要汇报公开情况',
  fees: '申请信息公开收费吗',
  'reply-deadline': '申请多久答复',
  remedy: '不服答复怎么办',
  help: '帮助',
}

function nearest(meaning: Meaning): readonly Choice[] {
  const topics = meaning.topics.filter((topic) => topic.match * topic.coverage > 0.5)
  const texts = [
    ...topics.map((topic) => topic.label),
    ...meaning.nearest.map(({ intent }) => OFFERS[intent]).filter((text) => text !== undefined),
  ]
  return [...new Set(texts)].slice(0, NEAREST).map((text) => ({ text }))
}
