import { createHash } from 'node:crypto'
import { fail, ok } from '../domain/result.ts'
import type { Conversations } from '../ports/conversations.ts'
import type { KeptFiles } from '../ports/kept-files.ts'
import type { Journal } from '../ports/ledger.ts'
import { GENESIS, hashAfter } from './chain.ts'
import { ledgerOver, type TransactionLog } from './ledger.ts'
import { missesIn } from './misses.ts'
import { personalDataIn } from './personal-data.ts'
import { emptyState } from './state.ts'
import type { Store, StoreOptions } from './store.ts'
import type { Transaction } from './transaction.ts'

/** Keeps everything until the process ends: for tests, and for a chat without a data folder. */
export function openMemory<S>({ timezone }: Pick<StoreOptions<S>, 'timezone'>): Store<S> {
  const kept: Transaction[] = []
  return {
    ledger: ledgerOver(emptyState(), logInto(kept), timezone),
    journal: journalOf(kept),
    conversations: conversationsInMemory(),
    personal: personalDataIn(conversationsInMemory()),
    misses: missesIn(conversationsInMemory()),
    files: filesInMemory(),
    trouble: () => Promise.resolve(undefined),
    close: () => Promise.resolve(),
  }
}

function logInto(kept: Transaction[]): TransactionLog {
  return {
    refusal: () => undefined,
    prepare: (transaction) => ({
      size: 1,
      write() {
        kept.push(transaction)
        return Promise.resolve()
      },
    }),
    read(place) {
      const transaction = kept[place]
      if (transaction === undefined) throw new Error(`no transaction at ${place}`)
      const entries = transaction.sealed.map(({ entry }) => entry)
      return Promise.resolve({ entries, receipt: transaction.receipt })
    },
  }
}

function journalOf(kept: readonly Transaction[]): Journal {
  return {
    async *entries() {
      for (const { entry } of await Promise.resolve(sealedIn(kept))) yield entry
    },
    verify() {
      let { seq, hash } = GENESIS
      for (const { entry, text } of sealedIn(kept)) {
        seq += 1
        hash = hashAfter(hash, text)
        if (entry.seq !== seq || entry.hash !== hash) {
          return Promise.resolve(fail({ kind: 'damaged', seq, why: `第 ${seq} 条登记被改动。` }))
        }
      }
      return Promise.resolve(ok({ entries: seq, head: hash }))
    },
  }
}

function sealedIn(kept: readonly Transaction[]): Transaction['sealed'] {
  return kept.flatMap(({ sealed }) => sealed)
}

function filesInMemory(): KeptFiles {
  const files = new Map<string, Uint8Array>()
  return {
    keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      files.set(sha256, bytes)
      return Promise.resolve(sha256)
    },
    drop(sha256) {
      files.delete(sha256)
      return Promise.resolve()
    },
  }
}

/** As text, so that nobody holds the state that is kept. */
function conversationsInMemory<S>(): Conversations<S> {
  const states = new Map<string, string>()
  return {
    load(key) {
      const json = states.get(key)
      return Promise.resolve(json === undefined ? undefined : (JSON.parse(json) as S))
    },
    save(key, state) {
      states.set(key, JSON.stringify(state))
      return Promise.resolve()
    },
    erase(key) {
      states.delete(key)
      return Promise.resolve()
    },
  }
}
