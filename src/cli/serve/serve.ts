import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { logBreakdown, logNews, openLog } from '../../log.ts'
import { type Bot, openBot } from '../../main.ts'
import { Refused, WrongUsage } from '../exit.ts'
import { ATTACHMENTS, dataToWrite } from '../open.ts'
import { type Faces, facesOf, weChatOf } from './channels.ts'
import { greeting } from './greeting.ts'
import { startReminders } from '../reminders.ts'
import { wordsOf } from '../words.ts'

/** Milliseconds for everything that is owed at the end; supervisors kill what takes longer than they wait. */
const FOR_GOODBYE = 4_700
/** Milliseconds after which what a library still holds open no longer keeps the process. */
const AFTERWARDS = 100
/** Nobody but this user reads what the service and its libraries write. */
const PRIVATE = 0o077

/** `gongkai serve`: the page, the API and every channel that is configured, until SIGTERM or Ctrl-C. */
export async function serve(words: readonly string[]): Promise<number> {
  const { rest, config } = wordsOf(words, {})
  if (rest.length > 0) throw new WrongUsage('用法:gongkai serve [--data 文件夹]')
  weChatOf(config)
  process.umask(PRIVATE)
  const log = openLog()
  const data = await dataToWrite(config, {
    tell: (news) => {
      logNews(log, news)
    },
  })
  const bot = await openBot(data, {
    attachments: join(config.data, ATTACHMENTS),
    report: (fault) => {
      logBreakdown(log, fault)
    },
  })
  const faces = await facesOf(bot, config, {
    report: (fault) => {
      logBreakdown(log, { what: 'failure', detail: fault })
    },
    note: (news) => {
      log.info(news)
    },
  })
  // Heard from here on: what comes in between the first channel's start and the greeting is answered as well.
  const stopped = stopSignal()
  await start(faces, bot)
  const isTerminal = process.stdout.isTTY
  process.stdout.write(`${await greeting(bot, faces.page.url(), { isTerminal })}\n`)
  const reminders = startReminders(bot, faces.all, (detail) => {
    logBreakdown(log, { what: 'failure', detail })
  })
  await stopped
  const goodbye = reminders.stop().then(() => putAway(faces, bot))
  const inTime = await Promise.race([goodbye, wait(FOR_GOODBYE, false, { ref: false })])
  if (!inTime) log.error('Not everything was answered in time.')
  setTimeout(() => process.exit(), AFTERWARDS).unref()
  return inTime ? 0 : 1
}

async function start({ all, listener }: Faces, bot: Bot): Promise<void> {
  try {
    for (const channel of all) await channel.start(listener)
  } catch (error) {
    await Promise.all(all.map((channel) => channel.stop()))
    await bot.close()
    throw new Refused(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

async function putAway({ all }: Faces, bot: Bot): Promise<true> {
  await Promise.all(all.map((channel) => channel.stop()))
  await bot.close()
  return true
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.once(signal, () => {
        resolve()
      })
  })
}
