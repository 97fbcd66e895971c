import type { Envelope } from './envelope.ts'
import type { Officer } from './items/item.ts'
import type { RecordId } from './record.ts'

/** What every record of these kinds carries besides its facts. */
export interface Recorded {
  /** Grows by one with every entry about the record. */
  readonly version: number
  readonly recordedBy: Officer
  readonly last: LastChange
}

/** The last change, which its author may take back (撤销). */
export interface LastChange {
  readonly by: Officer
  /** The number of the entry in the journal. */
  readonly seq: number
  /** The record's facts before it; `undefined` where the change opened the record. */
  readonly before?: object
  /** It took back the change before it: there is nothing left to take back. */
  readonly undone?: true
}

/** A record without what the journal stamps on it. */
export type Unstamped<R extends Recorded> = Omit<R, keyof Recorded>

type About = Envelope & { readonly record: RecordId }

/** A record that the entry opens. */
export function newRecord<R extends Recorded>(entry: About, facts: Unstamped<R>): R {
  const by = officerOf(entry)
  const stamp: Recorded = { version: 1, recordedBy: by, last: { by, seq: entry.seq } }
  return { ...facts, ...stamp } as R
}

/** The record after the entry. Throws where no earlier entry opened it. */
export function changedRecord<R extends Recorded>(
  entry: About,
  former: R | undefined,
  change: (before: Unstamped<R>) => Unstamped<R>,
): R {
  if (former === undefined) throw unknownRecord(entry)
  const { version, recordedBy } = former
  const before = factsOf(former)
  const last: LastChange = { by: officerOf(entry), seq: entry.seq, before }
  return { ...change(before), version: version + 1, recordedBy, last } as unknown as R
}

/** The record as it was before its last change; `undefined` where that opened it. */
export function restored<R extends Recorded>(entry: About, former: R | undefined): R | undefined {
  if (former === undefined) throw unknownRecord(entry)
  const { version, recordedBy, last } = former
  if (last.before === undefined) return undefined
  const stamp: Recorded = {
    version: version + 1,
    recordedBy,
    last: { by: officerOf(entry), seq: entry.seq, undone: true },
  }
  return { ...last.before, ...stamp } as R
}

/** The facts alone: what the journal stamps on a record is not a part of what a change takes back. */
function factsOf<R extends Recorded>(record: R): Unstamped<R> {
  const facts = { ...record }
  for (const stamped of STAMP) Reflect.deleteProperty(facts, stamped)
  return facts
}

const STAMP: readonly (keyof Recorded)[] = ['version', 'recordedBy', 'last']

function unknownRecord({ seq, record }: About): Error {
  return new Error(`entry ${String(seq)} is about ${record}, which no earlier entry recorded`)
}

function officerOf({ by }: Envelope): Officer {
  return { user: by.user, name: by.name }
}
