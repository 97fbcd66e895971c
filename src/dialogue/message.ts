import type { Office } from '../domain/figures/office.ts'
import type { Message } from '../ports/channel.ts'
import type { Saying } from './skill.ts'

/** What leaves: a saying with everything spelled out. */
export function messageOf(saying: Saying, intent: string): Message {
  return {
    text: saying.text,
    intent,
    outcome: saying.outcome,
    figures: saying.figures ?? [],
    sources: saying.sources ?? [],
    choices: saying.choices ?? [],
    attachments: saying.attachments ?? [],
    records: saying.records ?? [],
  }
}

/** Said when something of ours is broken: no guess, and where to turn. */
export function apology(office: Office): Message {
  return messageOf(
    {
      text: `抱歉,这个问题暂时答不了,已记录下来由工作人员检查。您可以联系${contactLine(office)}。`,
      outcome: 'handed-over',
    },
    'apology',
  )
}

/** Said when the step just taken could not be kept: it must not be taken for done. */
export function notStored(office: Office): Message {
  return messageOf(
    {
      text: `没有办成:系统现在存不进数据,您刚才这一步没有保存,请不要当作已经办好。请稍后再发一次;着急请联系${contactLine(office)}。`,
      outcome: 'refused',
    },
    'not-stored',
  )
}

export function tooBusy(): Message {
  return messageOf(
    { text: '这条记录刚刚被别人改动,没有写入。请再发一次。', outcome: 'refused' },
    'busy',
  )
}

/** @param why one sentence: what is wrong and what to do */
export function cannotWrite(intent: string, why: string): Message {
  return messageOf({ text: `没有写入:${why}`, outcome: 'refused' }, intent)
}

/** The office's name and the ways to reach it that were published. */
export function contactLine({ contacts, shortName }: Office): string {
  const ways = [
    contacts.phone === undefined ? undefined : `电话 ${contacts.phone}`,
    contacts.email === undefined ? undefined : `邮箱 ${contacts.email}`,
  ].filter((way) => way !== undefined)
  const name = contacts.organisation ?? shortName
  return ways.length === 0 ? name : `${name}(${ways.join(',')})`
}
