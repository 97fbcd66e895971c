import { open } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import { NOT_HERE, refuse } from './problem.ts'
import type { Ticket, Tickets } from './ticket.ts'
import { visitorOf } from './visitor.ts'

/** Shown in the page; everything else is saved. */
const PICTURES = new Set(['image/png', 'image/jpeg'])

/** `GET /api/files/…`: a file that came with an answer, for the visitor to whom it was given. */
export function serveFiles(app: FastifyInstance, tickets: Tickets): void {
  app.get<{ Params: { ticket: string } }>('/api/files/:ticket/:name', async (request, reply) => {
    const ticket = tickets.read(request.params.ticket)
    if (ticket === undefined || ticket.visitor !== visitorOf(request))
      return refuse(reply, NOT_HERE)
    const file = await open(ticket.path).catch(() => undefined)
    if (file === undefined) return refuse(reply, NOT_HERE)
    const { size } = await file.stat()
    return reply
      .type(ticket.mime)
      .header('content-length', size)
      .header('content-disposition', disposition(ticket))
      .header('cache-control', 'private, max-age=3600')
      .send(file.createReadStream())
  })
}

function disposition({ mime, name }: Ticket): string {
  const way = PICTURES.has(mime) ? 'inline' : 'attachment'
  return `${way}; filename*=UTF-8''${encodeURIComponent(name)}`
}
