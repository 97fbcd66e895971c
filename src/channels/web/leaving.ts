import type { FastifyInstance } from 'fastify'
import type { MessageSetup } from './messages.ts'
import type { Sockets } from './socket.ts'
import { dismiss, visitorOf } from './visitor.ts'

/** `DELETE /api/visitor`: whoever comes to a shared computer next is somebody else. */
export function serveLeaving(
  app: FastifyInstance,
  { sameOrigin }: Pick<MessageSetup, 'sameOrigin'>,
  sockets: Sockets,
): void {
  app.delete('/api/visitor', { onRequest: sameOrigin }, (request, reply) => {
    const visitor = visitorOf(request)
    dismiss(request, reply)
    // Pages that are still open would go on in the visitor's name.
    if (visitor !== undefined) sockets.hangUp(visitor)
    return reply.code(204).send()
  })
}
