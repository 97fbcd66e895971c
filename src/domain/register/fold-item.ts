import type { Entry, Envelope, ItemHappened } from './entry.ts'
import type { Item, Officer } from './item.ts'

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
      // What was reviewed is no longer what stands there: the review is void.
      return { ...unreviewed(former), ...entry.changes, status: 'pending' }
    case 'ItemReviewed':
      return reviewed(entry, former)
    case 'ItemPublished':
      return { ...former, status: 'published', publishedOn: entry.publishedOn }
    case 'ItemArchived':
      return { ...former, status: 'archived', archivedOn: entry.archivedOn }
    case 'ItemWithdrawn':
      return { ...former, status: 'withdrawn' }
  }
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

/** Takes the fields away instead of leaving them `undefined`, so that folding and reading back give equal items. */
function unreviewed(item: Item): Item {
  const rest: { -readonly [K in keyof Item]: Item[K] } = { ...item }
  delete rest.reviewedBy
  delete rest.returnedFor
  return rest
}

function officer({ by }: Envelope): Officer {
  return { user: by.user, name: by.name }
}
