import { parseInstant } from '../domain/time/instant.ts'
import type { Bot } from '../main.ts'
import { WrongUsage } from './exit.ts'

/** `--now TIME`: the clock stands at that moment for the whole process. */
export function setClock(bot: Bot, now: string | undefined): void {
  if (now === undefined) return
  const at = parseInstant(now)
  if (at === undefined)
    throw new WrongUsage('--now 须是带时区的 ISO 8601 时间,例如 2019-03-01T10:00:00+08:00')
  bot.clock.set(at)
}
