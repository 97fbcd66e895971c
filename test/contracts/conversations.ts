import assert from 'node:assert/strict'
import type { Conversations } from '../../src/ports/conversations.ts'

/** What a conversation remembers, in these tests. */
export interface Memory {
  readonly draft?: string
  readonly turns: readonly number[]
}

/** The promises of the port `Conversations`; `reopen` as for the ledger. */
export function keepsConversations(
  open: () => Promise<Conversations<Memory>>,
  reopen: () => Promise<Conversations<Memory>>,
): void {
  it('remembers nothing of a stranger', async () => {
    assert.equal(await (await open()).load('web:c1'), undefined)
  })

  it('remembers what was saved last, also after a restart', async () => {
    const conversations = await open()
    await conversations.save('web:c1', { turns: [1] })
    await conversations.save('web:c1', { draft: '《甲》\t第一行\n第二行', turns: [1, 2] })
    await conversations.save('web:c2', { turns: [7] })
    for (const later of [() => conversations, reopen]) {
      const again = await later()
      assert.deepEqual(await again.load('web:c1'), {
        draft: '《甲》\t第一行\n第二行',
        turns: [1, 2],
      })
      assert.deepEqual(await again.load('web:c2'), { turns: [7] })
    }
  })

  it('gives out a copy: what becomes of it is not remembered', async () => {
    const conversations = await open()
    const turns = [1]
    await conversations.save('web:c1', { turns })
    turns.push(2)
    assert.deepEqual(await conversations.load('web:c1'), { turns: [1] })
  })

  it('forgets what is erased, and nothing else, also after a restart', async () => {
    const conversations = await open()
    for (const key of ['a', 'b', 'c']) await conversations.save(key, { draft: key, turns: [] })
    await Promise.all([
      conversations.erase('a'),
      conversations.erase('c'),
      conversations.erase('x'),
    ])
    for (const later of [() => conversations, reopen]) {
      const again = await later()
      assert.equal(await again.load('a'), undefined)
      assert.equal(await again.load('c'), undefined)
      assert.deepEqual(await again.load('b'), { draft: 'b', turns: [] })
    }
  })

  it('remembers anew after it was told to forget', async () => {
    const conversations = await open()
    await conversations.save('a', { turns: [1] })
    await conversations.erase('a')
    await conversations.save('a', { turns: [2] })
    assert.deepEqual(await (await reopen()).load('a'), { turns: [2] })
  })

  it('keeps what many save at once, while others are erased', async () => {
    const conversations = await open()
    const keys = Array.from({ length: 40 }, (_, n) => `c${n}`)
    await Promise.all(
      keys.map(async (key, n) => {
        await conversations.save(key, { turns: [n] })
        if (n % 4 === 0) await conversations.erase(key)
        await conversations.save(`${key}+`, { turns: [n, n] })
      }),
    )
    const again = await reopen()
    for (const [n, key] of keys.entries()) {
      assert.deepEqual(await again.load(key), n % 4 === 0 ? undefined : { turns: [n] })
      assert.deepEqual(await again.load(`${key}+`), { turns: [n, n] })
    }
  })

  it('takes any text for a key', async () => {
    const conversations = await open()
    const keys = ['../../etc/passwd', '', '微信:张三', 'a/b', 'a\0b', 'c'.repeat(5000)]
    for (const [n, key] of keys.entries()) await conversations.save(key, { turns: [n] })
    const again = await reopen()
    for (const [n, key] of keys.entries()) {
      assert.deepEqual(await again.load(key), { turns: [n] })
    }
  })
}
