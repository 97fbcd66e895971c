import { createInterface } from 'node:readline'
import { openEmbedded } from '../../src/stores/embedded/open.ts'
import type { StoreNews } from '../../src/stores/store.ts'
import { batch, done, OPTIONS, recorded } from '../contracts/batches.ts'
import type { Memory } from '../contracts/conversations.ts'

/**
 * A process that does what each line of its input says, and answers with a line of JSON: `burst` writes twenty
 * records at once and some a moment later, `talk` saves a conversation, `trouble` and `news` tell how it is.
 *
 * `patient-writer.ts FOLDER`
 */
const [path = ''] = process.argv.slice(2)
const news: StoreNews['what'][] = []
const store = done(
  await openEmbedded<Memory>(path, { ...OPTIONS, tell: ({ what }) => news.push(what) }),
)
let asked = 0

const acts: Readonly<Record<string, () => Promise<unknown>>> = {
  async burst() {
    const written = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        // Some come in while the failure of the others is still being taken back.
        for (let turn = 0; turn < n; turn += 1) await Promise.resolve()
        return store.ledger.append(batch([recorded(`《第${asked}-${n}号》`)]))
      }),
    )
    const kept = written.filter(({ ok }) => ok).length
    return { kept, lost: written.length - kept }
  },
  talk: () =>
    store.conversations.save('c', { turns: [asked] }).then(
      () => 'kept',
      (error: unknown) => String(error),
    ),
  trouble: async () => (await store.trouble()) ?? null,
  news: () => Promise.resolve(news),
}

for await (const what of createInterface({ input: process.stdin })) {
  if (what === 'talk') asked += 1
  process.stdout.write(`${JSON.stringify(await acts[what]?.())}\n`)
}
await store.close()
