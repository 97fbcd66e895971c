import type { Span } from '../../domain/figures/figure.ts'
import type { Result } from '../../domain/result.ts'
import type { Choice } from '../../ports/channel.ts'
import type { Desk, Saying, Meaning, Write } from '../skill.ts'
import type { SaidChange } from './change.ts'

/** What is asked for, shown on a card, changed and at last confirmed (表单). `V` is plain JSON. */
export interface Form<V extends object> {
  /** Whose form it is. */
  readonly intent: string
  /** Its values tell who a person is: nothing of a draft is left when it ends. */
  readonly personal?: true
  /** In the order in which they are asked for. */
  readonly fields: readonly Field<V>[]
  /** What keeps the values from being written; the first is said, and its field asked for. */
  check(values: V, desk: Desk): readonly Fault<V>[]
  /** How a change is read where the fields alone do not tell (第3条日期改成2月28日). */
  change?(change: SaidChange, situation: Situation<V>): FieldReading<V>
  /** What a message says of the form as a whole, where no single field does. */
  hear?(situation: Situation<V>): FieldReading<V>
  /** Everything that would be written. The text asks for 确认. */
  card(values: V, desk: Desk): Told | Promise<Told>
  /** What 确认 writes; a refusal where it may not be written after all. */
  write(values: V, desk: Desk): Promise<Result<Write, Saying>>
}

/** What a change meets. */
export interface Situation<V> {
  readonly meaning: Meaning
  readonly values: V
  readonly desk: Desk
}

/** One thing that the form wants to know. */
export interface Field<V extends object> {
  readonly key: keyof V
  /** What it is called in questions and changes; other names that people use follow. */
  readonly names: readonly [string, ...string[]]
  /** Whether it must still be asked for. */
  missing(values: V): boolean
  question(values: V, desk: Desk): Told | Promise<Told>
  /** What a message says of the field. */
  read(heard: Heard, values: V, desk: Desk): FieldReading<V>
  /** 「预算改成决算」: a part of the value by another. */
  replace?(part: string, by: string, values: V): Partial<V> | undefined
  /** 「还没确认」 answers its question; elsewhere the same words put off the writing. */
  readonly mayWait?: true
  /** 「文号去掉」: the values of a form that does without it. */
  readonly without?: Partial<V>
}

/** A message, or the part of it that is meant for one field. */
export interface Heard {
  readonly meaning: Meaning
  readonly span: Span
  /** The field was asked for or named, so what is said is meant for it; `add` and `drop` change a list. */
  readonly meant: false | SaidChange['how']
}

/** `undefined`: nothing is said of it. `whole`: the message says nothing but this. */
export type FieldReading<V> =
  { readonly set: Partial<V>; readonly whole?: true } | { readonly fault: string } | undefined

export interface Fault<V> {
  readonly field: keyof V
  /** In Chinese, one sentence that says what would be right. */
  readonly why: string
}

/** What the bot tells, with what its numbers stand on. */
export interface Told {
  readonly text: string
  readonly evidence?: readonly string[]
  readonly choices?: readonly Choice[]
}

/** What was recognised in the part of the message that is read. */
export function heardIn<T extends Span>(found: readonly T[], { span }: Heard): readonly T[] {
  return found.filter(({ start, end }) => span.start <= start && end <= span.end)
}

/** The words of that part, to the letter. */
export function heardText({ meaning, span }: Heard): string {
  return meaning.text.slice(span.start, span.end).trim()
}

/** The same words in plain characters: what patterns look at, and nobody quotes. */
export function heardWords({ meaning, span }: Heard): string {
  return meaning.plain.slice(span.start, span.end).trim()
}

/** The whole message. */
export function whole(meaning: Meaning, meant: Heard['meant'] = false): Heard {
  return { meaning, span: { start: 0, end: meaning.text.length }, meant }
}

/** A few words are the value itself; in a sentence the words may mean something else. */
export function isShort(words: string): boolean {
  return words.replace(/[\s\p{P}]/gu, '').length <= 10
}
