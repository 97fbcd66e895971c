import { join } from 'node:path'
import type { Config } from '../config.ts'
import { type Bot, type BotOptions, openBot } from '../main.ts'
import type { StoreNews } from '../stores/store.ts'
import { type Fill, openData, openDataToRead, type OpenedData } from '../office/store.ts'
import { Refused } from './exit.ts'
import { printNews } from './breakdown.ts'

interface Opening extends BotOptions {
  /** A command that only reads works beside a running service. */
  readonly write: boolean
}

/** Charts and reports that answers carry, inside the data folder. */
export const ATTACHMENTS = 'attachments'

/** Opens the bot over the data folder for as long as the task runs. */
export async function withBot<T>(
  config: Config,
  { write, ...options }: Opening,
  task: (bot: Bot) => Promise<T>,
): Promise<T> {
  const data = await (write ? dataToWrite(config) : dataToRead(config, 'always'))
  const bot = await openBot(data, { attachments: join(config.data, ATTACHMENTS), ...options })
  try {
    return await task(bot)
  } finally {
    await bot.close()
  }
}

/** Opens the data folder for as long as the task runs; only one process may write. */
export async function withData<T>(
  data: Promise<OpenedData>,
  task: (data: OpenedData) => Promise<T>,
): Promise<T> {
  const opened = await data
  try {
    return await task(opened)
  } finally {
    await opened.store.close()
  }
}

interface Writing {
  /** How to do it by message while a service holds the folder. */
  readonly instead?: string
  /** @default on stderr */
  readonly tell?: (news: StoreNews) => void
}

export async function dataToWrite(
  config: Config,
  { instead = '', tell = printNews }: Writing = {},
): Promise<OpenedData> {
  const opened = await openData(config, tell)
  if (opened.ok) return opened.value
  throw new Refused(opened.error.kind === 'locked' ? opened.error.why + instead : opened.error.why)
}

/** @param fill whether a new folder is filled first */
export async function dataToRead(config: Config, fill?: Fill): Promise<OpenedData> {
  const opened = await openDataToRead(config, fill)
  if (opened.ok) return opened.value
  throw new Refused(opened.error.why)
}
