import { TIMEZONE } from '../contracts/batches.ts'
import { keepsConversations, type Memory } from '../contracts/conversations.ts'
import { keepsTheRegister } from '../contracts/ledger.ts'
import { openMemory } from '../../src/stores/memory.ts'
import type { Store } from '../../src/stores/store.ts'

describe('memory store', () => {
  let store: Store<Memory>
  const open = (): Promise<Store<Memory>> => {
    store = openMemory({ timezone: TIMEZONE })
    return Promise.resolve(store)
  }
  // It lives as long as its process: whoever comes later in that process finds the same.
  const reopen = (): Promise<Store<Memory>> => Promise.resolve(store)

  describe('register', () => {
    keepsTheRegister(open, reopen)
  })
  describe('conversations', () => {
    keepsConversations(
      async () => (await open()).conversations,
      async () => (await reopen()).conversations,
    )
  })
})
