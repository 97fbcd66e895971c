import assert from 'node:assert/strict'
import { classifierOf, trainModel } from '../../../src/understanding/engine/classifier.ts'
import { OUT_OF_SCOPE } from '../../../src/understanding/engine/model.ts'
import { conceptsOf, developmentRows, trainingRows } from './rows.ts'

/** The floor below which no change of rows or engine may fall. */
const FLOOR = { right: 0.96, outOfScopeFound: 0.96, falselyRejected: 0.02 }
const IN_SCOPE = 0.5

describe('The development set', () => {
  let answers: readonly { intent: string; found: string; inScope: boolean; text: string }[]

  before(async function () {
    this.timeout(60_000)
    const classifier = classifierOf(await trainModel(trainingRows(), conceptsOf), conceptsOf)
    answers = await Promise.all(
      developmentRows().map(async ({ text, intent }) => {
        const { ranked, inScope } = await classifier.classify(text)
        return { text, intent, found: ranked[0]?.intent ?? '', inScope: inScope >= IN_SCOPE }
      }),
    )
  })

  it('is not part of the training', () => {
    const trained = new Set(trainingRows().map(({ text }) => text))
    assert.deepEqual(
      developmentRows().filter(({ text }) => trained.has(text)),
      [],
    )
  })

  it('is understood: the intent is right and not rejected', () => {
    const ours = answers.filter(({ intent }) => intent !== OUT_OF_SCOPE)
    const wrong = ours.filter(({ intent, found, inScope }) => found !== intent || !inScope)
    assert.ok(wrong.length <= (1 - FLOOR.right) * ours.length, listed(wrong))
  })

  it('is rejected where it is not ours', () => {
    const foreign = answers.filter(({ intent }) => intent === OUT_OF_SCOPE)
    const passed = foreign.filter(({ inScope }) => inScope)
    assert.ok(passed.length <= (1 - FLOOR.outOfScopeFound) * foreign.length, listed(passed))
  })

  it('is seldom rejected where it is ours', () => {
    const ours = answers.filter(({ intent }) => intent !== OUT_OF_SCOPE)
    const rejected = ours.filter(({ inScope }) => !inScope)
    assert.ok(rejected.length <= FLOOR.falselyRejected * ours.length, listed(rejected))
  })

  function listed(wrong: readonly { intent: string; found: string; text: string }[]): string {
    const lines = wrong.map(({ text, intent, found }) => `${text}: ${found}, not ${intent}`)
    return `${wrong.length} of ${answers.length}:\n${lines.join('\n')}`
  }
})
