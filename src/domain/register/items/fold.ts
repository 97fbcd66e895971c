import type { Entry, Envelope, ItemHappened } from '../entry.ts'
import {
  type Item,
  type ItemFacts,
  type Officer,
  OPTIONAL_FACTS,
  type OptionalFact,
} from './item.ts'

type ItemEntry = Extract<Entry, ItemHappened>
type Recorded = Extract<Entry, { type: 'ItemRecorded' }>

/** The item after the entry; `former` is `undefined` for one that is recorded just now. */
export function foldItem(entry: ItemEntry, former: Item | undefined): Item {
  if (entry.type === 'ItemRecorded') return recorded(entry)
  if (former === undefined) {
    throw new Error(`entry ${entry.seq} is about ${entry.record}, which no earlier entry recorded`)
  }
  return { ...changed(entry, former), version: former.version + 1 }
}

function recorded(entry: Recorded): Item {
  return {
    ...entry.facts,
    kind: 'item',
    id: entry.record,
    status: 'pending',
    version: 1,
    recordedBy: officer(entry),
  }
}

function changed(entry: Exclude<ItemEntry, Recorded>, former: Item): Item {
  switch (entry.type) {
    case 'ItemCorrected':
      return corrected(entry, former)
    case 'ItemReviewed':
      return reviewed(entry, former)
    case 'ItemPublished':
      return stepped(entry, { ...former, status: 'published', publishedOn: entry.publishedOn })
    case 'ItemArchived':
      return stepped(entry, { ...former, status: 'archived', archivedOn: entry.archivedOn })
    case 'ItemWithdrawn':
      return without({ ...former, status: 'withdrawn' }, ['stepped'])
  }
}

function stepped(entry: Envelope, item: Item): Item {
  const from = item.status === 'archived' ? 'published' : 'approved'
  return { ...item, stepped: { by: officer(entry), from } }
}

/** The item before its last step. Throws where that was none that can be taken back. */
export function itemBeforeStep(entry: Envelope, former: Item): Item {
  if (former.stepped === undefined)
    throw new Error(`entry ${entry.seq} takes back a step of ${former.id}, which took none`)
  const { from } = former.stepped
  const item = without(former, ['stepped', from === 'approved' ? 'publishedOn' : 'archivedOn'])
  return { ...item, status: from, version: former.version + 1 }
}

/** What was reviewed is no longer what stands there: the review is void. */
function corrected(entry: Extract<Entry, { type: 'ItemCorrected' }>, former: Item): Item {
  return {
    ...without(unreviewed(former), entry.cleared ?? []),
    ...entry.changes,
    status: 'pending',
    corrected: { by: officer(entry), before: factsOf(former) },
  }
}

function factsOf(item: Item): ItemFacts {
  const { title, category, channels } = item
  return OPTIONAL_FACTS.reduce<ItemFacts>(
    (facts, field) => (item[field] === undefined ? facts : { ...facts, [field]: item[field] }),
    { title, category, channels },
  )
}

function reviewed(entry: Extract<Entry, { type: 'ItemReviewed' }>, former: Item): Item {
  const item = { ...unreviewed(former), reviewedBy: officer(entry) }
  if (entry.verdict === 'approved') {
    return { ...item, status: item.publishedOn === undefined ? 'approved' : 'published' }
  }
  return entry.reason === undefined
    ? { ...item, status: 'returned' }
    : { ...item, status: 'returned', returnedFor: entry.reason }
}

function unreviewed(item: Item): Item {
  return without(item, ['reviewedBy', 'returnedFor', 'corrected', 'stepped'])
}

type Trace = 'reviewedBy' | 'returnedFor' | 'corrected' | 'stepped' | 'archivedOn'

/** Takes the fields away instead of leaving them `undefined`, so that folding and reading back give equal items. */
function without(item: Item, fields: readonly (OptionalFact | Trace)[]): Item {
  const rest: { -readonly [K in keyof Item]: Item[K] } = { ...item }
  for (const field of fields) Reflect.deleteProperty(rest, field)
  return rest
}

function officer({ by }: Envelope): Officer {
  return { user: by.user, name: by.name }
}
