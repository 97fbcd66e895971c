import { BlockList } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { openApi } from './openapi.ts'
import type { WebOptions } from './options.ts'
import { refuse } from './problem.ts'

const NOT_FOR_STRANGERS = {
  status: 403,
  code: 'internal-only',
  message: '运行指标只供本机和内网读取。',
}

const NOTHING_STORED = {
  status: 503,
  code: 'not-stored',
  message: '现在存不进数据:请查看日志并检查磁盘。',
}

/** What those who run the bot ask: is it alive, how is it doing, how is it called. */
export function serveOperations(
  app: FastifyInstance,
  { metrics, trouble }: Pick<WebOptions, 'metrics' | 'trouble'>,
): void {
  const near = privateNetworks()
  app.get('/healthz', async (_request, reply) =>
    (await trouble()) === undefined ? { status: 'ok' } : refuse(reply, NOTHING_STORED),
  )
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
