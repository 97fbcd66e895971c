import { join } from 'node:path'
import { openMetrics } from '../channels/metrics.ts'
import { web } from '../channels/web/web.ts'
import type { Config } from '../config.ts'
import { cookieSecret } from '../cookie-secret.ts'
import { PACKAGE } from '../facts/shipped.ts'
import { adminCodeNotice, firstAdminCode } from '../first-admin.ts'
import { logFault, openLog } from '../log.ts'
import { type Bot, openBot } from '../main.ts'
import { figuresCsv, publishedFigures, publishedReports } from '../open-data.ts'
import { Refused, WrongUsage } from './exit.ts'
import { ATTACHMENTS, dataToWrite } from './open.ts'
import { wordsOf } from './words.ts'

/** `gongkai serve`: the page, the API and every channel that is configured, until SIGTERM or Ctrl-C. */
export async function serve(words: readonly string[]): Promise<number> {
  const { rest, config } = wordsOf(words, {})
  if (rest.length > 0) throw new WrongUsage('用法:gongkai serve [--data 文件夹]')
  const log = openLog()
  const data = await dataToWrite(config)
  const bot = await openBot(data, {
    attachments: join(config.data, ATTACHMENTS),
    report: (fault) => {
      logFault(log, fault)
    },
  })
  const channel = await webChannel(bot, config, (fault) => {
    logFault(log, { what: 'failure', detail: fault })
  })
  try {
    await channel.start(bot.hub.listen)
  } catch (error) {
    await bot.close()
    throw new Refused(error instanceof Error ? error.message : String(error), { cause: error })
  }
  await greet(bot, channel.url())
  await stopSignal()
  await channel.stop()
  await bot.close()
  return 0
}

async function webChannel(
  bot: Bot,
  config: Config,
  report: (fault: unknown) => void,
): Promise<ReturnType<typeof web>> {
  return web({
    host: config.host,
    port: config.port,
    publicUrl: config.publicUrl,
    cookieSecret: await cookieSecret(config.data),
    page: join(PACKAGE, 'dist', 'page'),
    office: bot.office,
    metrics: openMetrics(),
    figures: (query) => publishedFigures(bot, query),
    figuresCsv: (query) => figuresCsv(bot, query),
    reports: () => publishedReports(bot),
    report,
  })
}

async function greet(bot: Bot, url: string): Promise<void> {
  process.stdout.write(`${bot.office.shortName}政务公开助手已启动:${url}(按 Ctrl-C 停止)\n`)
  const code = await firstAdminCode(bot)
  if (code !== undefined) process.stdout.write(`${adminCodeNotice(code)}\n`)
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        resolve()
      })
  })
}
