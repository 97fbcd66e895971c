/** Terminals that know bracketed paste mark where pasted text begins and ends. */
export const PASTE_MARKS = { on: '\u001b[?2004h', off: '\u001b[?2004l' }

/** Collects the lines that one message has. */
export interface Paste {
  /** A key of the terminal: the marks of a paste are keys. */
  key(name: string | undefined): void
  /** @returns the whole message when the line ends it; `undefined` while it is being pasted */
  line(text: string): string | undefined
  /** Lines held back so far. */
  held(): number
  drop(): void
}

/** A text pasted with its line breaks is one message; the Enter after it sends it. */
export function collectPaste(): Paste {
  let pasting = false
  let lines: string[] = []
  return {
    key(name) {
      if (name === 'paste-start') pasting = true
      if (name === 'paste-end') pasting = false
    },
    line(text) {
      lines.push(text)
      if (pasting) return undefined
      const whole = lines.join('\n')
      lines = []
      return whole.trimEnd()
    },
    held: () => lines.length,
    drop() {
      lines = []
    },
  }
}
