import { HAN, soundAt, spelt, type Sound } from './sounds.ts'
import { matchesOf } from '../matches.ts'

/**
 * What stands for the characters of words, one after the other: a character itself, or its sound in Latin letters.
 * `starts` has one more: where the last one ends.
 */
export interface Units {
  readonly text: string
  readonly starts: readonly number[]
  readonly sounds: readonly Sound[]
}

const LATIN = /[a-z]{2,}/gi
const SHORTEST = 2
/** More syllables in one run are no slip of an input method. */
const MOST = 4
const LONGEST = 6

/** @param syllables all that the vocabulary sounds of */
export function unitsOf(text: string, syllables: ReadonlySet<string>): Units {
  const typed = typedBySound(text, syllables)
  const starts: number[] = []
  const sounds: Sound[] = []
  for (let at = 0; at < text.length;) {
    const syllable = typed.get(at)
    starts.push(at)
    sounds.push(syllable === undefined ? soundAt(text, at) : spelt(syllable))
    at += syllable?.length ?? 1
  }
  starts.push(text.length)
  return { text, starts, sounds }
}

/** What the units from one on say, as it is typed. */
export function typedBy({ text, starts }: Units, from: number, length: number): string {
  return text.slice(starts[from], starts[from + length])
}

const NONE: ReadonlyMap<number, string> = new Map()

/** The syllables of Latin runs that touch a Chinese character, by where they start: 公kai, xin息. */
function typedBySound(text: string, syllables: ReadonlySet<string>): ReadonlyMap<number, string> {
  if (text.search(LATIN) < 0) return NONE
  const typed = new Map<number, string>()
  for (const { 0: run, index } of matchesOf(text, LATIN)) {
    if (run.length > MOST * LONGEST || !touchesHan(text, index, index + run.length)) continue
    let start = index
    for (const syllable of cut(run.toLowerCase(), syllables, MOST) ?? []) {
      typed.set(start, syllable)
      start += syllable.length
    }
  }
  return typed
}

function touchesHan(text: string, start: number, end: number): boolean {
  return HAN.test(text.charAt(start - 1)) || HAN.test(text.charAt(end))
}

/** Cuts a run wholly into syllables, the longest first. */
function cut(
  run: string,
  syllables: ReadonlySet<string>,
  most: number,
): readonly string[] | undefined {
  if (run === '') return []
  if (most === 0) return undefined
  for (let length = Math.min(LONGEST, run.length); length >= SHORTEST; length--) {
    const first = run.slice(0, length)
    if (!syllables.has(first)) continue
    const rest = cut(run.slice(length), syllables, most - 1)
    if (rest !== undefined) return [first, ...rest]
  }
  return undefined
}
