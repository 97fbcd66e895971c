import { join } from 'node:path'
import { openMetrics } from '../../channels/metrics.ts'
import { type Web, web } from '../../channels/web/web.ts'
import { openPuppet } from '../../channels/wechaty/puppet.ts'
import { type WechatySettings, wechatySettings } from '../../channels/wechaty/settings.ts'
import { wechaty } from '../../channels/wechaty/wechaty.ts'
import { type Config, quietWechaty } from '../../config.ts'
import { cookieSecret } from '../../office/cookie-secret.ts'
import { PACKAGE } from '../../facts/shipped.ts'
import type { Bot } from '../../main.ts'
import { figuresCsv, publishedFigures, publishedReports } from '../../office/open-data.ts'
import type { Channel, Listener } from '../../ports/channel.ts'
import { Refused } from '../exit.ts'

/** The channels of a service, and what of it the operator hears. */
export interface Faces {
  readonly page: Web
  readonly all: readonly Channel[]
  /** The bot's own listener, with its messages counted. */
  readonly listener: Listener
}

export interface Operator {
  report(fault: unknown): void
  note(news: string): void
}

/** How WeChat is reached, `undefined` when it is not wanted. Throws `Refused` before anything is opened. */
export function weChatOf({ wechaty: said }: Config): WechatySettings | undefined {
  if (said === undefined) return undefined
  const settings = wechatySettings(said)
  if (!settings.ok) throw new Refused(settings.error.why)
  return settings.value
}

export async function facesOf(bot: Bot, config: Config, operator: Operator): Promise<Faces> {
  const metrics = openMetrics()
  const page = web({
    host: config.host,
    port: config.port,
    publicUrl: config.publicUrl,
    cookieSecret: await cookieSecret(config.data),
    page: join(PACKAGE, 'dist', 'page'),
    office: bot.office,
    metrics,
    figures: (query) => publishedFigures(bot, query),
    figuresCsv: (query) => figuresCsv(bot, query),
    reports: () => publishedReports(bot),
    trouble: () => bot.store.trouble(),
    report: (fault) => {
      operator.report(fault)
    },
  })
  const settings = weChatOf(config)
  const others = settings === undefined ? [] : [weChat(settings, config, operator)]
  return { page, all: [page, ...others], listener: metrics.measured(bot.hub.listen) }
}

function weChat(settings: WechatySettings, { data }: Config, operator: Operator): Channel {
  quietWechaty()
  const folder = join(data, 'wechat')
  return wechaty({ puppet: () => openPuppet(settings, folder), folder, ...operator })
}
