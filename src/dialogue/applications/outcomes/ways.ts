/** What a row of the statutory table is called, and the ways in which an office says it. */
export type Ways<T> = readonly (readonly [T, RegExp])[]

/** One pattern out of a list of wordings: a list can be read and grows. */
export function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'), 'u')
}
