/** Tells an Enter that belongs to the input method from one that sends. */
export interface Composition {
  readonly start: () => void
  readonly end: () => void
  owns(event: KeyboardEvent): boolean
}

/** What keyboards report for every key that the input method takes. */
const TAKEN = 229
/** Safari ends the composition first and sends its Enter after it: milliseconds. */
const AFTER = 30

/** Chinese is composed of letters, and Enter often ends a composition: that Enter must never send. */
export function openComposition(now: () => number = () => performance.now()): Composition {
  let composing = false
  let ended = Number.NEGATIVE_INFINITY
  return {
    start: () => {
      composing = true
    },
    end: () => {
      composing = false
      ended = now()
    },
    owns: (event) => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- some input methods leave no other sign
      const { isComposing, keyCode } = event
      return isComposing || composing || keyCode === TAKEN || now() - ended < AFTER
    },
  }
}
