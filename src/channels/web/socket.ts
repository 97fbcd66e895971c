import { randomUUID } from 'node:crypto'
import type { WebSocket } from '@fastify/websocket'
import type { FastifyInstance } from 'fastify'
import type { Reply } from '../reply.ts'
import { NO_VISITOR_YET, type Pushed } from './frame.ts'
import type { MessageSetup } from './messages.ts'
import { frameFor, OUT_OF_ORDER } from './socket-answer.ts'
import { visitorOf } from './visitor.ts'

const GOING_AWAY = 1001
/** Proxies close what is silent for a minute. */
const PING_EVERY = 25_000
const POLICY = 1008
/** Messages of one socket that may wait for their turn: more than a minute's worth is an attack. */
const MOST_WAITING = 400

export interface Sockets {
  /** Takes nothing more in, answers what was taken, then says goodbye. */
  close(): Promise<void>
  /** Every page of the visitor that is open hears it. */
  push(visitor: string, reply: Reply): void
  /** Whether the visitor has a page open. */
  reaches(visitor: string): boolean
  /** Ends every connection of the visitor. */
  hangUp(visitor: string): void
}

/** `GET /api/socket`: the same messages and replies as `POST /api/messages`, in order, over one connection. */
export function serveSocket(
  app: FastifyInstance,
  desk: MessageSetup,
  report: (fault: unknown) => void,
): Sockets {
  const open = new Map<WebSocket, Promise<void>>()
  const visitors = new Map<WebSocket, string>()
  let closing = false

  app.get('/api/socket', { websocket: true, preValidation: desk.sameOrigin }, (socket, request) => {
    const visitor = visitorOf(request)
    if (visitor === undefined) {
      socket.close(NO_VISITOR_YET)
      return
    }
    open.set(socket, Promise.resolve())
    visitors.set(socket, visitor)
    let waiting = 0
    const beat = setInterval(() => {
      socket.ping()
    }, PING_EVERY)
    socket.on('close', () => {
      clearInterval(beat)
      open.delete(socket)
      visitors.delete(socket)
    })
    socket.on('message', (data: Buffer) => {
      if (closing) return
      waiting += 1
      if (waiting > MOST_WAITING) {
        socket.close(POLICY)
        return
      }
      // Counted when it comes in, not when its turn comes: a flood must not pile up here.
      const wait = desk.gate(request)
      const answered = (open.get(socket) ?? Promise.resolve())
        .then(async () => frameFor(String(data), { visitor, desk, wait: await wait }))
        .catch((fault: unknown) => {
          report(fault)
          return OUT_OF_ORDER
        })
        .then((frame) => {
          waiting -= 1
          socket.send(JSON.stringify(frame))
        })
      open.set(socket, answered)
    })
  })

  const pagesOf = (visitor: string) =>
    [...visitors].filter(([, whose]) => whose === visitor).map(([socket]) => socket)
  return {
    reaches: (visitor) => !closing && pagesOf(visitor).length > 0,
    push(visitor, reply) {
      const pushed: Pushed = { push: reply, id: randomUUID() }
      for (const socket of pagesOf(visitor)) socket.send(JSON.stringify(pushed))
    },
    hangUp(visitor) {
      for (const socket of pagesOf(visitor)) socket.close(NO_VISITOR_YET)
    },
    async close() {
      closing = true
      await Promise.all(open.values())
      for (const socket of open.keys()) socket.close(GOING_AWAY)
    },
  }
}
