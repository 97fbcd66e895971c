import { pino, type Logger } from 'pino'
import type { Breakdown } from './dialogue/turn/scene.ts'
import { traceOf } from './fault-trace.ts'
import type { StoreNews } from './stores/store.ts'

const STDERR = 2

/** The log of a service, on stderr. No word that a person sent ever goes into it. */
export function openLog(destination: pino.DestinationStream = pino.destination(STDERR)): Logger {
  return pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}

/** How a fault is told: what it is and where in the code, never what was said. */
export function logBreakdown(log: Logger, { what, detail }: Breakdown): void {
  if (detail instanceof Error) log.error({ what, ...traceOf(detail) }, what)
  else log.error({ what, detail }, what)
}

/** What the store tells is in its own words: files and what to do. */
export function logNews(log: Logger, { what, why }: StoreNews): void {
  if (what === 'not-stored') log.error({ what }, why)
  else if (what === 'put-aside') log.warn({ what }, why)
  else log.info({ what }, why)
}
