import { readingsOf, type Sound } from './sounds.ts'

/** The words that may have been meant, by how they sound and by how they look. */
export interface Vocabulary {
  has(said: string): boolean
  /** The word that sounds so: to the letter, or loosely where only one word does. */
  soundsLike(sounds: readonly Sound[]): string | undefined
  /** The word that differs from this by one character that looks alike. */
  looksLike(said: string): string | undefined
  /** How long the longest word is that begins with these two sounds; 0 for none. */
  longestBySound(first: string, second: string): number
  /** How long the longest misread word is that begins with these two characters; 0 for none. */
  longestByLook(first: string, second: string): number
  /** Every syllable that a word sounds of. */
  readonly syllables: ReadonlySet<string>
}

const WORD = /^\p{Script=Han}+$/u
export const LONGEST = 8

export interface Words {
  /** What may have been meant. */
  readonly meant: Iterable<string>
  /** Right as they are; nothing is taken for a slip of them. */
  readonly known: Iterable<string>
  /** Characters that are taken for each other, a set in each string. */
  readonly similar: readonly string[]
}

export function vocabularyOf(words: Words): Vocabulary {
  const meant = new Set([...words.meant].filter(isMendable))
  const known = new Set([...meant, ...words.known])
  const sounded = indexBySound(meant)
  const looked = indexByLook(meant, { known, alike: lookalikesIn(words.similar) })
  return { has: (said) => known.has(said), ...sounded, ...looked }
}

type BySound = Pick<Vocabulary, 'soundsLike' | 'longestBySound' | 'syllables'>

function indexBySound(words: ReadonlySet<string>): BySound {
  const exact = new Map<string, string>()
  const loose = new Map<string, Set<string>>()
  const syllables = new Set<string>()
  const openings: Openings = new Map()
  for (const word of words)
    for (const sounds of readingsOf(word)) {
      const key = looseKey(sounds)
      exact.set(exactKey(sounds), word)
      loose.set(key, (loose.get(key) ?? new Set()).add(word))
      for (const sound of sounds) syllables.add(sound.exact)
      const [first, second] = sounds
      if (first !== undefined && second !== undefined)
        open(openings, [first.loose, second.loose], word.length)
    }
  return {
    soundsLike: (sounds) => exact.get(exactKey(sounds)) ?? only(loose.get(looseKey(sounds))),
    longestBySound: (first, second) => openings.get(first)?.get(second) ?? 0,
    syllables,
  }
}

interface Alike {
  readonly known: ReadonlySet<string>
  readonly alike: Lookalikes
}

type ByLook = Pick<Vocabulary, 'looksLike' | 'longestByLook'>

function indexByLook(words: ReadonlySet<string>, { known, alike }: Alike): ByLook {
  const looks = new Map<string, string>()
  const openings: Openings = new Map()
  for (const word of words)
    for (const misread of misreadings(word, alike)) {
      if (known.has(misread)) continue
      looks.set(misread, word)
      open(openings, [misread.charAt(0), misread.charAt(1)], word.length)
    }
  return {
    looksLike: (said) => looks.get(said),
    longestByLook: (first, second) => openings.get(first)?.get(second) ?? 0,
  }
}

function isMendable(word: string): boolean {
  return word.length >= 2 && word.length <= LONGEST && WORD.test(word)
}

function exactKey(sounds: readonly Sound[]): string {
  return sounds.map((sound) => sound.exact).join(' ')
}

function looseKey(sounds: readonly Sound[]): string {
  return sounds.map((sound) => sound.loose).join(' ')
}

function only(words: ReadonlySet<string> | undefined): string | undefined {
  return words?.size === 1 ? [...words][0] : undefined
}

type Lookalikes = ReadonlyMap<string, readonly string[]>

function lookalikesIn(similar: readonly string[]): Lookalikes {
  const alike = new Map<string, readonly string[]>()
  for (const set of similar)
    for (const char of set) {
      const others = Array.from(set).filter((other) => other !== char)
      alike.set(char, [...(alike.get(char) ?? []), ...others])
    }
  return alike
}

function misreadings(word: string, alike: Lookalikes): readonly string[] {
  return Array.from(word).flatMap((char, at) =>
    (alike.get(char) ?? []).map((other) => word.slice(0, at) + other + word.slice(at + 1)),
  )
}

/** How words begin, and how long the longest is: elsewhere no word need be looked for. */
type Openings = Map<string, Map<string, number>>

function open(
  openings: Openings,
  [first, second]: readonly [string, string],
  length: number,
): void {
  const seconds = openings.get(first) ?? new Map<string, number>()
  openings.set(first, seconds.set(second, Math.max(length, seconds.get(second) ?? 0)))
}
