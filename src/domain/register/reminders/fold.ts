import type { Change } from '../change.ts'
import type { Reminded } from './reminded.ts'
import type { ReminderHappened } from './entry.ts'

/** @param before what was known of the person; throws where nothing was ever told that could be acknowledged */
export function foldReminder(entry: ReminderHappened, before: Reminded | undefined): Change {
  const { name, keys } = entry
  const acknowledged = before?.acknowledged ?? []
  if (entry.type === 'RemindersClaimed')
    return { kind: 'reminded', id: name, value: { name, day: entry.day, keys, acknowledged } }
  if (before === undefined) throw new Error(`${name} acknowledged reminders that nobody sent`)
  const all = [...new Set([...acknowledged, ...keys])]
  return { kind: 'reminded', id: name, value: { ...before, acknowledged: all } }
}
