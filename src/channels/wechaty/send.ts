import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { FileBox } from 'file-box'
import type { Contact, Message as Received } from 'wechaty'
import type { Message } from '../../ports/channel.ts'
import { textsFor } from './outgoing.ts'

const ATTEMPTS = 3
/** Milliseconds, growing: the line may be mended meanwhile. */
const PAUSE = 1_000

/** Sends the answer where the message came from; in a room the one who asked is named. */
export async function send(message: Message, received: Received): Promise<void> {
  const room = received.room()
  const texts = textsFor(message)
  for (const [index, text] of texts.entries())
    await surely(() =>
      room !== undefined && index === 0 ? room.say(text, received.talker()) : received.say(text),
    )
  for (const { name, path } of shownIn(message.attachments)) {
    const box = FileBox.fromBase64((await readFile(path)).toString('base64'), name)
    await surely(() => received.say(box))
  }
}

/** Says words that answer nothing. */
export async function sendUnasked(message: Message, to: Contact): Promise<void> {
  for (const text of textsFor(message)) await surely(() => to.say(text))
}

/** A chat shows no SVG: where the same picture comes as PNG too, that one goes out alone. */
function shownIn(attachments: Message['attachments']): Message['attachments'] {
  const pictures = new Set(attachments.flatMap(({ name }) => /^(.*)\.png$/.exec(name)?.[1] ?? []))
  return attachments.filter(({ name }) => !pictures.has(/^(.*)\.svg$/.exec(name)?.[1] ?? ''))
}

async function surely(task: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await task()
      return
    } catch (fault) {
      if (attempt === ATTEMPTS) throw fault
      await wait(PAUSE * attempt)
    }
  }
}
