import type { PageState, PageStore } from './state.ts'

/** Follows the conversation to its end, unless the visitor is reading further up. */
export interface Following {
  /** Before drawing: is the end in view? */
  before(): void
  after(state: PageState): void
  readonly toLatest: () => void
}

/** Pixels from the end that still count as the end. */
const NEAR = 80
/** Pixels left above an answer that is longer than the window. */
const AIR = 12

export function openReading(store: PageStore): Following {
  let atEnd = true
  let count = 0
  let wasTyping = false
  const log = () => document.querySelector('#log')
  const isAtEnd = () => {
    const element = log()
    if (element === null) return true
    return element.scrollHeight - element.scrollTop - element.clientHeight < NEAR
  }
  /** To the end, but no further than where the latest line begins: reading starts at the top. */
  const toLatest = () => {
    const latest = log()?.querySelector<HTMLElement>('article:last-of-type')
    log()?.scrollTo({ top: (latest?.offsetTop ?? 0) - AIR })
  }
  const follow = ({ lines, unseen }: PageState) => {
    if (atEnd || lines.at(-1)?.from === 'me') toLatest()
    else if (!unseen) store.set({ unseen: true })
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
    after(state) {
      const { lines, typing } = state
      const isNew = lines.length > count
      const begins = typing && !wasTyping
      count = lines.length
      wasTyping = typing
      if (isNew) follow(state)
      else if (begins && atEnd) toLatest()
    },
    toLatest: () => {
      toLatest()
      store.set({ unseen: false })
    },
  }
}
