import type { ChangeOf, Kind, Kinds } from './change.ts'

/** Everything that the journal folds into, kind by kind, each thing under its id. */
export type Shelves = { readonly [K in Kind]: Map<string, Kinds[K]> }

export function emptyShelves(): Shelves {
  return {
    item: new Map(),
    application: new Map(),
    case: new Map(),
    hotline: new Map(),
    count: new Map(),
    balance: new Map(),
    section: new Map(),
    notice: new Map(),
    report: new Map(),
    staff: new Map(),
    invitation: new Map(),
    reminded: new Map(),
  }
}

export function shelfOf<K extends Kind>(shelves: Shelves, kind: K): Map<string, Kinds[K]> {
  return shelves[kind]
}

/** Puts what changed in the place of what was there. */
export function shelve<K extends Kind>(shelves: Shelves, { kind, id, value }: ChangeOf<K>): void {
  const shelf = shelfOf(shelves, kind)
  if (value === undefined) shelf.delete(id)
  else shelf.set(id, value)
}
