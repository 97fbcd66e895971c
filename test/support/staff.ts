import type { Bot } from '../../src/main.ts'
import { openTestBot } from './bot.ts'

/** The people of the office that conversations are held in. */
export const STAFF = {
  张三: 'recorder',
  王五: 'recorder',
  李四: 'reviewer',
  赵主任: 'leader',
  管理员: 'admin',
} as const

/** The bot of that office at a moment. */
export function staffedOffice(now: string): Promise<Bot> {
  return openTestBot({ now, staff: STAFF })
}
