import { type Frame, NO_VISITOR_YET, type Pushed } from '../frame.ts'
import { type LiveSocket, openSocket } from './live-socket.ts'
import { known } from './memory.ts'
import type { Outgoing } from './outbox.ts'
import { backOff, openPauses } from './pause.ts'
import { post } from './post.ts'
import type { Link } from './state.ts'

export interface Hearing {
  /** What became of a message. With `retryAfter` it is sent again by itself. */
  frame(message: Outgoing, frame: Frame): void
  /** What nobody asked for. */
  push(pushed: Pushed): void
  link(link: Link): void
  /** Something is on its way, or nothing any longer. */
  busy(isBusy: boolean): void
}

export interface Connection {
  send(message: Outgoing): void
  /** Gives up what is on its way: its answers are no longer wanted. */
  drop(): void
  /** Tries now what would otherwise wait: the network is back, the page is looked at again. */
  wake(): void
}

/** A proxy that blocks WebSocket is asked again after this. */
const ASK_AGAIN = 60_000

/**
 * Sends message after message, each until it is answered: over the socket where there is one, by POST where there
 * is none. A message carries its id, so what is sent twice is answered once.
 */
export function openConnection(hearing: Hearing): Connection {
  const { pause, wake } = openPauses()
  const box: Outgoing[] = []
  let socket: LiveSocket | undefined
  let isSending = false
  let isKeeping = false

  async function sendAll(): Promise<void> {
    if (isSending) return
    isSending = true
    hearing.busy(true)
    for (let attempt = 0; box[0] !== undefined;) {
      const message = box[0]
      const frame = await deliver(message, attempt)
      attempt = frame === undefined ? attempt + 1 : 0
      if (message !== box[0]) continue
      const wait = frame === undefined ? backOff(attempt) : settled(message, frame)
      if (frame === undefined) hearing.link('reconnecting')
      if (wait > 0) await pause(wait)
    }
    isSending = false
    hearing.busy(false)
  }

  /** What did not pass through the socket once is posted, which always says why. */
  async function deliver(message: Outgoing, attempt: number): Promise<Frame | undefined> {
    if (socket !== undefined && message.files.length === 0 && attempt === 0)
      return socket.deliver(message)
    const frame = await post(message)
    if (frame !== undefined) {
      known.write(true)
      void keepSocket()
    }
    return frame
  }

  /** @returns milliseconds to wait before the next message, or the same again */
  function settled(message: Outgoing, frame: Frame): number {
    hearing.link('online')
    hearing.frame(message, frame)
    if ('error' in frame && frame.retryAfter !== undefined) return frame.retryAfter * 1000
    box.shift()
    return 0
  }

  /** Keeps a socket open for a visitor whom the server knows, for as long as the page lives. */
  async function keepSocket(): Promise<void> {
    if (isKeeping) return
    isKeeping = true
    for (let attempt = 0; known.read(); attempt += 1) {
      socket = await openSocket((pushed) => {
        hearing.push(pushed)
      })
      if (socket !== undefined) {
        attempt = 0
        hearing.link('online')
        const code = await socket.closed
        socket = undefined
        if (code === NO_VISITOR_YET) known.write(false)
        else hearing.link('reconnecting')
      }
      if (known.read()) await pause((await isAlive()) ? nextAfter(attempt) : backOff(attempt))
    }
    isKeeping = false
  }

  async function isAlive(): Promise<boolean> {
    const alive = await fetch('/healthz').then(
      ({ ok }) => ok,
      () => false,
    )
    hearing.link(alive ? 'online' : 'reconnecting')
    return alive
  }

  async function greet(): Promise<void> {
    for (let attempt = 0; !(await isAlive()); attempt += 1) await pause(backOff(attempt))
  }

  void (known.read() ? keepSocket() : greet())
  return {
    send(message) {
      box.push(message)
      void sendAll()
    },
    drop() {
      box.splice(0)
    },
    wake,
  }
}

/** The server is there and the socket is not: once may be chance, again and again it is a proxy's rule. */
function nextAfter(attempt: number): number {
  return attempt < 3 ? backOff(attempt) : ASK_AGAIN
}
