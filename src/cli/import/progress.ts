/** What is being worked on, on one line that the next takes the place of. */
export interface Progress {
  show(text: string): void
  /** Takes the line away, so that something else can be told. */
  clear(): void
}

/** A terminal, or whatever stands in its place. */
interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Only a person who watches a terminal sees it; in a file or a pipe it would be noise. */
export function progressOn(stream: Screen): Progress {
  const { isTTY = false, columns = 80 } = stream
  if (!isTTY) return { show: () => undefined, clear: () => undefined }
  const fresh = '\r\u001b[2K'
  return {
    show(text) {
      // A Chinese character takes two columns; a line that runs over could not be taken away.
      stream.write(`${fresh}${text.slice(0, Math.floor((columns - 1) / 2))}`)
    },
    clear() {
      stream.write(fresh)
    },
  }
}

/** Whether Ctrl-C was pressed since: what is under way is then finished, and nothing else begun. */
export interface Interruption {
  readonly asked: boolean
  /** Leaves the signal to others again. */
  forget(): void
}

/** A second Ctrl-C ends the program at once. */
export function interruption(): Interruption {
  let asked = false
  const note = (): void => {
    asked = true
  }
  process.once('SIGINT', note)
  return {
    get asked() {
      return asked
    },
    forget: () => process.off('SIGINT', note),
  }
}
