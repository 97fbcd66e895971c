import type { Frame, Pushed } from '../frame.ts'
import type { Outgoing } from './outbox.ts'

export interface LiveSocket {
  /** The server's frame for the message; `undefined` when the socket closed before. */
  deliver(message: Outgoing): Promise<Frame | undefined>
  /** Resolves with the closing code. */
  readonly closed: Promise<number>
}

/** An opening that takes longer than this is given up. */
const PATIENCE = 4_000
/** A socket that says nothing for so long is dead, whatever the network claims. */
const SILENCE = 15_000

/**
 * Resolves when it is open; with `undefined` when it does not open.
 *
 * @param hear takes what nobody asked for
 */
export function openSocket(hear: (pushed: Pushed) => void): Promise<LiveSocket | undefined> {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  const socket = new WebSocket(`${scheme}://${location.host}/api/socket`)
  return new Promise((resolve) => {
    const impatient = window.setTimeout(() => {
      socket.close()
      resolve(undefined)
    }, PATIENCE)
    const live = liveSocket(socket, hear)
    socket.addEventListener('open', () => {
      window.clearTimeout(impatient)
      resolve(live)
    })
    void live.closed.then(() => {
      window.clearTimeout(impatient)
      resolve(undefined)
    })
  })
}

/** One message is on its way at a time. */
function liveSocket(socket: WebSocket, hear: (pushed: Pushed) => void): LiveSocket {
  let give: (frame: Frame | undefined) => void = () => undefined
  const closed = new Promise<number>((resolve) => {
    socket.addEventListener('close', ({ code }) => {
      give(undefined)
      resolve(code)
    })
  })
  const deliver = (message: Outgoing) =>
    new Promise<Frame | undefined>((resolve) => {
      const silent = window.setTimeout(() => {
        socket.close()
        give(undefined)
      }, SILENCE)
      give = (frame) => {
        window.clearTimeout(silent)
        resolve(frame)
      }
      if (socket.readyState === WebSocket.OPEN) socket.send(wire(message))
      else give(undefined)
    })
  socket.addEventListener('message', ({ data }) => {
    const frame = JSON.parse(String(data)) as Frame
    if ('push' in frame) hear(frame)
    else give(frame)
  })
  return { closed, deliver }
}

function wire({ id, text }: Outgoing): string {
  return JSON.stringify({ id, text })
}
