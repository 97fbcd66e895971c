/** Which messages were taken in: a service that comes back may deliver again what it has delivered. */
export interface Arrivals {
  /** True for the first delivery of this id. */
  take(id: string): boolean
  /** What could not be answered is new when it comes again. */
  forget(id: string): void
}

/** Ids kept: more than any service keeps to deliver again. */
const KEPT = 5_000

export function openArrivals(): Arrivals {
  const ids = new Set<string>()
  return {
    take(id) {
      if (ids.has(id)) return false
      ids.add(id)
      for (const oldest of ids) {
        if (ids.size <= KEPT) break
        ids.delete(oldest)
      }
      return true
    },
    forget(id) {
      ids.delete(id)
    },
  }
}
