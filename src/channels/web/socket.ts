import type { WebSocket } from '@fastify/websocket'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Reply } from '../reply.ts'
import { type Frame, NO_VISITOR_YET } from './frame.ts'
import { readMessage } from './message-body.ts'
import type { Desk } from './messages.ts'
import { type Problem, TOO_MANY } from './problem.ts'
import { visitorOf } from './visitor.ts'

const GOING_AWAY = 1001
/** Proxies close what is silent for a minute. */
const PING_EVERY = 25_000

export interface Sockets {
  /** Takes nothing more in, answers what was taken, then says goodbye. */
  close(): Promise<void>
  /** Every page of the visitor that is open hears it. */
  push(visitor: string, reply: Reply): void
  /** Whether the visitor has a page open. */
  reaches(visitor: string): boolean
}

/** `GET /api/socket`: the same messages and replies as `POST /api/messages`, in order, over one connection. */
export function serveSocket(app: FastifyInstance, desk: Desk): Sockets {
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
      const answered = (open.get(socket) ?? Promise.resolve())
        .then(() => answer(String(data), { visitor, request, desk }))
        .then((frame) => {
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
      for (const socket of pagesOf(visitor)) socket.send(JSON.stringify({ push: reply }))
    },
    async close() {
      closing = true
      await Promise.all(open.values())
      for (const socket of open.keys()) socket.close(GOING_AWAY)
    },
  }
}

interface Sender {
  readonly visitor: string
  readonly request: FastifyRequest
  readonly desk: Desk
}

async function answer(data: string, { visitor, request, desk }: Sender): Promise<Frame> {
  const message = readMessage(parsed(data))
  if (!message.ok) return { error: said(message.error), inReplyTo: null }
  const inReplyTo = message.value.id ?? null
  const wait = await desk.gate(request)
  if (wait !== undefined) return { error: said(TOO_MANY), inReplyTo, retryAfter: wait }
  return { reply: await desk.exchange(message.value, { visitor, files: [] }) }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

function said({ code, message }: Problem): Pick<Problem, 'code' | 'message'> {
  return { code, message }
}
