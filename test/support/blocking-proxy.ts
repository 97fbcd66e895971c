import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { freePort } from './free-port.ts'

/** A proxy as some offices have it: it passes requests on, and lets no WebSocket through. */
export interface BlockingProxy {
  readonly url: string
  /** How many sockets it has refused. */
  blocked(): number
  close(): void
}

export async function blockingProxy(target: string): Promise<BlockingProxy> {
  const port = await freePort()
  let refused = 0
  const proxy = createServer((incoming, answer) => {
    const { method, headers, url = '/' } = incoming
    const outgoing = request(new URL(url, target), { method, headers }, (from) => {
      answer.writeHead(from.statusCode ?? 502, from.headers)
      from.pipe(answer)
    })
    incoming.pipe(outgoing)
  })
  proxy.on('upgrade', (_request, socket) => {
    refused += 1
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
  })
  proxy.listen(port, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    url: `http://127.0.0.1:${port}/`,
    blocked: () => refused,
    close: () => {
      proxy.closeAllConnections()
      proxy.close()
    },
  }
}
