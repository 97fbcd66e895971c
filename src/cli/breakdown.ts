import type { Breakdown } from '../dialogue/turn/scene.ts'
import { traceOf } from '../fault-trace.ts'
import type { StoreNews } from '../stores/store.ts'

/** Tells the operator of something broken: on stderr, without any word of the person's message. */
export function printBreakdown({ what, detail }: Breakdown): void {
  const text = detail instanceof Error ? told(detail) : JSON.stringify(detail)
  process.stderr.write(`gongkai: ${what}: ${text}\n`)
}

/** The same of what the store has to tell. */
export function printNews({ why }: StoreNews): void {
  process.stderr.write(`${why}\n`)
}

function told(error: Error): string {
  const { name, code, frames } = traceOf(error)
  return [name, code, frames[0]].filter((part) => part !== undefined).join(' ')
}
