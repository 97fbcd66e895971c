import { systemClock } from '../clock.ts'
import type { Happened } from '../domain/register/entry.ts'
import { asOperator } from '../office/operator.ts'
import type { OpenedData } from '../office/store.ts'
import { Refused } from './exit.ts'

/** Writes down what the operator did at the machine. */
export async function record(event: Happened, { store, office }: OpenedData): Promise<void> {
  const at = systemClock(office.timezone).now()
  const written = await store.ledger.append(asOperator([event], { at, channel: 'cli' }))
  if (written.ok) return
  throw new Refused(written.error.kind === 'read-only' ? written.error.why : '没有写入,请再试一次')
}
