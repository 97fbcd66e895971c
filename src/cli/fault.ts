import type { Fault } from '../dialogue/scene.ts'

/** Tells the operator of something broken: on stderr, without any word of the person's message. */
export function printFault({ what, detail }: Fault): void {
  const text =
    detail instanceof Error ? `${detail.name}: ${detail.message}` : JSON.stringify(detail)
  process.stderr.write(`gongkai: ${what}: ${text.replace(/\s*\n\s*/g, ' ')}\n`)
}
