import { fork } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openPuppet } from '../../src/channels/wechaty/puppet.ts'
import { wechaty } from '../../src/channels/wechaty/wechaty.ts'
import type { Channel } from '../../src/ports/channel.ts'
import { freePort } from './free-port.ts'
import type { Order, Told } from './wechat-gateway.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A puppet service in a process of its own, as an office would run it. */
export interface Gateway {
  readonly endpoint: string
  readonly token: string
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

/** A gateway and a channel of ours that talks to it over gRPC. */
export interface WeChatLine extends Gateway {
  readonly channel: Channel
}

type Seen = Extract<Told, { readonly text: string }>

/** Milliseconds between two looks, for an answer before it is asked again, and before giving up. */
const GLANCE = 5
const ANSWERED_BY = 2_000
const PATIENCE = 15_000

const TOKEN = 'insecure_55555555-6666-4777-8888-999999999999'

export async function openWeChatLine(): Promise<WeChatLine> {
  const gateway = await openGateway()
  const { endpoint, token } = gateway
  const folder = temporaryFolder('wechat')
  const puppet = () => openPuppet({ kind: 'service', endpoint, token }, folder)
  return { ...gateway, channel: wechaty({ puppet, folder, report: () => undefined }) }
}

export async function openGateway(): Promise<Gateway> {
  const port = await freePort()
  const gateway = fork(join(import.meta.dirname, 'wechat-gateway.ts'), [String(port), TOKEN], {
    execArgv: ['--import', 'tsx/esm'],
  })
  const told: Told[] = []
  gateway.on('message', (one: Told) => told.push(one))
  /** The first thing told that fits; it is taken out. `undefined` when it is not told in time. */
  const hearWithin = async <T extends Told>(
    milliseconds: number,
    fits: (one: Told) => one is T,
  ) => {
    for (let waited = 0; waited < milliseconds; waited += GLANCE) {
      const one = told.find(fits)
      if (one !== undefined) {
        told.splice(told.indexOf(one), 1)
        return one
      }
      await wait(GLANCE)
    }
    return undefined
  }
  const hear = async <T extends Told>(fits: (one: Told) => one is T): Promise<T> => {
    const one = await hearWithin(PATIENCE, fits)
    if (one === undefined) throw new Error('The gateway told nothing of the kind.')
    return one
  }
  const isSeen = (one: Told): one is Seen => 'text' in one
  const seen = () => hear(isSeen)
  const send = (one: Order) => {
    gateway.send(one)
  }
  const order = async (one: Order) => {
    send(one)
    await hear((each): each is Told => 'done' in each && each.done === one.do)
  }
  await hear((one): one is Told => 'done' in one && one.done === 'ready')
  return {
    endpoint: `127.0.0.1:${port}`,
    token: TOKEN,
    order,
    send,
    seen,
    async sayUntilAnswered(text) {
      for (;;) {
        await order({ do: 'say', text })
        const answer = await hearWithin(ANSWERED_BY, isSeen)
        if (answer !== undefined) return answer
      }
    },
    close: () => {
      gateway.kill()
    },
  }
}
