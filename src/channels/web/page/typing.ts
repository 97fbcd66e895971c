import type { PageStore } from './state.ts'

/** An answer that takes longer than this is announced: milliseconds. */
const SLOW = 300

/** Tells the visitor that an answer is on its way, unless it is there before anybody could wonder. */
export function openTyping(store: PageStore): (isAwaited: boolean) => void {
  let slow = 0
  return (isAwaited) => {
    window.clearTimeout(slow)
    if (!isAwaited) {
      store.set({ typing: false })
      return
    }
    slow = window.setTimeout(() => {
      store.set({ typing: true })
    }, SLOW)
  }
}
