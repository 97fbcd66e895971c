import assert from 'node:assert/strict'
import type { Application } from '../../src/domain/register/applications/application.ts'
import { recordId } from '../../src/domain/register/record.ts'
import { applicationRow } from '../../src/exports/applications.ts'
import { loadWorkCalendar } from '../../src/facts/holidays.ts'
import { mask } from '../../src/understanding/extract/people.ts'
import { day } from '../support/day.ts'

const zhang = { user: 'zhang', name: '张三' }
const open: Application = {
  kind: 'application',
  id: recordId(2026, 7),
  receivedOn: day('2026-03-02'),
  clockStart: day('2026-03-02'),
  via: '当面',
  applicantType: '自然人',
  subject: '2025年低保发放名册,联系13812341234',
  status: 'open',
  consultations: [],
  version: 1,
  recordedBy: zhang,
  last: { by: zhang, seq: 1 },
}

const cases = [
  { what: 'open', application: open, days: ['2026-03-30', true, null] },
  {
    what: 'not yet confirmed',
    application: { ...open, clockStart: undefined },
    days: [null, null, null],
  },
  {
    what: 'extended',
    application: {
      ...open,
      extension: { days: 20, extendedOn: day('2026-03-25'), agreedBy: '王五' },
    },
    days: ['2026-03-30', true, '2026-04-28'],
  },
  {
    what: 'beyond the known holidays',
    application: { ...open, clockStart: day('2036-03-03') },
    days: ['2036-03-31', false, null],
  },
]

describe('a row of applications', () => {
  const calendar = loadWorkCalendar()

  for (const { what, application, days } of cases)
    it(`gives the days of one that is ${what}`, () => {
      const { dueOn, dueCertain, extendedTo } = applicationRow(application, calendar, {
        mask,
        applicant: {},
      })
      assert.deepEqual([dueOn, dueCertain, extendedTo], days)
    })

  it('masks what may reach a person', () => {
    assert.equal(
      applicationRow(open, calendar, { mask, applicant: {} })['subject'],
      '2025年低保发放名册,联系138****1234',
    )
  })
})
