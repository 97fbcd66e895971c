import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../src/stores/embedded/open.ts'
import { openMemory } from '../../src/stores/memory.ts'
import type { Store } from '../../src/stores/store.ts'
import { OPTIONS } from '../contracts/batches.ts'
import { keepsPersonalData } from '../contracts/personal-data.ts'

describe('personal data in memory', () => {
  const { personal } = openMemory({ timezone: 'Asia/Shanghai' })
  keepsPersonalData(() => Promise.resolve(personal))
})

describe('personal data in a data folder', () => {
  let folder = ''
  let store: Store<unknown> | undefined

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personal-'))
  })
  after(async () => {
    await store?.close()
    await rm(folder, { recursive: true })
  })

  async function reopen(): Promise<Store<unknown>['personal']> {
    await store?.close()
    const opened = await openEmbedded<unknown>(folder, OPTIONS)
    assert.ok(opened.ok)
    store = opened.value
    return store.personal
  }

  keepsPersonalData(reopen)

  it('leave nothing of what was erased on the disk, and are nobody else’s to read', async () => {
    const personal = await reopen()
    await personal.put('secret', { name: '郑不存在', salt: 's' })
    await personal.erase('secret')
    const file = join(folder, 'personal.log')
    assert.ok(!(await readFile(file, 'utf8')).includes('郑不存在'))
    assert.equal((await stat(file)).mode & 0o077, 0)
  })
})
