import { pinyin } from 'pinyin-pro'

/** How a syllable sounds, and how it sounds to those who do not tell zh from z, n from l, ang from an. */
export interface Sound {
  readonly exact: string
  readonly loose: string
  /** The same for all that sound loosely the same; 0 for what has no sound. */
  readonly id: number
}

/** Ids are below this: there are some four hundred syllables. */
export const MOST_SOUNDS = 512

export const HAN = /^\p{Script=Han}$/u

/** How the character at a place sounds, without tones, by its commonest reading. */
export function soundAt(text: string, at: number): Sound {
  const code = text.charCodeAt(at)
  const before = heard[code]
  if (before !== undefined) return before
  const char = text.charAt(at)
  const sound = HAN.test(char) ? spelt(pinyin(char, { toneType: 'none' })) : SILENT
  heard[code] = sound
  return sound
}

/** By the code of the character: asked of every character of every message. */
const heard: (Sound | undefined)[] = new Array<Sound | undefined>(0x10000)

const SILENT: Sound = { exact: '', loose: '', id: 0 }

const ids = new Map<string, number>()

/** A syllable as it is spelt. */
export function spelt(syllable: string): Sound {
  const loose = syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n/, 'l')
    .replace(/([aei])ng$/, '$1n')
  const id = ids.get(loose) ?? Math.min(ids.size + 1, MOST_SOUNDS - 1)
  ids.set(loose, id)
  return { exact: syllable, loose, id }
}

/** The readings of a word: as a word, and character by character where that differs. */
export function readingsOf(word: string): readonly (readonly Sound[])[] {
  const whole = pinyin(word, { toneType: 'none' }).split(' ')
  const apart = Array.from(word, (_, at) => soundAt(word, at).exact)
  const readings = whole.join() === apart.join() ? [whole] : [whole, apart]
  return readings.map((syllables) => syllables.map(spelt))
}
