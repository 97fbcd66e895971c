/** Waiting that can be cut short. */
export interface Pauses {
  /** @param milliseconds at most */
  readonly pause: (milliseconds: number) => Promise<void>
  /** Ends every pause now. */
  readonly wake: () => void
}

export function openPauses(): Pauses {
  const sleeping = new Set<() => void>()
  return {
    pause: (milliseconds) =>
      new Promise((resolve) => {
        const end = () => {
          sleeping.delete(end)
          window.clearTimeout(timer)
          resolve()
        }
        const timer = window.setTimeout(end, milliseconds)
        sleeping.add(end)
      }),
    wake: () => {
      for (const end of [...sleeping]) end()
    },
  }
}

/** Milliseconds before attempt `n`, growing to ten seconds, spread so that a restart is not met by all at once. */
export function backOff(attempt: number): number {
  const longest = Math.min(10_000, 500 * 2 ** attempt)
  return longest / 2 + (Math.random() * longest) / 2
}
