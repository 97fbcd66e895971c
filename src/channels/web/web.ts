import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import type { Channel } from '../../ports/channel.ts'
import { replyOf } from '../reply.ts'
import type { WebOptions } from './options.ts'
import { buildServer, type Server } from './server.ts'

export interface Web extends Channel {
  /** Where people find the page. Throws before it has started. */
  url(): string
}

/** Whatever is still unanswered after this is cut off: the whole stop stays under five seconds. */
const PATIENCE = 4_000

/** The chat page, its socket and the interface for programs. */
export function web(options: WebOptions): Web {
  let server: Server | undefined
  return {
    name: 'web',
    async start(listener) {
      server = await buildServer(options, listener)
      await listen(server, options)
    },
    async stop() {
      if (server !== undefined) await close(server)
    },
    pusher: {
      reaches: ({ user }) => server?.sockets.reaches(user) === true,
      async push({ user, conversation }, message) {
        server?.sockets.push(user, replyOf(message, { conversation }))
        await Promise.resolve()
      },
    },
    url() {
      if (server === undefined)
        throw new Error('The web channel has no address before it is started.')
      return options.publicUrl ?? reachable(options.host, server.app.server.address())
    },
  }
}

async function listen({ app }: Server, { host, port }: WebOptions): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (cause) {
    await app.close()
    throw new Error(whyNot(cause, { host, port }), { cause })
  }
}

function whyNot(
  failure: unknown,
  { host, port }: { readonly host: string; readonly port: number },
) {
  const code = failure instanceof Error && 'code' in failure ? failure.code : undefined
  switch (code) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被占用。请用 PORT 换一个端口,或先停掉占用它的程序。`
    case 'EACCES':
      return `没有权限使用端口 ${port}。请用 PORT 换一个 1024 以上的端口。`
    default:
      return `无法在 ${host} 的端口 ${port} 上提供服务。请检查 HOST 与 PORT。`
  }
}

async function close({ app, sockets }: Server): Promise<void> {
  const closed = sockets.close().then(() => app.close())
  const late = new AbortController()
  await Promise.race([
    closed,
    wait(PATIENCE, undefined, { signal: late.signal }).catch(() => undefined),
  ])
  late.abort()
  app.server.closeAllConnections()
  for (const client of app.websocketServer.clients) client.terminate()
  await app.close()
}

/** A server that listens everywhere is found at this machine's own address in its network. */
function reachable(host: string, address: AddressInfo | string | null): string {
  const port = typeof address === 'object' && address !== null ? `:${address.port}` : ''
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? (ownAddress() ?? 'localhost') : host
  return `http://${name.includes(':') ? `[${name}]` : name}${port}/`
}

function ownAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address
}
