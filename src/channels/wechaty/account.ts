import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { MemoryCard } from 'memory-card'
import { type Message, WechatyBuilder } from 'wechaty'
import type { WechatyInterface } from 'wechaty/impls'
import type { Incoming, Listener, Message as Said } from '../../ports/channel.ts'
import { openArrivals } from './arrivals.ts'
import { incomingOf } from './incoming.ts'
import { mending } from './mending.ts'
import { send, sendUnasked } from './send.ts'
import type { WechatyOptions } from './options.ts'

/** The bot's account in WeChat. */
export interface Account {
  start(): Promise<void>
  /** Takes nothing more in; resolves when everything taken in is answered. */
  answered(): Promise<unknown>
  stop(): Promise<void>
  isThere(): boolean
  /** Says it to that contact; rejects where WeChat knows nobody of that id. */
  tell(user: string, message: Said): Promise<void>
}

interface Arrived {
  readonly incoming: Incoming
  readonly message: Message
}

/** Milliseconds for the details of one message; the next ones wait behind it. */
const SLOWEST = 10_000

export async function openAccount(listener: Listener, options: WechatyOptions): Promise<Account> {
  const puppet = await options.puppet()
  const bot = WechatyBuilder.build({
    puppet,
    memory: new MemoryCard(join(options.folder, 'account')),
  })
  const line = mending(puppet, (news) => options.note?.(news))
  const arrivals = openArrivals()
  const pending = new Set<Promise<void>>()
  let last: Promise<unknown> = Promise.resolve()

  // Without a listener an error event would end the process.
  bot.on('error', (error) => {
    if (!line.heard(error)) options.report(error)
  })
  bot.on('login', (user) => {
    line.mended()
    options.note?.(`微信已登录:${user.name()}`)
  })
  bot.on('logout', () => options.note?.('微信已退出登录'))
  // Taken from the puppet itself: wechaty fetches details side by side and tells in any order.
  const take = ({ messageId }: { readonly messageId: string }) => {
    if (!arrivals.take(messageId)) return
    const failed = (fault: unknown) => {
      arrivals.forget(messageId)
      options.report(fault)
      return undefined
    }
    const arriving = arrival(bot, messageId).catch(failed)
    const inTurn = last.then(() => arriving)
    last = inTurn
    const done = inTurn.then((arrived) => answer(arrived, listener)).catch(failed)
    pending.add(done)
    void done.then(() => pending.delete(done))
  }
  puppet.on('message', take)
  return {
    start: () => bot.start(),
    answered() {
      puppet.off('message', take)
      return Promise.all(pending)
    },
    isThere: () => bot.isLoggedIn,
    async tell(user, message) {
      const contact = await bot.Contact.find({ id: user })
      if (contact === undefined) throw new Error(`WeChat has no contact ${user}.`)
      await sendUnasked(message, contact)
    },
    async stop() {
      line.stop()
      await bot.stop()
    },
  }
}

async function arrival(bot: WechatyInterface, id: string): Promise<Arrived | undefined> {
  const late = wait(SLOWEST, undefined, { ref: false }).then(() => {
    throw new Error(`WeChat did not give the details of message ${id} in time.`)
  })
  return Promise.race([details(bot, id), late])
}

async function details(bot: WechatyInterface, id: string): Promise<Arrived | undefined> {
  const message = await bot.Message.find({ id })
  if (message === undefined) return undefined
  const incoming = await incomingOf(message)
  return incoming === undefined ? undefined : { incoming, message }
}

async function answer(arrived: Arrived | undefined, listener: Listener): Promise<void> {
  if (arrived === undefined) return
  await send(await listener(arrived.incoming), arrived.message)
}
