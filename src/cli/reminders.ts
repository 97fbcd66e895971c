import type { Bot } from '../main.ts'
import type { Channel } from '../ports/channel.ts'

/** Milliseconds: who opens the page in the morning hears within a minute. */
const EVERY = 60_000

export interface Reminders {
  /** Resolves when the round under way is over. */
  stop(): Promise<void>
}

/** Looks at once and then every minute whether somebody is owed a reminder, one round after the other. */
export function startReminders(
  bot: Pick<Bot, 'remind'>,
  channels: readonly Channel[],
  report: (fault: unknown) => void,
): Reminders {
  let round: Promise<void> | undefined
  const look = (): void => {
    round ??= bot
      .remind(channels)
      .catch(report)
      .finally(() => {
        round = undefined
      })
  }
  look()
  const timer = setInterval(look, EVERY)
  return {
    async stop() {
      clearInterval(timer)
      await round
    },
  }
}
