import type { Reply } from '../reply.ts'

/** What the server says over a socket: the reply to a message, or why there is none; and what nobody asked for. */
export type Frame =
  | { readonly reply: Reply }
  | Pushed
  | {
      readonly error: { readonly code: string; readonly message: string }
      readonly inReplyTo: string | null
      /** Seconds. */
      readonly retryAfter?: number
    }

/** A reminder, which answers no message. */
export interface Pushed {
  readonly push: Reply
  /** The same in every page that hears it: pages that are open side by side show it once. */
  readonly id: string
}

/** Only an HTTP answer can set the cookie: who has none sends the first message by POST and comes again. */
export const NO_VISITOR_YET = 4401
