import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openMetrics } from '../../src/channels/metrics.ts'
import type { WebOptions } from '../../src/channels/web/options.ts'
import { type Web, web } from '../../src/channels/web/web.ts'
import type { Listener } from '../../src/ports/channel.ts'
import { cumulative, disclosed } from './said.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A stored report as open data tells of it. */
export const REPORT = {
  title: '台江区上海街道2018年政府信息公开年度报告',
  office: '台江区上海街道',
  year: 2018,
  publishedOn: '2019-01-16',
  layout: 'fuzhou-2018',
  url: null,
  figures: 60,
}

/** Messages of one visitor: what a browser would keep, this keeps. */
export interface Browser {
  cookie: string
  post(body: unknown, headers?: Record<string, string>): Promise<Response>
}

export interface RunningWeb {
  readonly web: Web
  readonly url: string
  readonly faults: unknown[]
  visitor(): Browser
  get(path: string, headers?: Record<string, string>): Promise<Response>
}

export async function emptyPage(): Promise<string> {
  const folder = temporaryFolder('page')
  await writeFile(join(folder, 'index.html'), '<title>{{SHORT_NAME}}</title>{{PHONE}}')
  await writeFile(join(folder, 'page.js'), '// page')
  return folder
}

export async function startWeb(
  listener: Listener,
  more: Partial<WebOptions> = {},
): Promise<RunningWeb> {
  const faults: unknown[] = []
  const metrics = openMetrics()
  const channel = web({
    host: '127.0.0.1',
    port: 0,
    cookieSecret: 'a secret of the test, long enough',
    page: await emptyPage(),
    office: {
      name: '台江区<上海街道>',
      shortName: '上海街道',
      contacts: { phone: '0591-88086122' },
    },
    metrics,
    trouble: () => Promise.resolve(undefined),
    figuresCsv: ({ scope }) => Promise.resolve(`value\r\n${scope ?? ''}39\r\n`),
    reports: () => Promise.resolve([REPORT]),
    figures: ({ scope }) =>
      Promise.resolve([disclosed, cumulative].filter((one) => one.scope === (scope ?? one.scope))),
    report: (fault) => faults.push(fault),
    ...more,
  })
  await channel.start(metrics.measured(listener))
  const url = channel.url()
  return {
    web: channel,
    url,
    faults,
    visitor: () => browser(url),
    get: (path, headers = {}) => fetch(new URL(path, url), { headers }),
  }
}

export function browser(url: string): Browser {
  return {
    cookie: '',
    async post(body, headers = {}) {
      const isForm = body instanceof FormData
      const response = await fetch(new URL('/api/messages', url), {
        method: 'POST',
        headers: {
          ...(isForm ? {} : { 'content-type': 'application/json' }),
          ...(this.cookie === '' ? {} : { cookie: this.cookie }),
          ...headers,
        },
        body: isForm ? body : typeof body === 'string' ? body : JSON.stringify(body),
      })
      const set = response.headers.get('set-cookie')
      if (set !== null) this.cookie = set.split(';')[0] ?? ''
      return response
    },
  }
}
