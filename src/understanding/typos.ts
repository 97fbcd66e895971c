import { pinyin } from 'pinyin-pro'

/** Puts the right characters in the place of others that sound the same: 工开 → 公开. Lengths stay. */
export type Mend = (text: string) => string

const HAN = /^\p{Script=Han}+$/u
const LONGEST = 8
/**
 * Mends words of a vocabulary that were typed by their sound. A stretch is mended only where no word of the
 * vocabulary stands already, and where at least one of its characters is right.
 *
 * @param words what may have been meant
 */
export function mender(words: Iterable<string>): Mend {
  const known = new Set<string>()
  const bySound = new Map<string, string>()
  const openings: Openings = new Map()
  for (const word of words) {
    if (word.length < 2 || word.length > LONGEST || !HAN.test(word)) continue
    known.add(word)
    for (const sounds of [pinyin(word, { toneType: 'none' }), Array.from(word, sound).join(' ')]) {
      bySound.set(sounds, word)
      addOpening(openings, sounds, word.length)
    }
  }
  return (text) => outsideTitles(text, (stretch) => mended(stretch, { known, bySound, openings }))
}

interface Words {
  readonly known: ReadonlySet<string>
  readonly bySound: ReadonlyMap<string, string>
  readonly openings: Openings
}

/** The first two sounds of every word, and how long the longest is that begins so: elsewhere no word begins. */
type Openings = Map<string, Map<string, number>>

function addOpening(openings: Openings, sounds: string, length: number): void {
  const [first = '', second = ''] = sounds.split(' ', 2)
  const seconds = openings.get(first) ?? new Map<string, number>()
  openings.set(first, seconds.set(second, Math.max(length, seconds.get(second) ?? 0)))
}

function mended(text: string, { known, bySound, openings }: Words): string {
  const chars = Array.from(text)
  if (chars.length !== text.length) return text
  const sounds = chars.map((char) => heard.get(char) ?? (HAN.test(char) ? sound(char) : ''))
  for (let at = 0; at < chars.length;) at += wordAt(at)
  return chars.join('')

  /** Mends the longest stretch that starts here; @returns how far to go on */
  function wordAt(at: number): number {
    for (let length = Math.min(longestAt(at), chars.length - at); length >= 2; length--) {
      const said = text.slice(at, at + length)
      if (known.has(said)) return length
      const meant = bySound.get(sounds.slice(at, at + length).join(' '))
      if (meant === undefined || !sharesCharacter(said, meant)) continue
      if (cutsWord(at, length)) continue
      chars.splice(at, length, ...Array.from(meant))
      return length
    }
    return 1
  }

  function longestAt(at: number): number {
    return openings.get(sounds[at] ?? '')?.get(sounds[at + 1] ?? '') ?? 0
  }

  /** Whether a word of the vocabulary starts inside the stretch and goes on behind it: 累计 in 那累|计. */
  function cutsWord(at: number, length: number): boolean {
    for (let start = at + 1; start < at + length; start++)
      for (let end = at + length + 1; end <= Math.min(chars.length, start + LONGEST); end++)
        if (known.has(text.slice(start, end))) return true
    return false
  }
}

function sharesCharacter(said: string, meant: string): boolean {
  return Array.from(said).some((char, i) => char === meant.charAt(i))
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

const heard = new Map<string, string>()

/** Without tones; each character by its commonest reading. */
function sound(char: string): string {
  const before = heard.get(char)
  if (before !== undefined) return before
  const read = pinyin(char, { toneType: 'none' })
  heard.set(char, read)
  return read
}
