import type { Reply } from '../reply.ts'

/** What the server says over a socket: the reply to a message, or why there is none. */
export type Frame =
  | { readonly reply: Reply }
  | {
      readonly error: { readonly code: string; readonly message: string }
      readonly inReplyTo: string | null
      /** Seconds. */
      readonly retryAfter?: number
    }

/** Only an HTTP answer can set the cookie: who has none sends the first message by POST and comes again. */
export const NO_VISITOR_YET = 4401
