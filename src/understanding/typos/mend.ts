import { breaksOrdinary } from './ordinary.ts'
import { unitsOf, type Unit } from './units.ts'
import { LONGEST, type Vocabulary } from './vocabulary.ts'

/** Puts the right characters in the place of others that sound or look the same: 工开 → 公开. Lengths stay. */
export type Mend = (text: string) => string

/**
 * Mends words of a vocabulary that were typed by their sound (工开, 公kai) or by their look (投拆). A stretch is
 * mended only where no word of the vocabulary stands already, where at least one of its characters is right, and
 * where the wrong one is no part of a word of ordinary Chinese.
 */
export function mender(vocabulary: Vocabulary): Mend {
  return (text) => outsideTitles(text, (stretch) => mended(stretch, vocabulary))
}

/** Each costs a look at the words around it; a message with more is no message with slips. */
const MOST_SUSPECTS = 50

/** A word that was meant, and the stretch of units that it takes the place of. */
interface Slip {
  readonly from: number
  readonly meant: string
}

function mended(text: string, vocabulary: Vocabulary): string {
  const units = unitsOf(text, vocabulary.syllables)
  const slips: Slip[] = []
  let suspects = 0
  for (let at = 0; at + 1 < units.length && suspects < MOST_SUSPECTS;) {
    const { length, meant } = wordAt({ text, units, at }, vocabulary)
    if (meant !== undefined) {
      suspects++
      if (!breaks(text, units, { from: at, meant })) slips.push({ from: at, meant })
    }
    at += length
  }
  return slips.length === 0 ? text : rewritten(text, units, slips)
}

interface Place {
  readonly text: string
  readonly units: readonly Unit[]
  readonly at: number
}

interface Read {
  readonly length: number
  /** Absent where nothing is to be mended. */
  readonly meant?: string
}

/** Reads the longest word that starts here, as it stands or as it was meant. */
function wordAt(place: Place, vocabulary: Vocabulary): Read {
  const { text, units, at } = place
  for (let length = longestAt(place, vocabulary); length >= 2; length--) {
    const said = textOf(units, text, { from: at, length })
    if (vocabulary.has(said)) return { length }
    const meant = meantBy(place, length, vocabulary)
    if (meant !== undefined) return { length, meant }
  }
  return { length: 1 }
}

function longestAt({ text, units, at }: Place, vocabulary: Vocabulary): number {
  const [one, two] = [units[at], units[at + 1]]
  if (one === undefined || two === undefined) return 0
  const bySound = vocabulary.longestBySound(one.sound.loose, two.sound.loose)
  const byLook = vocabulary.longestByLook(text.charAt(one.start), text.charAt(two.start))
  return Math.min(Math.max(bySound, byLook), units.length - at)
}

function meantBy(place: Place, length: number, vocabulary: Vocabulary): string | undefined {
  const { text, units, at } = place
  const stretch = units.slice(at, at + length)
  const said = textOf(units, text, { from: at, length })
  const meant =
    vocabulary.soundsLike(stretch.map(({ sound }) => sound)) ?? vocabulary.looksLike(said)
  if (meant === undefined || cutsWord(place, length, vocabulary)) return undefined
  const right = stretch.filter((unit, i) => text.slice(unit.start, unit.end) === meant.charAt(i))
  if (!right.some(({ start }) => !FUNCTION.includes(text.charAt(start)))) return undefined
  return meant
}

function breaks(text: string, units: readonly Unit[], { from, meant }: Slip): boolean {
  const stretch = units.slice(from, from + meant.length)
  const wrong = stretch.filter((unit, i) => text.slice(unit.start, unit.end) !== meant.charAt(i))
  // What was typed in Latin letters is no word of Chinese.
  if (wrong.some(({ start, end }) => end - start > 1)) return false
  // So much of a long word is right that nothing else can be meant: 计划生玉.
  if (stretch.length - wrong.length >= PLAIN) return false
  const places = wrong.map(({ start }) => start)
  return breaksOrdinary(text, { start: stretch[0]?.start ?? 0, meant, places })
}

const PLAIN = 3

/** Stand beside anything: that they are right says nothing of the word. */
const FUNCTION =
  '年月日了到有上下么用来去说那这的是个一在不和也就都要又还着过得出里我你他她它们其所多少大小'

/** Whether a word of the vocabulary starts inside the stretch and goes on behind it: 累计 in 那累|计. */
function cutsWord({ text, units, at }: Place, length: number, vocabulary: Vocabulary): boolean {
  for (let from = at + 1; from < at + length; from++)
    for (let end = at + length + 1; end <= Math.min(units.length, from + LONGEST); end++)
      if (vocabulary.has(textOf(units, text, { from, length: end - from }))) return true
  return false
}

function textOf(
  units: readonly Unit[],
  text: string,
  { from, length }: { readonly from: number; readonly length: number },
): string {
  return text.slice(units[from]?.start, units[from + length - 1]?.end)
}

/** Says nothing and keeps every place where it was: a syllable is longer than its character. */
const FILL = '\u200b'

function rewritten(text: string, units: readonly Unit[], slips: readonly Slip[]): string {
  let result = ''
  let done = 0
  for (const { from, meant } of slips)
    for (const [i, char] of Array.from(meant).entries()) {
      const { start = done, end = done } = units[from + i] ?? {}
      result += text.slice(done, start) + char + FILL.repeat(end - start - 1)
      done = end
    }
  return result + text.slice(done)
}

/** Titles are kept to the letter. */
function outsideTitles(text: string, change: (stretch: string) => string): string {
  let result = ''
  let from = 0
  for (;;) {
    const start = text.indexOf('《', from)
    const end = start < 0 ? -1 : text.indexOf('》', start)
    if (end < 0) return result + change(text.slice(from))
    result += change(text.slice(from, start)) + text.slice(start, end + 1)
    from = end + 1
  }
}
