import type { Reply } from '../../reply.ts'

/** One line of the conversation, as the page shows and remembers it. */
export type ChatLine = Mine | Theirs

export interface Mine {
  readonly from: 'me'
  readonly id: string
  readonly text: string
  /** Names of files that went with it. */
  readonly files: readonly string[]
  /** Milliseconds since 1970. */
  readonly at: number
  readonly fate: 'waiting' | 'answered' | 'failed'
  /** Why it failed, in the server's words. */
  readonly why?: string
}

export interface Theirs {
  readonly from: 'bot'
  readonly id: string
  readonly reply: Reply
  readonly at: number
}

export type Link = 'connecting' | 'online' | 'reconnecting'

/** Everything that the page shows. */
export interface PageState {
  readonly lines: readonly ChatLine[]
  readonly link: Link
  readonly draft: string
  /** Files chosen for the next message. */
  readonly files: readonly File[]
  readonly large: boolean
  /** The visitor is asked whether to clear the conversation. */
  readonly forgetting: boolean
  /** An answer is awaited long enough to say so. */
  readonly typing: boolean
  /** New lines came in below while older ones were read. */
  readonly unseen: boolean
  /** Something to say beside the conversation: a flood, a file too large. */
  readonly notice?: string
}

export interface PageStore {
  get(): PageState
  set(change: Partial<PageState>): void
}

/** Holds the state and draws it anew, at most once a frame. */
export function openStore(first: PageState, draw: (state: PageState) => void): PageStore {
  let state = first
  let drawing = false
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      if (drawing) return
      drawing = true
      queueMicrotask(() => {
        drawing = false
        draw(state)
      })
    },
  }
}
