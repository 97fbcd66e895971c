import type { Concepts } from '../../domain/figures/concept.ts'

/** A word of the lexicon. One that stands for nothing is a filler: explained, and no part of any subject. */
export interface Word {
  readonly length: number
  readonly concepts: readonly string[]
  /** Whether it is part of a subject. */
  readonly says: boolean
  /** It asks for something computed: `share`, `sum`. */
  readonly operations: readonly string[]
  /** It joins two subjects. */
  readonly connects: boolean
  /** It may turn what follows round: 没, 除了. */
  readonly negates: boolean
}

/** Finds the longest word that starts at a place. */
export type Lexicon = (text: string, at: number) => Word | undefined

/** By the codes of the characters: no message needs a string made for each of its own. */
interface Node {
  readonly next: Map<number, Node>
  word?: Word
}

type Meant = Partial<Omit<Word, 'length' | 'says'>>

export function lexiconOf(words: Concepts): Lexicon {
  const { filler, connectives, negations, operations, forms } = words
  const root: Node = { next: new Map() }
  for (const form of negations) put(root, form, { negates: true })
  for (const form of filler) put(root, form, {})
  for (const form of connectives) put(root, form, { connects: true })
  for (const [operation, words] of Object.entries(operations))
    for (const form of words) put(root, form, { operations: [operation] })
  for (const [concept, words] of Object.entries(forms))
    for (const form of words) put(root, form, { concepts: [concept] })
  return (text, at) => longest(root, text, at)
}

function put(root: Node, form: string, meant: Meant): void {
  for (const spelling of new Set([form, form.replaceAll(BETWEEN_WORDS, '-')]))
    putSpelt(root, spelling, meant)
}

/** `work safety` is typed `work-safety` as well. */
const BETWEEN_WORDS = /(?<=[a-z]) (?=[a-z])/gi

function putSpelt(root: Node, form: string, meant: Meant): void {
  let node = root
  for (const code of codesOf(form.toLowerCase())) {
    const next = node.next.get(code) ?? { next: new Map<number, Node>() }
    node.next.set(code, next)
    node = next
  }
  node.word = both(node.word, { ...NOTHING, ...meant }, form.length)
}

function codesOf(form: string): readonly number[] {
  return Array.from({ length: form.length }, (_, at) => form.charCodeAt(at))
}

const NOTHING = { concepts: [], operations: [], connects: false, negates: false }

/** One form may stand for several things. */
function both(one: Required<Meant> = NOTHING, other: Required<Meant>, length: number): Word {
  const concepts = [...one.concepts, ...other.concepts]
  return {
    length,
    concepts,
    says: concepts.length > 0,
    operations: [...one.operations, ...other.operations],
    connects: one.connects || other.connects,
    negates: one.negates || other.negates,
  }
}

function longest(root: Node, text: string, at: number): Word | undefined {
  if (insideLatinWord(text, at)) return undefined
  let node: Node | undefined = root
  let found: Word | undefined
  for (let i = at; i < text.length; i++) {
    node = node.next.get(text.charCodeAt(i))
    if (node === undefined) break
    if (node.word !== undefined && !insideLatinWord(text, i + 1)) found = node.word
  }
  return found
}

/** `app` is no word of `apply`: Latin words count whole. */
function insideLatinWord(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at)) && isLatin(text.charCodeAt(at - 1))
}

/** Asked of every character of every message: a letter, a digit, `'` or `-`. */
function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 39 || code === 45
}
