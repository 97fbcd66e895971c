import { hide } from '../domain/language/hidden.ts'
import type { Meaning } from './skill.ts'

/** The message with its titles hidden, each character at its place; punctuation in one width. */
export function withoutTitles({ text, titles }: Meaning): string {
  const narrow = text.replace(/[，；：！？]/g, (mark) => NARROW[mark] ?? mark)
  return hide(narrow, titles)
}

/** One unit for one unit, so that places stay. */
const NARROW: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
}
