import type { Concepts } from '../../domain/figures/concept.ts'

/** A word of the lexicon: the concepts that it stands for, none for a filler. */
export interface Word {
  readonly concepts: readonly string[]
  readonly length: number
}

/** Finds the longest word that starts at a place. */
export type Lexicon = (text: string, at: number) => Word | undefined

interface Node {
  readonly next: Map<string, Node>
  word?: Word
}

const LATIN = /[a-z0-9'-]/

export function lexiconOf(concepts: Concepts): Lexicon {
  const root: Node = { next: new Map() }
  for (const form of concepts.filler) put(root, form, [])
  for (const [concept, forms] of Object.entries(concepts.forms))
    for (const form of forms) put(root, form, [concept])
  return (text, at) => longest(root, text, at)
}

function put(root: Node, form: string, concepts: readonly string[]): void {
  let node = root
  for (const char of form.toLowerCase()) {
    const next = node.next.get(char) ?? { next: new Map<string, Node>() }
    node.next.set(char, next)
    node = next
  }
  node.word = { concepts: [...(node.word?.concepts ?? []), ...concepts], length: form.length }
}

function longest(root: Node, text: string, at: number): Word | undefined {
  if (insideLatinWord(text, at)) return undefined
  let node: Node | undefined = root
  let found: Word | undefined
  for (let i = at; i < text.length; i++) {
    node = node.next.get(text.charAt(i))
    if (node === undefined) break
    if (node.word !== undefined && !insideLatinWord(text, i + 1)) found = node.word
  }
  return found
}

/** `app` is no word of `apply`: Latin words count whole. */
function insideLatinWord(text: string, at: number): boolean {
  return LATIN.test(text.charAt(at - 1)) && LATIN.test(text.charAt(at))
}
