import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded, type EmbeddedOptions } from '../../src/stores/embedded/open.ts'
import { openEmbeddedReadOnly } from '../../src/stores/embedded/open-read-only.ts'
import type { Store } from '../../src/stores/store.ts'
import { done, OPTIONS } from '../contracts/batches.ts'
import type { Memory } from '../contracts/conversations.ts'

/** A data folder of its own for each test; what is open in it is closed and removed afterwards. */
export function dataFolder() {
  let path = ''
  const stores: Store<Memory>[] = []

  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'gongkai-'))
  })
  afterEach(async () => {
    for (const store of stores.splice(0)) await store.close()
    rmSync(path, { recursive: true, force: true })
  })

  const keep = (store: Store<Memory>): Store<Memory> => {
    stores.push(store)
    return store
  }
  return {
    path: () => path,
    file: (name: string) => join(path, name),
    open: async (options: Partial<EmbeddedOptions<Memory>> = {}) =>
      keep(done(await openEmbedded<Memory>(path, { ...OPTIONS, ...options }))),
    reader: async () => keep(done(await openEmbeddedReadOnly<Memory>(path, OPTIONS))),
    async close() {
      for (const store of stores.splice(0)) await store.close()
    },
  }
}
