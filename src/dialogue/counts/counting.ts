import type { Entry, Happened } from '../../domain/register/entry.ts'
import type { RecordId } from '../../domain/register/record.ts'
import type { CountFacts, HotlineFacts } from '../../domain/register/tallies/tally.ts'
import { NEW } from '../../ports/ledger.ts'
import type { Saying, Write } from '../skill.ts'
import { type Tally, tallyText, total } from './existing.ts'
import type { TallyValues } from './tallies/tally-values.ts'
import { isHotline, isRegister } from './tallies/tally-words.ts'

/** Records the count; where the period was counted before, a new entry takes the place of the former. */
export function counting(values: TallyValues, before: Tally | undefined): Write {
  return {
    events: [counted(total(values, before), before)],
    expects: before === undefined ? {} : { [before.id]: before.version },
    acknowledge: (entries) => acknowledged(entries, values, before),
  }
}

function counted(values: TallyValues, before: Tally | undefined): Happened {
  const { source, period, received, closed } = values
  if (period === undefined || received === undefined)
    throw new Error('a count was confirmed before it was complete')
  if (isRegister(source)) return counter({ register: source, period, count: received }, before)
  if (!isHotline(source)) throw new Error('a count was confirmed without its source')
  const facts: HotlineFacts = { source, period, received, closed }
  return before === undefined
    ? { type: 'HotlineCounted', record: NEW, facts }
    : { type: 'HotlineRecounted', record: before.id, facts }
}

function counter(facts: CountFacts, before: Tally | undefined): Happened {
  return before === undefined
    ? { type: 'CountRecorded', record: NEW, facts }
    : { type: 'CountRecounted', record: before.id, facts }
}

function acknowledged(
  entries: readonly Entry[],
  values: TallyValues,
  before: Tally | undefined,
): Saying {
  const [entry] = entries
  const id: RecordId = entry !== undefined && 'record' in entry ? entry.record : NEW
  const text = `已${before === undefined ? '登记' : '更正'}${id} ${tallyText(values, before)}。`
  const kind = isHotline(values.source) ? 'hotline' : 'count'
  return {
    text,
    outcome: 'recorded',
    records: [{ kind, id, change: before === undefined ? 'counted' : 'corrected' }],
  }
}
