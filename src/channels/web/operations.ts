import { BlockList } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../metrics.ts'
import { openApi } from './openapi.ts'
import { refuse } from './problem.ts'

const NOT_FOR_STRANGERS = {
  status: 403,
  code: 'internal-only',
  message: '运行指标只供本机和内网读取。',
}

/** What those who run the bot ask: is it alive, how is it doing, how is it called. */
export function serveOperations(app: FastifyInstance, metrics: Metrics): void {
  const near = privateNetworks()
  app.get('/healthz', () => ({ status: 'ok' }))
  app.get('/api/openapi.json', () => openApi())
  app.get('/metrics', async ({ ip }, reply) => {
    if (!near.check(ip, ip.includes(':') ? 'ipv6' : 'ipv4')) return refuse(reply, NOT_FOR_STRANGERS)
    return reply.type(metrics.contentType).send(await metrics.text())
  })
}

/** This machine and networks that are not reached from outside. */
function privateNetworks(): BlockList {
  const near = new BlockList()
  near.addSubnet('127.0.0.0', 8, 'ipv4')
  near.addSubnet('10.0.0.0', 8, 'ipv4')
  near.addSubnet('172.16.0.0', 12, 'ipv4')
  near.addSubnet('192.168.0.0', 16, 'ipv4')
  near.addAddress('::1', 'ipv6')
  near.addSubnet('fc00::', 7, 'ipv6')
  return near
}
