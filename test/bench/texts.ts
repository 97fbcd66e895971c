import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGE } from '../../src/facts/shipped.ts'
import { loadIntents, type Utterance } from '../../src/intents.ts'

const TESTS = join(PACKAGE, 'test', 'understanding')
export const OUT_OF_SCOPE = 'out-of-scope'

/** What both train on. */
export async function trainingRows(): Promise<readonly Utterance[]> {
  return (await loadIntents(join(PACKAGE, 'intents'))).rows
}

/** Rows whose intent is known, kept apart from the training; a file is named after the intent of its lines. */
export function developmentRows(): readonly Utterance[] {
  return readdirSync(join(TESTS, 'dev')).flatMap((name) =>
    readFileSync(join(TESTS, 'dev', name), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((text) => ({ text, intent: name.replace(/\.txt$/, '') })),
  )
}

/** A held-out message and whether it is the bot's business. */
export interface HeldOut {
  readonly text: string
  readonly ours: boolean
}

/** Held-out sets of single messages that are either answered or none of the bot's business. */
const SETS = [
  ...['figures', 'derived', 'narrative', 'contact-and-law', 'english', 'traditional-and-typos'],
  'out-of-scope',
]

export function heldOutTexts(): readonly HeldOut[] {
  return SETS.flatMap(saidIn)
}

/** What citizens wrote to other offices: none of it is ours. */
export function citizensLetters(): readonly HeldOut[] {
  return saidIn('citizens')
}

interface Line {
  readonly text?: string
  readonly expect?: { readonly outcome?: string | readonly string[] }
}

function saidIn(set: string): readonly HeldOut[] {
  return readFileSync(join(TESTS, 'held-out', `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .flatMap(({ text, expect }) =>
      text === undefined ? [] : [{ text, ours: !isForeign(expect?.outcome) }],
    )
}

function isForeign(outcome: string | readonly string[] = []): boolean {
  return [outcome].flat().includes('not-understood')
}
