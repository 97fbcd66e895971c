import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import websocket from '@fastify/websocket'
import fastify, { type FastifyInstance } from 'fastify'
import type { Listener } from '../../ports/channel.ts'
import { exchangeWith } from './exchange.ts'
import { serveFigures, serveFiguresCsv, serveReports } from './figures.ts'
import { serveFiles } from './files.ts'
import { floodGate } from './flood.ts'
import { serveLeaving } from './leaving.ts'
import { serveMessages } from './messages.ts'
import { serveOperations } from './operations.ts'
import type { WebOptions } from './options.ts'
import { sameOrigin } from './origin.ts'
import { servePage } from './page-files.ts'
import { answerUnreadable } from './unreadable.ts'
import { watchMethods } from './methods.ts'
import { problemOf, refuse } from './problem.ts'
import { serveSocket, type Sockets } from './socket.ts'
import { openTickets } from './ticket.ts'
import { UPLOAD_LIMITS } from './uploads.ts'

/** A message, as JSON or over the socket: 20,000 Chinese characters and their frame. */
const LARGEST_BODY = 64 * 1024
/** A slow line needs its time for a file. */
const SLOWEST_REQUEST = 120_000

/** Characters of a link to a file, which seals where it lies. */
const LONGEST_TICKET = 8_000

/** Nothing from anywhere but here, nothing inline: what slips into an answer finds nothing to run. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
}

export interface Server {
  readonly app: FastifyInstance
  readonly sockets: Sockets
}

/** The web server with everything it serves, not listening yet. */
export async function buildServer(options: WebOptions, listener: Listener): Promise<Server> {
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    requestTimeout: SLOWEST_REQUEST,
    trustProxy: 'loopback',
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: LONGEST_TICKET },
    frameworkErrors: (failure, _request, reply) => {
      refuse(reply, problemOf(failure))
    },
  })
  app.removeContentTypeParser('text/plain')
  const elsewhere = watchMethods(app)
  await usePlugins(app, options)
  answerFailures(app, options)
  app.setNotFoundHandler(elsewhere)
  const tickets = openTickets(options.cookieSecret)
  const desk = {
    exchange: exchangeWith(listener, tickets),
    gate: floodGate(app),
    sameOrigin: sameOrigin(options.publicUrl),
  }
  serveMessages(app, desk)
  const sockets = serveSocket(app, desk, (fault) => {
    options.report(fault)
  })
  serveLeaving(app, desk, sockets)
  serveFigures(app, options)
  serveFiguresCsv(app, options)
  serveReports(app, options)
  serveFiles(app, tickets)
  serveOperations(app, options)
  await servePage(app, options)
  return { app, sockets }
}

async function usePlugins(app: FastifyInstance, { cookieSecret }: WebOptions): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    // The proxy that holds the certificate speaks for HTTPS; over plain HTTP these only fill the console.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  })
  await app.register(cookie, { secret: cookieSecret })
  await app.register(rateLimit, { global: false })
  await app.register(multipart, { limits: UPLOAD_LIMITS })
  await app.register(websocket, { options: { maxPayload: LARGEST_BODY } })
}

/** Whoever asked learns what to do; faults of ours are reported, and none of their detail leaves. */
function answerFailures(app: FastifyInstance, options: WebOptions): void {
  app.setErrorHandler((failure, _request, reply) => {
    const problem = problemOf(failure)
    if (problem.status >= 500) options.report(failure)
    return refuse(reply, problem)
  })
}
