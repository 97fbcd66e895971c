import type { ChatLine } from './state.ts'

/** What stays in this browser: the server keeps no transcript for it. */
const HISTORY = 'gongkai.history'
const DRAFT = 'gongkai.draft'
const LARGE = 'gongkai.large'
const KNOWN = 'gongkai.known'
/** Lines kept. */
const LONGEST = 100

export function rememberedLines(): readonly ChatLine[] {
  return linesOf(read(HISTORY))
}

/** Hears what other tabs remember of the same conversation. */
export function hearOtherTabs(hear: (lines: readonly ChatLine[]) => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === HISTORY || key === null) hear(linesOf(newValue))
  })
}

function linesOf(text: string | null): readonly ChatLine[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) ? (kept as ChatLine[]) : []
  } catch {
    return []
  }
}

export function rememberLines(lines: readonly ChatLine[]): void {
  write(HISTORY, JSON.stringify(lines.slice(-LONGEST)))
}

export function forgetLines(): void {
  write(HISTORY, '[]')
}

export const draft = {
  read: () => read(DRAFT) ?? '',
  write: (text: string) => {
    write(DRAFT, text)
  },
}

export const large = flag(LARGE)

/** True once the server has set the visitor's cookie, which the page itself can't see. */
export const known = flag(KNOWN)

function flag(name: string) {
  return {
    read: () => read(name) === 'yes',
    write: (on: boolean) => {
      write(name, on ? 'yes' : 'no')
    },
  }
}

/** Browsers may refuse storage, or have none left: the chat goes on without memory. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    return
  }
}
