import assert from 'node:assert/strict'
import { loadWorkCalendar } from '../../src/facts/holidays.ts'
import { clockDisagreements } from '../support/clock-by-hand.ts'

describe('reply periods', () => {
  it('agree with a walk from day to day in 100,000 random cases', () => {
    assert.deepEqual(clockDisagreements(loadWorkCalendar(), 100_000), [])
  })
})
