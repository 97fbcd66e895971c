import { breaksOrdinary } from './ordinary.ts'
import { typedBy, unitsOf, type Units } from './units.ts'
import type { Respell } from './pinyin-words.ts'
import { bit, LONGEST, type MeantWords } from './vocabulary.ts'

/** Puts the right characters in the place of others that sound or look the same: 工开 → 公开. Lengths stay. */
export type Mend = (text: string) => string

/**
 * Mends words of a vocabulary that were typed by their sound (工开, 公kai) or by their look (投拆). A stretch is
 * mended only where no word of the vocabulary stands already, where at least one of its characters is right, and
 * where the wrong one is no part of a word of ordinary Chinese. Whole words in Latin letters are respelt.
 */
export function mender(vocabulary: MeantWords, respell: Respell = untouched): Mend {
  return (text) => outsideTitles(text, (stretch) => respell(mended(stretch, vocabulary)))
}

function untouched(text: string): string {
  return text
}

/** A word that was meant, and the unit that it begins at. */
interface Slip {
  readonly from: number
  readonly meant: string
}

/** Each costs a look at the words around it; a message with more is no message with slips. */
const MOST_SUSPECTS = 50

function mended(text: string, vocabulary: MeantWords): string {
  const units = unitsOf(text, vocabulary.syllables)
  const slips: Slip[] = []
  let suspects = 0
  for (let at = 0; at + 1 < units.sounds.length && suspects < MOST_SUSPECTS;) {
    const { length, meant, isSure } = wordAt(units, at, vocabulary)
    if (meant !== undefined) {
      suspects++
      if (isSure || !breaks(units, { from: at, meant })) slips.push({ from: at, meant })
    }
    at += length
  }
  return slips.length === 0 ? text : rewritten(units, slips)
}

interface Read {
  readonly length: number
  /** Absent where nothing is to be mended. */
  readonly meant?: string
  /** Nothing else can be meant, whatever stands around it. */
  readonly isSure?: true
}

/** As long as a slip that passes for a word. */
const SLIP = 2
const NO_WORD: Read = { length: 1 }

/** Reads the longest word that starts here, as it stands or as it was meant. */
function wordAt(units: Units, at: number, vocabulary: MeantWords): Read {
  const lengths = lengthsAt(units, at, vocabulary)
  if (lengths === 0) return NO_WORD
  const slip = vocabulary.slipOf(typedBy(units, at, SLIP))
  if (slip !== undefined) return { length: SLIP, meant: slip, isSure: true }
  for (let length = Math.min(LONGEST, units.sounds.length - at); length >= 2; length--) {
    if ((lengths & bit(length)) === 0) continue
    const typed = typedBy(units, at, length)
    if (vocabulary.has(typed)) return { length }
    const meant = meantBy(units, { at, length }, vocabulary)
    if (meant !== undefined) return { length, meant }
  }
  return NO_WORD
}

function lengthsAt({ text, starts, sounds }: Units, at: number, vocabulary: MeantWords): number {
  const bySound = vocabulary.lengthsBySound(sounds[at]?.id ?? 0, sounds[at + 1]?.id ?? 0)
  return bySound | vocabulary.lengthsByLook(text, starts[at] ?? 0)
}

interface Stretch {
  readonly at: number
  readonly length: number
}

function meantBy(units: Units, stretch: Stretch, vocabulary: MeantWords): string | undefined {
  const { at, length } = stretch
  const meant =
    vocabulary.soundsLike(units.sounds.slice(at, at + length)) ??
    vocabulary.looksLike(typedBy(units, at, length))
  if (meant === undefined || cutsWord(units, stretch, vocabulary)) return undefined
  const right = Array.from(meant).filter((char, i) => typedBy(units, at + i, 1) === char)
  return right.some((char) => !FUNCTION.includes(char)) ? meant : undefined
}

/** Stand beside anything: that they are right says nothing of the word. */
const FUNCTION =
  '年月日了到有上下么用来去说那这的是个一不和也就都要又还着过得出里我你他她它们其所大小'

/** Whether a word of the vocabulary starts inside the stretch and goes on behind it: 累计 in 那累|计. */
function cutsWord(units: Units, { at, length }: Stretch, vocabulary: MeantWords): boolean {
  for (let from = at + 1; from < at + length; from++)
    for (let end = at + length + 1; end <= Math.min(units.sounds.length, from + LONGEST); end++)
      if (vocabulary.has(typedBy(units, from, end - from))) return true
  return false
}

const PLAIN = 3

/** So much of a long word is right that nothing else can be meant: 计划生玉, 行正副议. */
function isPlain(length: number, wrong: number): boolean {
  const right = length - wrong
  return right >= PLAIN || (length > PLAIN && right >= wrong)
}

function breaks(units: Units, { from, meant }: Slip): boolean {
  const wrong: number[] = []
  for (let i = 0; i < meant.length; i++) {
    const typed = typedBy(units, from + i, 1)
    // What was typed in Latin letters is no word of Chinese.
    if (typed.length > 1) return false
    if (typed !== meant.charAt(i)) wrong.push(units.starts[from + i] ?? 0)
  }
  if (isPlain(meant.length, wrong.length)) return false
  return breaksOrdinary(units.text, { start: units.starts[from] ?? 0, meant, places: wrong })
}

/** Says nothing and keeps every place where it was: a syllable is longer than its character. */
const FILL = '\u200b'

function rewritten({ text, starts }: Units, slips: readonly Slip[]): string {
  let result = ''
  let done = 0
  for (const { from, meant } of slips)
    for (let i = 0; i < meant.length; i++) {
      const start = starts[from + i] ?? done
      const end = starts[from + i + 1] ?? start + 1
      result += text.slice(done, start) + meant.charAt(i) + FILL.repeat(end - start - 1)
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
