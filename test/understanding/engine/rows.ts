import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { questionsOf } from '../../../src/dialogue/markdown-skill.ts'
import { loadConcepts } from '../../../src/facts/concepts.ts'
import { PACKAGE } from '../../../src/facts/shipped.ts'
import { conceptsWith } from '../../../src/office/mind.ts'
import type { Row } from '../../../src/understanding/engine/train.ts'
import { searchCopy } from '../../../src/understanding/search-copy.ts'
import { lexiconOf } from '../../../src/understanding/topics/lexicon.ts'

const INTENTS = join(PACKAGE, 'intents')
const DEV = join(PACKAGE, 'test', 'understanding', 'dev')

/** Everything that the product trains on, as search copies. */
export function trainingRows(): readonly Row[] {
  return readdirSync(INTENTS).flatMap((name) =>
    name.endsWith('.md')
      ? rowsOf(basename(name, '.md'), questionsOf(readFileSync(join(INTENTS, name), 'utf8')))
      : rowsOf(name, linesOf(join(INTENTS, name, 'utterances.txt'))),
  )
}

/** Written apart from the training rows; a file is named after the intent of its lines. */
export function developmentRows(): readonly Row[] {
  return readdirSync(DEV).flatMap((name) =>
    rowsOf(basename(name, '.txt'), linesOf(join(DEV, name))),
  )
}

/** As the product tags them. */
export const conceptsOf = conceptsWith(lexiconOf(loadConcepts()))

function rowsOf(intent: string, texts: readonly string[]): readonly Row[] {
  return texts.map((text) => ({ text: searchCopy(text).text, intent }))
}

function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
