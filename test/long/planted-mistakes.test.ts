import assert from 'node:assert/strict'
import { type Trial, trial } from '../support/made/trial.ts'

const REPORTS = 300
/** Of the mistakes that were planted, and of the findings that something fails. */
const FLOOR = { recall: 0.95, precision: 0.95 }

describe('mistakes planted in made-up reports', () => {
  it('are found, and hardly anything else', () => {
    const trials = Array.from({ length: REPORTS }, (_, at) => trial(at + 1, 1 + (at % 3)))
    const planted = trials.flatMap((one) => one.planted)
    const missed = planted.filter(({ found }) => !found).map(({ name }) => name)
    const recall = 1 - missed.length / planted.length
    const precision = 1 - count(trials, 'groundless') / count(trials, 'raised')
    assert.ok(recall >= FLOOR.recall, `recall ${recall.toFixed(3)}, missed: ${missed.join('; ')}`)
    assert.ok(precision >= FLOOR.precision, `precision ${precision.toFixed(3)}`)
  })

  it('are not seen in sound ones', () => {
    for (let seed = 1; seed <= REPORTS; seed++) {
      const { raised } = trial(-seed, 0)
      assert.deepEqual(
        raised.map(({ message }) => message),
        [],
        `report ${seed}`,
      )
    }
  })
})

function count(trials: readonly Trial[], which: 'raised' | 'groundless'): number {
  return trials.flatMap((one) => one[which]).length
}
