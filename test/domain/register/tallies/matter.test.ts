import assert from 'node:assert/strict'
import type { Matter } from '../../../../src/domain/register/tallies/matter.ts'
import { matterDue } from '../../../../src/domain/register/tallies/matter.ts'
import { type CivilMinute, parseCivilMinute } from '../../../../src/domain/time/civil-minute.ts'
import { loadWorkCalendar } from '../../../../src/facts/holidays.ts'
import { day } from '../../../support/day.ts'

const calendar = loadWorkCalendar()

function minute(text: string): CivilMinute {
  const read = parseCivilMinute(text)
  assert.ok(read, text)
  return read
}

describe('the clock of an opinion', () => {
  const cases: readonly (readonly [string, true | undefined, string])[] = [
    ['2026-03-01T14:30', undefined, '2026-03-03T14:30'],
    ['2026-03-01T14:30', true, '2026-03-01T19:30'],
    ['2026-03-01T21:30', true, '2026-03-02T02:30'],
    ['2026-02-14T23:59', undefined, '2026-02-16T23:59'],
    ['2026-12-31T20:00', true, '2027-01-01T01:00'],
  ]
  for (const [found, grave, due] of cases)
    it(`runs by the hour through nights and holidays: ${found}${grave ? ', grave' : ''}`, () => {
      const matter: Matter = { kind: 'opinion', about: '停水', foundAt: minute(found), grave }
      assert.equal(matterDue(matter, calendar).at, due)
    })
})

describe('the clock of an interpretation', () => {
  it('runs by the working day', () => {
    const matter: Matter = {
      kind: 'interpretation',
      about: '《办法》',
      issuedOn: day('2026-02-27'),
    }
    const { on, at } = matterDue(matter, calendar)
    // 2026-02-28 is a Saturday that is worked.
    assert.deepEqual([on, at], [{ date: '2026-03-03', certain: true }, undefined])
  })
})
