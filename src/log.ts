import { pino, type Logger } from 'pino'
import type { Fault } from './dialogue/scene.ts'

const STDERR = 2

/** The log of a service, on stderr. No word that a person sent ever goes into it. */
export function openLog(): Logger {
  return pino(
    { base: undefined, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination(STDERR),
  )
}

/** How a fault is told: what it is and where in the code, never what was said. */
export function logFault(log: Logger, { what, detail }: Fault): void {
  if (detail instanceof Error) log.error({ what, err: detail }, detail.message)
  else log.error({ what, detail }, what)
}
