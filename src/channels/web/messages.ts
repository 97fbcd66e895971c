import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Exchange } from './exchange.ts'
import type { FloodGate } from './flood.ts'
import { readMessage } from './message-body.ts'
import { BROKEN_FORM, refuse, TOO_MANY } from './problem.ts'
import { readUpload, type Upload } from './uploads.ts'
import { visitorOf, welcome } from './visitor.ts'

export interface MessageSetup {
  readonly exchange: Exchange
  readonly gate: FloodGate
  readonly sameOrigin: (
    request: FastifyRequest,
    reply: FastifyReply,
  ) => Promise<FastifyReply | undefined>
}

/** So many uploads are read at once: each lies in memory until it is answered. */
const UPLOADS_AT_ONCE = 4
const UPLOAD_WAIT_SECONDS = 5

/** `POST /api/messages`: a message as JSON, or as a form when files come with it. */
export function serveMessages(
  app: FastifyInstance,
  { exchange, gate, sameOrigin }: MessageSetup,
): void {
  let uploads = 0

  const answer = async (request: FastifyRequest, reply: FastifyReply, upload: Upload) => {
    const message = readMessage(upload.body)
    if (!message.ok) return refuse(reply, message.error)
    const visitor = visitorOf(request) ?? welcome(request, reply)
    return reply.send(await exchange(message.value, { visitor, files: upload.files }))
  }

  app.post('/api/messages', { onRequest: sameOrigin }, async (request, reply) => {
    const wait = await gate(request)
    if (wait !== undefined) return refuse(reply.header('retry-after', wait), TOO_MANY)
    if (!request.isMultipart()) return answer(request, reply, { body: request.body, files: [] })
    if (uploads >= UPLOADS_AT_ONCE)
      return refuse(reply.header('retry-after', UPLOAD_WAIT_SECONDS), TOO_MANY)
    uploads += 1
    try {
      const upload = await readUpload(request)
      return await (upload === undefined
        ? refuse(reply, BROKEN_FORM)
        : answer(request, reply, upload))
    } finally {
      uploads -= 1
    }
  })
}
