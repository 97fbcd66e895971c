import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readQuestions } from '../../src/cli/evaluate/question-file.ts'
import { PACKAGE } from '../../src/facts/shipped.ts'
import { loadIntents } from '../../src/intents.ts'

const HELD_OUT = join(import.meta.dirname, 'held-out')
/** 「传真」 is said by everybody; a sentence is not. */
const SENTENCE = 5

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

describe('What the measure is taken with', () => {
  for (const file of readdirSync(HELD_OUT).filter((name) => name.endsWith('.jsonl')))
    it(`has no question that the bot learned from: ${file}`, async () => {
      const { rows } = await loadIntents(join(PACKAGE, 'intents'))
      const learned = new Set(rows.map(({ text }) => bare(text)))
      const read = readQuestions(readFileSync(join(HELD_OUT, file), 'utf8'))
      if (!read.ok) assert.fail(read.error)
      const asked = read.value.questions.filter(({ turns }) => turns.length === 1)
      const seen = asked
        .flatMap(({ turns }) => turns)
        .filter((text) => bare(text).length >= SENTENCE && learned.has(bare(text)))
      assert.deepEqual(seen, [])
    })
})
