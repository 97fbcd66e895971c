/** What may be told of an error: its messages are left out, for libraries quote in them what they were given. */
export interface FaultTrace {
  readonly name: string
  readonly code?: string
  /** Where in the program, innermost first. */
  readonly frames: readonly string[]
  readonly cause?: FaultTrace
}

/** Causes of causes are of no more use. */
const DEEPEST = 3

export function traceOf(error: Error, depth = 1): FaultTrace {
  const { cause } = error
  const code: unknown = Reflect.get(error, 'code')
  return {
    name: error.constructor.name,
    ...(typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? { code } : {}),
    frames: framesOf(error),
    ...(cause instanceof Error && depth < DEEPEST ? { cause: traceOf(cause, depth + 1) } : {}),
  }
}

/** A stack begins with the message, which may have lines that look like places. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const end = stack.indexOf(message)
  const places = end < 0 ? stack.slice(stack.indexOf('\n') + 1) : stack.slice(end + message.length)
  return places
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => PLACE.test(line))
}

/** `at put (file:///…/turn.js:51:13)`, `at async node:fs/promises:639:22` */
const PLACE = /^at (?:async )?(?:[\w$.#<>[\] ]+ \()?[^()\s]+:\d+:\d+\)?$/
