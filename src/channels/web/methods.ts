import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NOT_HERE, refuse, WRONG_METHOD } from './problem.ts'

/** Remembers every address that is served from here on, to tell a wrong method from a wrong address. */
export function watchMethods(
  app: FastifyInstance,
): (request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  const served: { readonly path: RegExp; readonly methods: readonly string[] }[] = []
  app.addHook('onRoute', ({ path, method }) => {
    served.push({ path: pathOf(path), methods: [method].flat() })
  })
  return (request, reply) => {
    const [path = ''] = request.url.split('?')
    const methods = served.filter((one) => one.path.test(path)).flatMap((one) => one.methods)
    if (methods.length === 0) return refuse(reply, NOT_HERE)
    return refuse(reply.header('allow', [...new Set(methods)].join(', ')), WRONG_METHOD)
  }
}

/** `/api/files/:ticket/:name` */
function pathOf(route: string): RegExp {
  const literal = route.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${literal.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`)
}
