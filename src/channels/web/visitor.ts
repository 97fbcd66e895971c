import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

const COOKIE = 'gongkai_visitor'
/** Staff stay bound for so long without a new code. */
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/** The visitor whom the signed cookie names; `undefined` without one, or with one that we did not sign. */
export function visitorOf(request: FastifyRequest): string | undefined {
  const signed = request.cookies[COOKIE]
  if (signed === undefined) return undefined
  const { valid, value } = request.unsignCookie(signed)
  return valid ? value : undefined
}

/** Knows a newcomer from now on. */
export function welcome(request: FastifyRequest, reply: FastifyReply): string {
  const visitor = randomBytes(16).toString('base64url')
  reply.setCookie(COOKIE, visitor, {
    ...keeping(request),
    signed: true,
    maxAge: YEAR_IN_SECONDS,
  })
  return visitor
}

/** Knows the visitor's browser no longer. */
export function dismiss(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(COOKIE, keeping(request))
}

function keeping({ protocol }: FastifyRequest) {
  return { httpOnly: true, sameSite: 'strict', secure: protocol === 'https', path: '/' } as const
}
