import { matchesOf } from '../matches.ts'
import { HAN, readingsOf } from './sounds.ts'

/** Puts characters in the place of pinyin: linian gongkai duoshao tiao → 历年公开多少条. Lengths stay. */
export type Respell = (text: string) => string

export interface Spoken {
  /** The words that may have been spelt out; of those that sound the same the first counts. */
  readonly words: Iterable<string>
  /** What a syllable means that is typed alone. */
  readonly alone: Readonly<Record<string, string>>
}

const RUN = /[a-z]+/gi
const LATIN = /[a-z]/i
const LONGEST_SYLLABLE = 6
const LONGEST_WORD = 8
/** A longer run was not typed by a person. */
const LONGEST_RUN = 60

/**
 * Respells a message only where all its Latin letters are syllables of Chinese, so that English stays English, and
 * where a word of several syllables or a Chinese character shows that it is Chinese.
 */
export function respellerOf(spoken: Spoken): Respell {
  // Few messages hold Latin letters: what reads them is made for the first.
  let made: Dictionary | undefined
  return (text) => {
    if (!LATIN.test(text)) return text
    const dictionary = (made ??= dictionaryOf(spoken))
    const syllables = syllablesIn(text, dictionary.syllables)
    if (syllables.length === 0) return text
    const words = wordsIn(text, syllables, dictionary)
    const chinese = words.some((word) => word.meant.length > 1) || HAN_ANYWHERE.test(text)
    return chinese ? written(text, words) : text
  }
}

const HAN_ANYWHERE = /\p{Script=Han}/u

interface Dictionary {
  readonly words: ReadonlyMap<string, string>
  readonly syllables: ReadonlySet<string>
}

function dictionaryOf({ words, alone }: Spoken): Dictionary {
  const spelt = new Map<string, string>()
  const put = (syllables: readonly string[], word: string): void => {
    const key = syllables.map(typed).join(' ')
    if (!spelt.has(key)) spelt.set(key, word)
  }
  for (const word of words)
    if (isWord(word))
      for (const sounds of readingsOf(word))
        put(
          sounds.map(({ exact }) => exact),
          word,
        )
  for (const [syllable, char] of Object.entries(alone)) put([syllable], char)
  return { words: spelt, syllables: new Set([...spelt.keys()].flatMap((key) => key.split(' '))) }
}

/** 率 is typed lv. */
function typed(syllable: string): string {
  return syllable.replace('ü', 'v')
}

function isWord(word: string): boolean {
  return (
    word.length > 1 && word.length <= LONGEST_WORD && Array.from(word).every((one) => HAN.test(one))
  )
}

interface Syllable {
  readonly start: number
  readonly end: number
  readonly sound: string
}

/** Empty unless every Latin run of the text is made of syllables. */
function syllablesIn(text: string, known: ReadonlySet<string>): readonly Syllable[] {
  const all: Syllable[] = []
  for (const { 0: run, index } of matchesOf(text, RUN)) {
    const cut = cutUp(run.toLowerCase(), known)
    if (cut.length === 0) return []
    let start = index
    for (const sound of cut) {
      all.push({ start, end: start + sound.length, sound })
      start += sound.length
    }
  }
  return all
}

/** Wholly into syllables, the longest first; empty where that cannot be. */
function cutUp(run: string, known: ReadonlySet<string>): readonly string[] {
  if (run.length < 2 || run.length > LONGEST_RUN) return []
  const cuts: (readonly string[] | undefined)[] = []
  cuts[run.length] = []
  for (let at = run.length - 1; at >= 0; at--)
    for (let length = LONGEST_SYLLABLE; length > 0; length--) {
      const rest = cuts[at + length]
      const first = run.slice(at, at + length)
      if (rest === undefined || !known.has(first)) continue
      cuts[at] = [first, ...rest]
      break
    }
  return cuts[0] ?? []
}

interface Meant {
  readonly syllables: readonly Syllable[]
  readonly meant: string
}

function wordsIn(
  text: string,
  syllables: readonly Syllable[],
  { words }: Dictionary,
): readonly Meant[] {
  const found: Meant[] = []
  for (let at = 0; at < syllables.length;) {
    const word = longestAt(at)
    if (word !== undefined) found.push(word)
    at += word?.syllables.length ?? 1
  }
  return found

  function longestAt(at: number): Meant | undefined {
    for (let length = LONGEST_WORD; length > 0; length--) {
      const stretch = syllables.slice(at, at + length)
      const meant = words.get(stretch.map(({ sound }) => sound).join(' '))
      if (meant?.length === stretch.length && isUnbroken(text, stretch))
        return { syllables: stretch, meant }
    }
    return undefined
  }
}

/** Nothing but blanks stands between: qu nian. */
function isUnbroken(text: string, stretch: readonly Syllable[]): boolean {
  return stretch.every(({ start }, i) => {
    const before = stretch[i - 1]
    return before === undefined || text.slice(before.end, start).trim() === ''
  })
}

/** Says nothing and keeps every place where it was: a syllable is longer than its character. */
const FILL = '\u200b'

function written(text: string, words: readonly Meant[]): string {
  let result = ''
  let done = 0
  for (const { syllables, meant } of words)
    syllables.forEach(({ start, end }, i) => {
      const next = syllables[i + 1]?.start ?? end
      result += text.slice(done, start) + meant.charAt(i) + FILL.repeat(next - start - 1)
      done = next
    })
  return result + text.slice(done)
}
