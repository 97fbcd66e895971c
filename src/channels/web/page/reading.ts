import type { State, Store } from './state.ts'

/** Follows the conversation to its end, unless the visitor is reading further up. */
export interface Reading {
  /** Before drawing: is the end in view? */
  before(): void
  after(state: State): void
  readonly toLatest: () => void
}

/** Pixels from the end that still count as the end. */
const NEAR = 80

export function openReading(store: Store): Reading {
  let atEnd = true
  let count = 0
  const log = () => document.querySelector('#log')
  const isAtEnd = () => {
    const element = log()
    if (element === null) return true
    return element.scrollHeight - element.scrollTop - element.clientHeight < NEAR
  }
  const toEnd = () => {
    const element = log()
    if (element !== null) element.scrollTop = element.scrollHeight
  }
  document.addEventListener(
    'scroll',
    () => {
      if (store.get().unseen && isAtEnd()) store.set({ unseen: false })
    },
    { capture: true, passive: true },
  )
  return {
    before() {
      atEnd = isAtEnd()
    },
    after({ lines, unseen }) {
      const isMine = lines.at(-1)?.from === 'me'
      const isNew = lines.length > count
      count = lines.length
      if (!isNew) return
      if (atEnd || isMine) toEnd()
      else if (!unseen) store.set({ unseen: true })
    },
    toLatest: () => {
      toEnd()
      store.set({ unseen: false })
    },
  }
}
