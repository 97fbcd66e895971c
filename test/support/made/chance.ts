/** Numbers that look random and are the same in every run. */
export interface Chance {
  /** A whole number, both ends included. */
  between(low: number, high: number): number
  oneOf<T>(all: readonly [T, ...T[]]): T
  /** Some of them, in their order. */
  some<T>(all: readonly T[], count: number): readonly T[]
}

export function chance(seed: number): Chance {
  let state = seed
  const next = (): number => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    oneOf: (all) => all[between(0, all.length - 1)] ?? all[0],
    some: (all, count) => {
      const left = [...all.keys()]
      const taken = Array.from({ length: Math.min(count, all.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      ).flat()
      return all.filter((_, at) => taken.includes(at))
    },
  }
}
