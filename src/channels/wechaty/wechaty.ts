import { setTimeout as wait } from 'node:timers/promises'
import type { Channel } from '../../ports/channel.ts'
import type { Account } from './account.ts'
import type { WechatyOptions } from './options.ts'

/** Milliseconds for the first word with the service: where it is away, the other channels need not wait. */
const FOR_HELLO = 1_000
/** Milliseconds for the answers that are still owed, and then for the goodbye on a line that may be dead. */
const FOR_ANSWERS = 3_000
const FOR_GOODBYE = 1_000

/**
 * WeChat through wechaty: private chats, and rooms where the bot is mentioned. Starting does not wait for the
 * account to be logged in: the line is mended for as long as the bot runs.
 */
export function wechaty(options: WechatyOptions): Channel {
  let account: Account | undefined
  return {
    name: 'wechat',
    async start(listener) {
      // Loaded only when WeChat was chosen: it takes a second and seventy megabytes.
      const { openAccount } = await import('./account.ts')
      account = await openAccount(listener, options)
      const started = account.start().catch((fault: unknown) => {
        options.report(fault)
      })
      await atMost(FOR_HELLO, started)
    },
    pusher: {
      reaches: () => account?.isThere() === true,
      async push({ user }, message) {
        await account?.tell(user, message)
      },
    },
    async stop() {
      if (account === undefined) return
      await atMost(FOR_ANSWERS, account.answered())
      await atMost(FOR_GOODBYE, account.stop())
    },
  }
}

function atMost(milliseconds: number, task: Promise<unknown>): Promise<unknown> {
  return Promise.race([task, wait(milliseconds, undefined, { ref: false })])
}
