import { openEmbedded } from '../../src/stores/embedded/open.ts'
import { batch, done, OPTIONS, recorded } from '../contracts/batches.ts'

/**
 * A process that writes to a data folder as fast as it can and says what was acknowledged, one line each:
 * `item <number> <key>` or `talk <key> <turn>`. It ends by being killed, or when it is refused.
 *
 * `writer.ts FOLDER RUN CALLERS [nobody]`
 */
const [path = '', run = '', callers = '1', as = ''] = process.argv.slice(2)
// A signal that nobody listens to would end the process where a full disk only fails a write.
process.on('SIGXFSZ', () => undefined)
if (as === 'nobody') process.setuid?.(65534)

const opened = await openEmbedded<{ turn: number }>(path, { ...OPTIONS, snapshotEvery: 50 })
if (!opened.ok) {
  say(`refused ${opened.error.kind} ${opened.error.why}`)
} else {
  const { ledger, conversations } = opened.value
  say('open')
  const write = async (caller: number): Promise<void> => {
    for (let turn = 0; ; turn += 1) {
      const key = `${run}-${caller}-${turn}`
      const appended = await ledger.append(batch([recorded(`《${key}》`)], { once: [key] }))
      if (!appended.ok) {
        const items = (await ledger.list('item')).length
        say(`refused ${JSON.stringify(appended.error)} with ${items} items`)
        return
      }
      const [entry] = done(appended).entries
      say(`item ${entry !== undefined && 'record' in entry ? entry.record : ''} ${key}`)
      await conversations.save(`talk-${caller}`, { turn }).then(
        () => {
          say(`talk talk-${caller} ${turn}`)
        },
        () => undefined,
      )
    }
  }
  await Promise.all(Array.from({ length: Number(callers) }, (_, caller) => write(caller)))
  await opened.value.close()
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
