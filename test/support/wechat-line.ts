import { fork } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openPuppet } from '../../src/channels/wechaty/puppet.ts'
import { wechaty } from '../../src/channels/wechaty/wechaty.ts'
import type { Channel } from '../../src/ports/channel.ts'
import { freePort } from './free-port.ts'
import type { Order, Told } from './wechat-gateway.ts'

/** A puppet service in a process of its own, and a channel of ours that talks to it over gRPC. */
export interface WeChatLine {
  readonly channel: Channel
  /** Resolves when it was done. */
  order(one: Order): Promise<void>
  /** Does not wait. */
  send(one: Order): void
  /** The next thing that Alice sees from the bot. */
  seen(): Promise<Seen>
  /** Says it until it is answered: what is said while the line is down is lost in WeChat's service. */
  sayUntilAnswered(text: string): Promise<Seen>
  close(): void
}

type Seen = Extract<Told, { readonly text: string }>

const TOKEN = 'insecure_55555555-6666-4777-8888-999999999999'

export async function openWeChatLine(): Promise<WeChatLine> {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'wechat-'))
  const gateway = fork(join(import.meta.dirname, 'wechat-gateway.ts'), [String(port), TOKEN], {
    execArgv: ['--import', 'tsx/esm'],
  })
  const told: Told[] = []
  let wake: () => void = () => undefined
  gateway.on('message', (one: Told) => {
    told.push(one)
    wake()
  })
  /** The first thing told that fits; it is taken out. */
  const hear = async <T extends Told>(fits: (one: Told) => one is T): Promise<T> => {
    for (;;) {
      const one = told.find(fits)
      if (one !== undefined) {
        told.splice(told.indexOf(one), 1)
        return one
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  const seen = () => hear((one): one is Seen => 'text' in one)
  const send = (one: Order) => {
    gateway.send(one)
  }
  const order = async (one: Order) => {
    send(one)
    await hear((each): each is Told => 'done' in each && each.done === one.do)
  }
  await hear((one): one is Told => 'done' in one && one.done === 'ready')
  const endpoint = `127.0.0.1:${port}`
  return {
    channel: wechaty({
      puppet: () => openPuppet({ kind: 'service', endpoint, token: TOKEN }, folder),
      folder,
      report: () => undefined,
    }),
    order,
    send,
    seen,
    async sayUntilAnswered(text) {
      for (;;) {
        await order({ do: 'say', text })
        const answer = await Promise.race([seen(), wait(2_000, undefined)])
        if (answer !== undefined) return answer
      }
    },
    close: () => {
      gateway.kill()
    },
  }
}
