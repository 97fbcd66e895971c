import assert from 'node:assert/strict'
import type { PersonalData } from '../../src/ports/personal-data.ts'

/** The promises of the port. `reopen` returns the same store as a new process would find it. */
export function keepsPersonalData(reopen: () => Promise<PersonalData>): void {
  it('knows nothing of a key that was never used', async () => {
    assert.equal(await (await reopen()).get('nobody'), undefined)
  })

  it('returns what was put, also after a restart', async () => {
    await (await reopen()).put('k1', { name: '王某某', phone: '13800001234', salt: 's' })
    const text = await (await reopen()).get('k1')
    assert.deepEqual(text, { name: '王某某', phone: '13800001234', salt: 's' })
  })

  it('forgets what is erased, and nothing else', async () => {
    const store = await reopen()
    await store.put('k2', { name: '林某', salt: 's' })
    await store.put('k3', { name: '陈某', salt: 's' })
    await store.erase('k2')
    assert.equal(await (await reopen()).get('k2'), undefined)
    assert.equal((await (await reopen()).get('k3'))?.name, '陈某')
  })
}
