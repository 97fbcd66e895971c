import type { IncomingFile, Listener } from '../../ports/channel.ts'
import { type Reply, replyOf } from '../reply.ts'
import type { VisitorMessage } from './message-body.ts'
import type { Tickets } from './ticket.ts'

export interface From {
  readonly visitor: string
  readonly files: readonly IncomingFile[]
}

/** One message of a visitor and its reply, whichever way they travel. */
export type Exchange = (said: VisitorMessage, from: From) => Promise<Reply>

/** Conversations are kept under the visitor: nobody can name another's. */
export function exchangeWith(listener: Listener, tickets: Tickets): Exchange {
  return async ({ text, id, conversation }, { visitor, files }) => {
    const message = await listener({
      channel: 'web',
      user: visitor,
      conversation: `${visitor}/${conversation}`,
      text,
      id,
      files,
    })
    const attachments = message.attachments.map((file) => ({
      ...file,
      path: `/api/files/${tickets.write({ visitor, ...file })}/${encodeURIComponent(file.name)}`,
    }))
    return replyOf({ ...message, attachments }, { conversation, id })
  }
}
