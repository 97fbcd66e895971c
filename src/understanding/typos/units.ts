import { HAN, soundOf, spelt, type Sound } from './sounds.ts'

/** What stands for one character of a word: the character itself, or its sound in Latin letters. */
export interface Unit {
  readonly start: number
  readonly end: number
  readonly sound: Sound
}

const LATIN = /[a-z]+/gi
const SHORTEST = 2
/** More syllables in one run are no slip of an input method. */
const MOST = 4

/** @param syllables all that the vocabulary sounds of */
export function unitsOf(text: string, syllables: ReadonlySet<string>): readonly Unit[] {
  const typed = typedBySound(text, syllables)
  const units: Unit[] = []
  for (let at = 0; at < text.length;) {
    const syllable = typed.get(at)
    const unit = syllable ?? { start: at, end: at + 1, sound: soundOf(text.charAt(at)) }
    units.push(unit)
    at = unit.end
  }
  return units
}

const NONE: ReadonlyMap<number, Unit> = new Map()

/** The syllables of Latin runs that touch a Chinese character: 公kai, xin息. */
function typedBySound(text: string, syllables: ReadonlySet<string>): ReadonlyMap<number, Unit> {
  const runs = text.match(LATIN) === null ? [] : [...text.matchAll(LATIN)]
  if (runs.length === 0) return NONE
  const units = new Map<number, Unit>()
  for (const { 0: run, index } of runs) {
    if (run.length < SHORTEST || !touchesHan(text, index, index + run.length)) continue
    let start = index
    for (const syllable of cut(run.toLowerCase(), syllables, MOST) ?? []) {
      const end = start + syllable.length
      units.set(start, { start, end, sound: spelt(syllable) })
      start = end
    }
  }
  return units
}

function touchesHan(text: string, start: number, end: number): boolean {
  return HAN.test(text.charAt(start - 1)) || HAN.test(text.charAt(end))
}

const LONGEST = 6

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
