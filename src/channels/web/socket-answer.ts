import type { Frame } from './frame.ts'
import { readMessage } from './message-body.ts'
import type { MessageSetup } from './messages.ts'
import { BROKEN, type Problem, TOO_MANY } from './problem.ts'

interface Sender {
  readonly visitor: string
  readonly desk: Pick<MessageSetup, 'exchange'>
  /** Seconds, when there were too many; `undefined` when the message may come in. */
  readonly wait: number | undefined
}

/** What is answered to what came over a socket. */
export async function frameFor(data: string, { visitor, desk, wait }: Sender): Promise<Frame> {
  const message = readMessage(parsed(data))
  if (!message.ok) return failed(message.error)
  const inReplyTo = message.value.id ?? null
  if (wait !== undefined) return { ...failed(TOO_MANY, inReplyTo), retryAfter: wait }
  return { reply: await desk.exchange(message.value, { visitor, files: [] }) }
}

/** What is said of a fault of ours: nothing of its detail. */
export const OUT_OF_ORDER: Frame = failed(BROKEN)

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

function failed({ code, message }: Problem, inReplyTo: string | null = null) {
  return { error: { code, message }, inReplyTo }
}
