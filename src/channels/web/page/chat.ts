import type { Frame } from '../frame.ts'
import { type Connection, openConnection } from './connection.ts'
import { leave } from './leave.ts'
import { draft, forgetLines, hearOtherTabs, rememberLines } from './memory.ts'
import { newId, type Outgoing } from './outbox.ts'
import type { ChatLine, Mine, PageStore } from './state.ts'
import { together } from './tabs.ts'
import { openTyping } from './typing.ts'

/** What a visitor can do. */
export interface Chat {
  /** Says the words with the files that were chosen. */
  say(text: string): void
  write(text: string): void
  choose(files: readonly File[]): void
  /** Sends again what was refused. */
  again(line: Mine): void
  /** Clears what this browser remembers of the conversation. */
  readonly forget: () => void
  /** Forgets, and is nobody that the server knows. */
  readonly leave: () => void
}

/** What was on its way when the page closed is sent again if that was no longer ago: milliseconds. */
const STILL_WANTED = 10 * 60_000
/** The server's limit, checked here so that nobody uploads in vain. */
const LARGEST_FILE = 10 * 1024 * 1024
const MOST_FILES = 3
const NOT_LEFT = '现在连不上服务器,还没有退出。请稍后再点一次“清除记录”。'

export function openChat(store: PageStore): Chat {
  const typing = openTyping(store)
  const setLines = (lines: readonly ChatLine[]) => {
    store.set({ lines })
    rememberLines(lines)
  }
  const mark = (id: string, change: Partial<Mine>) =>
    store
      .get()
      .lines.map((line) => (line.from === 'me' && line.id === id ? { ...line, ...change } : line))

  const connection = openConnection({
    link: (link) => {
      store.set({ link })
    },
    busy: typing,
    push: ({ push: reply, id }) => {
      const { lines } = store.get()
      if (lines.some((line) => line.id === id)) return
      setLines([...lines, { from: 'bot', id, reply, at: Date.now() }])
    },
    frame: (message, frame) => {
      setLines(heard(message, frame))
    },
  })

  function heard({ id }: Outgoing, frame: Frame): readonly ChatLine[] {
    if ('reply' in frame) {
      store.set({ notice: undefined })
      const reply: ChatLine = { from: 'bot', id: `${id}-reply`, reply: frame.reply, at: Date.now() }
      return [...mark(id, { fate: 'answered' }), reply]
    }
    if ('push' in frame) return store.get().lines
    if (frame.retryAfter !== undefined) {
      store.set({ notice: `${frame.error.message}(${frame.retryAfter} 秒后自动重发)` })
      return store.get().lines
    }
    return mark(id, { fate: 'failed', why: frame.error.message })
  }

  function clear(): void {
    connection.drop()
    typing(false)
    store.set({ lines: [], draft: '', files: [], notice: undefined, unseen: false })
  }

  function forget(): void {
    clear()
    forgetLines()
    draft.write('')
  }

  wakeWithThePage(connection)
  resume(store, connection)
  hearOtherTabs((lines) => {
    if (lines.length === 0) clear()
    else store.set({ lines: together(store.get().lines, lines) })
  })
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
    forget,
    leave: () => {
      forget()
      void leave().then((hasLeft) => {
        if (!hasLeft) store.set({ notice: NOT_LEFT })
      })
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
function resume(store: PageStore, connection: Connection): void {
  const lines = store.get().lines.map((line): ChatLine => {
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
