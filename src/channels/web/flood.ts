import type { FastifyInstance, FastifyRequest } from 'fastify'
import { visitorOf } from './visitor.ts'

/** Messages a minute: enough for a script of the office's own, too few to keep others waiting. */
const OF_A_VISITOR = 300
/** Newcomers of one address, an office behind one router among them. */
const OF_NEWCOMERS = 400
/** Everything from one address. */
const OF_AN_ADDRESS = 12_000
const MINUTE = 60_000

/** @returns the seconds to wait; `undefined` when the message may come in */
export type FloodGate = (request: FastifyRequest) => Promise<number | undefined>

/** Counts messages by visitor, newcomers by address, and all of an address. */
export function floodGate(app: FastifyInstance): FloodGate {
  const byVisitor = app.createRateLimit({
    timeWindow: MINUTE,
    max: (request: FastifyRequest) =>
      visitorOf(request) === undefined ? OF_NEWCOMERS : OF_A_VISITOR,
    keyGenerator: (request: FastifyRequest) => {
      const visitor = visitorOf(request)
      return visitor === undefined ? `address:${request.ip}` : `visitor:${visitor}`
    },
  })
  const byAddress = app.createRateLimit({
    timeWindow: MINUTE,
    max: OF_AN_ADDRESS,
    keyGenerator: ({ ip }: FastifyRequest) => ip,
  })
  const waitOf = async (request: FastifyRequest) => {
    for (const limit of [byVisitor, byAddress]) {
      const state = await limit(request)
      if (!state.isAllowed && state.isExceeded) return Math.max(1, state.ttlInSeconds)
    }
    return undefined
  }
  let last: Promise<unknown> = Promise.resolve()
  return (request) => {
    // One after the other: the counter is read a moment after it is raised, and would show what came in between.
    const wait = last.then(() => waitOf(request))
    last = wait.catch(() => undefined)
    return wait
  }
}
