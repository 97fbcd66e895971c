import { readConfig } from '../../src/config.ts'
import { parseInstant } from '../../src/domain/time/instant.ts'
import { openBot } from '../../src/main.ts'
import { openData } from '../../src/office/store.ts'

/** A process that is killed when its reminders are claimed and not yet sent: `node … FOLDER TIME`. */
const [folder = '', time = ''] = process.argv.slice(2)
const opened = await openData(readConfig({ GONGKAI_DATA: folder }))
const now = parseInstant(time)
if (!opened.ok || now === undefined) throw new Error('no data, or no time')
const bot = await openBot(opened.value, {
  report: ({ detail }) => {
    throw new Error('the bot reported a fault', { cause: detail })
  },
})
bot.clock.set(now)
await bot.remind([
  {
    name: 'wechat',
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    pusher: {
      reaches: () => true,
      push() {
        process.kill(process.pid, 'SIGKILL')
        return Promise.resolve()
      },
    },
  },
])
