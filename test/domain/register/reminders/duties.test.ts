import assert from 'node:assert/strict'
import { dutiesOn } from '../../../../src/domain/register/reminders/duties.ts'
import { owedTo } from '../../../../src/domain/register/reminders/owed.ts'
import { loadWorkCalendar } from '../../../../src/facts/holidays.ts'
import { day } from '../../../support/day.ts'

const calendar = loadWorkCalendar()
const nothing = { items: [], applications: [], counts: [], reports: new Set<number>() }

function told(
  role: 'recorder' | 'reviewer' | 'leader' | 'admin',
  date: string,
  holdings = nothing,
): readonly string[] {
  const person = { user: 'web:someone', name: '某人', role }
  return owedTo(person, holdings, { today: day(date), calendar }).map(({ key }) => key)
}

describe('the duties of an office', () => {
  it('are over by 31 January for the annual report, under the rules of 2007 by 31 March', () => {
    const done = { reports: new Set<number>(), holidays: new Set<number>() }
    const dueOn = (date: string) =>
      dutiesOn(day(date), done).find(({ key }) => key.startsWith('annual-report'))?.dueOn
    assert.equal(dueOn('2026-01-05'), '2026-01-31')
    assert.equal(dueOn('2020-01-05'), '2020-01-31')
    assert.equal(dueOn('2019-01-05'), '2019-03-31')
  })

  it('name the quarter that is over, and the year it lies in', () => {
    assert.ok(told('recorder', '2026-01-05').includes('quarterly-report 2025-4'))
    assert.ok(told('recorder', '2026-04-01').includes('quarterly-report 2026-1'))
    assert.ok(told('recorder', '2026-10-08').includes('quarterly-report 2026-3'))
    assert.ok(!told('recorder', '2026-04-16').some((key) => key.startsWith('quarterly')))
  })

  it('tell of the annual report in three stages, until it is stored', () => {
    assert.ok(told('leader', '2026-01-05').includes('annual-report 2025'))
    assert.ok(told('leader', '2026-01-29').includes('annual-report 2025 soon'))
    assert.ok(told('leader', '2026-02-02').includes('annual-report 2025 overdue'))
    const stored = { ...nothing, reports: new Set([2025]) }
    assert.deepEqual(told('leader', '2026-02-02', stored), [])
  })

  it('ask only an admin for a holiday notice, in December, while it is unknown', () => {
    const year = Math.max(...calendar.knownYears)
    const december = `${String(year)}-12-01`
    assert.ok(told('admin', december).includes(`holiday-notice ${String(year + 1)}`))
    assert.ok(!told('recorder', december).some((key) => key.startsWith('holiday-notice')))
    assert.ok(
      !told('admin', `${String(year - 1)}-12-01`).some((key) => key.startsWith('holiday-notice')),
    )
  })
})
