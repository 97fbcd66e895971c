import { type Message, types } from 'wechaty'
import type { Incoming, IncomingFile } from '../../ports/channel.ts'

/** What the message says to the bot; `undefined` for what is not meant for it. */
export async function incomingOf(message: Message): Promise<Incoming | undefined> {
  if (message.self() || isFromMachine(message)) return undefined
  const talker = message.talker()
  const room = message.room()
  const text = await textFor(message)
  if (text === undefined) return undefined
  const files = await filesOf(message)
  if (files === undefined) return undefined
  return {
    channel: 'wechat',
    user: talker.id,
    // In a room everybody has a conversation of his own: nobody confirms what another began.
    conversation: room === undefined ? talker.id : `${room.id}/${talker.id}`,
    room: room?.id,
    text,
    id: message.id,
    files,
  }
}

function isFromMachine(message: Message): boolean {
  return message.talker().type() === types.Contact.Official
}

/** The words; in a room only those that are addressed to the bot, without its name. */
async function textFor(message: Message): Promise<string | undefined> {
  const room = message.room()
  const text = message.type() === types.Message.Text ? message.text() : ''
  if (room === undefined) return text
  const bot = message.wechaty.currentUser
  const alias = await room.alias(bot).catch(() => undefined)
  const names = [bot.name(), alias].filter((name) => name !== undefined && name !== '')
  const without = names.reduce<string>((rest, name) => rest.replaceAll(mentionOf(name), ''), text)
  // Puppets often lose who was mentioned: the name in the text counts as well.
  const isMentioned = without !== text || (await message.mentionSelf())
  return isMentioned ? without.trim() : undefined
}

/** Comma, stop, colon, semicolon, exclamation and question mark, as typed in Latin and in Chinese. */
const MARKS = ',.:;!?\\uFF0C\\u3002\\u3001\\uFF1A\\uFF1B\\uFF01\\uFF1F'

/** `@name` with what WeChat puts after it, U+2005 or a blank, or with what people type: a mark, or the end. */
function mentionOf(name: string | undefined): RegExp {
  const escaped = (name ?? '').replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')
  return new RegExp(`[@\\uFF20]${escaped}(?:[\\s${MARKS}]|$)`, 'gu')
}

const WITH_FILE: ReadonlySet<types.Message> = new Set([
  types.Message.Image,
  types.Message.Attachment,
  types.Message.Audio,
  types.Message.Video,
  // Some puppets know no better name for a document.
  types.Message.Unknown,
])

/** Stickers, recalled messages and money are nobody's question. */
const SILENT: ReadonlySet<types.Message> = new Set([
  types.Message.Emoticon,
  types.Message.Recalled,
  types.Message.Transfer,
  types.Message.RedEnvelope,
])

async function filesOf(message: Message): Promise<readonly IncomingFile[] | undefined> {
  const type = message.type()
  if (SILENT.has(type)) return undefined
  if (!WITH_FILE.has(type)) return []
  const box = await message.toFileBox().catch(() => undefined)
  if (box === undefined) return type === types.Message.Unknown ? undefined : []
  return [{ name: box.name, read: () => box.toBuffer() }]
}
