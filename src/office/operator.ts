import type { Happened } from '../domain/register/entry.ts'
import type { Batch } from '../ports/ledger.ts'

/** Who writes what nobody said: the program itself, at the machine. */
export const OPERATOR = { user: 'operator', name: '管理操作', role: 'operator' } as const

/** What the program writes of itself: it answers no message, so nobody waits for a receipt. */
export function asOperator(
  events: readonly Happened[],
  { at, channel, once = [] }: Pick<Batch, 'at' | 'channel'> & Partial<Pick<Batch, 'once'>>,
): Batch {
  return { events, at, by: OPERATOR, channel, once, expects: {}, receipt: () => null }
}
