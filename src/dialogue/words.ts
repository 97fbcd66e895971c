import { hide } from '../domain/language/hidden.ts'
import type { Meaning } from './skill.ts'

/** The message in plain characters, with its titles hidden: each character at its place. */
export function withoutTitles({ plain, titles }: Meaning): string {
  return hide(plain, titles)
}
