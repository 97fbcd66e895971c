import { MOST_SOUNDS, readingsOf, type Sound } from './sounds.ts'

/** The words that may have been meant, by how they sound and by how they look. */
export interface MeantWords {
  has(said: string): boolean
  /** The word that sounds so: to the letter, or loosely where only one word does. */
  soundsLike(sounds: readonly Sound[]): string | undefined
  /** The word that differs from this by one character that looks alike, or by two that changed places. */
  looksLike(said: string): string | undefined
  /** The word that is so often mistyped just so that nothing else is meant by it. */
  slipOf(said: string): string | undefined
  /** How long the words are that begin with these two sounds, by their ids: a bit for each length. */
  lengthsBySound(first: number, second: number): number
  /** How long the misread words are that may begin at this place: a bit for each length. */
  lengthsByLook(text: string, at: number): number
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
  /** Slips that pass for ordinary words, and what is meant by each. */
  readonly slips?: Readonly<Record<string, string>>
}

export function vocabularyOf(words: Words): MeantWords {
  const meant = new Set([...words.meant].filter(isMendable))
  const known = new Set([...meant, ...words.known])
  const sounded = indexBySound(meant)
  const slips = new Map(Object.entries(words.slips ?? {}))
  const looked = indexByLook(meant, { known, slips, alike: lookalikesIn(words.similar) })
  const has = (said: string): boolean => known.has(said)
  return { has, slipOf: (said) => slips.get(said), ...sounded, ...looked }
}

function noteOpening(openings: Uint16Array, sounds: readonly Sound[]): void {
  const opening = pair(sounds[0]?.id ?? 0, sounds[1]?.id ?? 0)
  openings[opening] = (openings[opening] ?? 0) | bit(sounds.length)
}

/** Stands for a length among lengths. */
export function bit(length: number): number {
  return 1 << length
}

/** The place of two sounds, one after the other. */
function pair(first: number, second: number): number {
  return first * MOST_SOUNDS + second
}

type BySound = Pick<MeantWords, 'soundsLike' | 'lengthsBySound' | 'syllables'>

function indexBySound(words: ReadonlySet<string>): BySound {
  const heard = new Map<string, Heard[]>()
  const syllables = new Set<string>()
  const openings = new Uint16Array(MOST_SOUNDS * MOST_SOUNDS)
  for (const word of words)
    for (const sounds of readingsOf(word)) {
      const key = keyOf(sounds)
      heard.set(key, [...(heard.get(key) ?? []), { word, sounds }])
      for (const sound of sounds) syllables.add(sound.exact)
      noteOpening(openings, sounds)
    }
  return {
    soundsLike: (sounds) => likest(heard.get(keyOf(sounds)) ?? [], sounds),
    lengthsBySound: (first, second) => openings[pair(first, second)] ?? 0,
    syllables,
  }
}

interface Heard {
  readonly word: string
  readonly sounds: readonly Sound[]
}

function keyOf(sounds: readonly Sound[]): string {
  let key = ''
  for (const { id } of sounds) key += String.fromCharCode(id)
  return key
}

/** Which of the words that sound loosely so is meant: the one that sounds just so, or the only one. */
function likest(all: readonly Heard[], said: readonly Sound[]): string | undefined {
  const [first] = all
  if (first === undefined || all.every(({ word }) => word === first.word)) return first?.word
  const justSo = all.findLast(({ sounds }) =>
    sounds.every(({ exact }, i) => exact === said[i]?.exact),
  )
  return justSo?.word
}

interface Alike {
  readonly known: ReadonlySet<string>
  readonly slips: ReadonlyMap<string, string>
  readonly alike: Lookalikes
}

/** Of the basic plane: the vocabulary has no others. */
const CHARACTERS = 0x10000

type ByLook = Pick<MeantWords, 'looksLike' | 'lengthsByLook'>

function indexByLook(words: ReadonlySet<string>, { known, slips, alike }: Alike): ByLook {
  const looks = new Map<string, string>(slips)
  for (const word of words)
    for (const misread of [...misreadings(word, alike), ...transposed(word)])
      if (!known.has(misread)) looks.set(misread, word)
  const openings = new Map<string, number>()
  const firsts = new Uint8Array(CHARACTERS)
  for (const [misread, { length }] of looks) {
    const opening = misread.slice(0, 2)
    openings.set(opening, (openings.get(opening) ?? 0) | bit(length))
    firsts[misread.charCodeAt(0)] = 1
  }
  return {
    looksLike: (said) => looks.get(said),
    lengthsByLook: (text, at) =>
      firsts[text.charCodeAt(at)] === 1 ? (openings.get(text.slice(at, at + 2)) ?? 0) : 0,
  }
}

function isMendable(word: string): boolean {
  return word.length >= 2 && word.length <= LONGEST && WORD.test(word)
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

/** Of shorter words, what changes places is often another word: 开公, 上海 and 海上. */
const LONG_ENOUGH = 4

/** 行政讼诉: two neighbours typed in the wrong order. */
function transposed(word: string): readonly string[] {
  if (word.length < LONG_ENOUGH) return []
  return Array.from({ length: word.length - 1 }, (_, at) => at).map(
    (at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  )
}
