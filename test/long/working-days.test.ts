import assert from 'node:assert/strict'
import { loadWorkCalendar } from '../../src/facts/holidays.ts'
import { disagreements } from '../support/counted-by-hand.ts'

describe('working days', () => {
  it('agree with a count by hand, day by day, in 100,000 random cases', () => {
    assert.deepEqual(disagreements(loadWorkCalendar(), 100_000), [])
  })
})
