import type { Frame } from '../frame.ts'
import { type Connection, openConnection } from './connection.ts'
import { draft, forgetLines, rememberLines } from './memory.ts'
import { newId, type Outgoing } from './outbox.ts'
import type { Line, Mine, Store } from './state.ts'

/** What a visitor can do. */
export interface Chat {
  /** Says the words with the files that were chosen. */
  say(text: string): void
  write(text: string): void
  choose(files: readonly File[]): void
  /** Sends again what was refused. */
  again(line: Mine): void
  forget(): void
}

/** An answer that takes longer than this is announced. */
const SLOW = 300
/** What was on its way when the page closed is sent again if that was no longer ago: milliseconds. */
const STILL_WANTED = 10 * 60_000
/** The server's limit, checked here so that nobody uploads in vain. */
const LARGEST_FILE = 10 * 1024 * 1024
const MOST_FILES = 3

export function openChat(store: Store): Chat {
  let slow = 0

  const setLines = (lines: readonly Line[]) => {
    store.set({ lines })
    rememberLines(lines)
    const isWaiting = lines.some((line) => line.from === 'me' && line.fate === 'waiting')
    window.clearTimeout(slow)
    if (isWaiting)
      slow = window.setTimeout(() => {
        store.set({ typing: true })
      }, SLOW)
    else store.set({ typing: false })
  }
  const mark = (id: string, change: Partial<Mine>) =>
    store
      .get()
      .lines.map((line) => (line.from === 'me' && line.id === id ? { ...line, ...change } : line))

  const connection = openConnection({
    link: (link) => {
      store.set({ link })
    },
    push: ({ push: reply }) => {
      const line: Line = { from: 'bot', id: newId(), reply, at: Date.now() }
      setLines([...store.get().lines, line])
    },
    frame: (message, frame) => {
      setLines(heard(message, frame))
    },
  })

  function heard({ id }: Outgoing, frame: Frame): readonly Line[] {
    if ('reply' in frame) {
      store.set({ notice: undefined })
      const reply: Line = { from: 'bot', id: `${id}-reply`, reply: frame.reply, at: Date.now() }
      return [...mark(id, { fate: 'answered' }), reply]
    }
    if ('push' in frame) return store.get().lines
    if (frame.retryAfter !== undefined) {
      store.set({ notice: `${frame.error.message}(${frame.retryAfter} 秒后自动重发)` })
      return store.get().lines
    }
    return mark(id, { fate: 'failed', why: frame.error.message })
  }

  wakeWithThePage(connection)
  resume(store, connection)
  return {
    say(text) {
      const { files, lines } = store.get()
      if (text.trim() === '' && files.length === 0) return
      const line = newLine(text, files)
      store.set({ files: [], notice: undefined, unseen: false })
      setLines([...lines, line])
      connection.send({ id: line.id, text, files })
    },
    write(text) {
      store.set({ draft: text })
      draft.write(text)
    },
    choose(files) {
      const fits = files.filter(({ size }) => size <= LARGEST_FILE).slice(0, MOST_FILES)
      const notice =
        fits.length < files.length ? `一次最多 ${MOST_FILES} 个附件,每个不超过 10 MB。` : undefined
      store.set({ files: fits, notice })
    },
    again({ id, text }) {
      setLines(mark(id, { fate: 'waiting', why: undefined }))
      connection.send({ id, text, files: [] })
    },
    forget() {
      store.set({ lines: [], notice: undefined })
      forgetLines()
    },
  }
}

function newLine(text: string, files: readonly File[]): Mine {
  return {
    from: 'me',
    id: newId(),
    text,
    files: files.map(({ name }) => name),
    at: Date.now(),
    fate: 'waiting',
  }
}

/** What was said and not answered before the page was loaded anew is said again: its id keeps it one message. */
function resume(store: Store, connection: Connection): void {
  const lines = store.get().lines.map((line): Line => {
    if (line.from === 'bot' || line.fate !== 'waiting') return line
    const isWanted = line.files.length === 0 && Date.now() - line.at < STILL_WANTED
    if (isWanted) connection.send({ id: line.id, text: line.text, files: [] })
    return isWanted ? line : { ...line, fate: 'failed', why: '没有发出。' }
  })
  store.set({ lines })
}

function wakeWithThePage(connection: Connection): void {
  window.addEventListener('online', () => {
    connection.wake()
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') connection.wake()
  })
}
