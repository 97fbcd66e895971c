import type { FastifyReply, FastifyRequest } from 'fastify'
import { OTHER_ORIGIN, refuse } from './problem.ts'

/**
 * Refuses what a page of another site sends in a visitor's name: cookies alone do not tell, and the rules for
 * fetching across sites do not hold for WebSocket. Programs send no Origin and pass.
 */
export function sameOrigin(publicUrl: string | undefined) {
  const published = publicUrl === undefined ? undefined : hostOf(publicUrl)
  return async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply | undefined> => {
    const { origin } = request.headers
    if (origin === undefined) return undefined
    const from = hostOf(origin)
    const isOurs = from !== undefined && (from === request.host || from === published)
    return isOurs ? undefined : await refuse(reply, OTHER_ORIGIN)
  }
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined
}
