import assert from 'node:assert/strict'
import {
  explainWorkingDays,
  explanationLines,
} from '../../../src/domain/time/explain-working-days.ts'
import { addWorkingDays, workingDaysBetween } from '../../../src/domain/time/working-days.ts'
import { dayKind } from '../../../src/domain/time/work-calendar.ts'
import { day } from '../../support/day.ts'
import { loadWorkCalendar } from '../../../src/facts/holidays.ts'
import { disagreements } from '../../support/counted-by-hand.ts'

const calendar = loadWorkCalendar()

/** Due days that were counted by hand; `extended` is as many working days again. */
const VECTORS = [
  {
    start: '2018-02-09',
    n: 15,
    due: '2018-03-07',
    extended: '2018-03-28',
    why: 'the Spring Festival and two days worked for it',
  },
  {
    start: '2018-04-27',
    n: 15,
    due: '2018-05-21',
    extended: '2018-06-11',
    why: '28 April is worked',
  },
  {
    start: '2018-09-28',
    n: 15,
    due: '2018-10-24',
    extended: '2018-11-14',
    why: '29 and 30 September are worked',
  },
  {
    start: '2018-12-10',
    n: 15,
    due: '2018-12-29',
    extended: '2019-01-22',
    why: 'it falls due on a Saturday that is worked',
  },
  {
    start: '2019-05-14',
    n: 15,
    due: '2019-06-04',
    extended: '2019-06-26',
    why: 'the last day of the old rules',
  },
  {
    start: '2019-05-15',
    n: 20,
    due: '2019-06-13',
    extended: '2019-07-11',
    why: 'the first day of the new rules',
  },
  {
    start: '2020-01-20',
    n: 20,
    due: '2020-02-25',
    extended: '2020-03-24',
    why: 'the festival was prolonged to 2 February',
  },
  {
    start: '2026-02-13',
    n: 7,
    due: '2026-03-02',
    extended: '2026-03-11',
    why: 'the Spring Festival of 2026',
  },
  { start: '2026-04-27', n: 7, due: '2026-05-09', extended: '2026-05-19', why: '9 May is worked' },
  {
    start: '2026-09-18',
    n: 20,
    due: '2026-10-22',
    extended: '2026-11-19',
    why: 'a Sunday and a Saturday are worked',
  },
]

describe('working days', () => {
  for (const { start, n, due, extended, why } of VECTORS) {
    it(`count ${String(n)} from ${start} to ${due}: ${why}`, () => {
      assert.deepEqual(addWorkingDays(calendar, day(start), n), { date: due, certain: true })
      assert.deepEqual(addWorkingDays(calendar, day(due), n), { date: extended, certain: true })
    })
  }

  it('are certain to the last day of the known years and provisional after it', () => {
    assert.deepEqual(addWorkingDays(calendar, day('2026-11-23'), 20), {
      date: '2026-12-21',
      certain: true,
    })
    assert.deepEqual(addWorkingDays(calendar, day('2026-12-21'), 20), {
      date: '2027-01-19',
      certain: false,
    })
    assert.deepEqual(addWorkingDays(calendar, day('2026-12-04'), 20), {
      date: '2027-01-04',
      certain: false,
    })
  })

  it('are provisional before the first known year, too', () => {
    assert.equal(addWorkingDays(calendar, day('2003-06-02'), 5).certain, false)
    assert.equal(addWorkingDays(calendar, day('2003-12-31'), 5).certain, true)
  })

  for (const date of [
    '2031-01-01',
    '2031-05-01',
    '2031-05-02',
    '2031-10-01',
    '2031-10-02',
    '2031-10-03',
  ]) {
    it(`never fall on ${date}, whose notice nobody knows yet`, () => {
      assert.equal(dayKind(calendar, day(date)), 'holiday')
    })
  }

  it('are none from a day to itself, and count backwards what was counted forwards', () => {
    const start = day('2026-01-30')
    assert.equal(workingDaysBetween(calendar, start, start).days, 0)
    assert.deepEqual(
      workingDaysBetween(calendar, start, addWorkingDays(calendar, start, 33).date),
      { days: 33, certain: true },
    )
  })

  it('refuse a number of days that cannot be counted', () => {
    assert.throws(() => addWorkingDays(calendar, day('2026-01-30'), -1), /whole number/)
    assert.throws(() => addWorkingDays(calendar, day('2026-01-30'), 1.5), /whole number/)
  })

  it('agree with a count by hand, day by day, in 500 random cases', () => {
    assert.deepEqual(disagreements(calendar, 500), [])
  })
})

describe('an explanation of working days', () => {
  it('names every day between, and why it counts or not', () => {
    const { days, due } = explainWorkingDays(calendar, day('2026-04-30'), 3)
    assert.equal(due.date, '2026-05-08')
    assert.deepEqual(
      days.map(({ date, kind, counts }) => [date, kind, counts]),
      [
        ['2026-05-01', 'holiday', undefined],
        ['2026-05-02', 'holiday', undefined],
        ['2026-05-03', 'holiday', undefined],
        ['2026-05-04', 'holiday', undefined],
        ['2026-05-05', 'holiday', undefined],
        ['2026-05-06', 'working', 1],
        ['2026-05-07', 'working', 2],
        ['2026-05-08', 'working', 3],
      ],
    )
  })

  it('is told in runs of days', () => {
    assert.deepEqual(explanationLines(explainWorkingDays(calendar, day('2026-04-30'), 4)), [
      '2026-04-30(星期四)为起算日,当日不计',
      '2026-05-01 至 2026-05-05 劳动节放假,不计',
      '2026-05-06 至 2026-05-08 工作日,第1至3个工作日',
      '2026-05-09(星期六) 劳动节调休上班,第4个工作日',
      '到期日:2026-05-09(星期六)',
    ])
  })

  it('says that the day is provisional where a notice is missing', () => {
    const lines = explanationLines(explainWorkingDays(calendar, day('2026-12-31'), 1))
    assert.deepEqual(lines, [
      '2026-12-31(星期四)为起算日,当日不计',
      '2027-01-01(星期五) 元旦放假,不计',
      '2027-01-02 至 2027-01-03 周末,不计',
      '2027-01-04(星期一) 工作日,第1个工作日',
      '到期日:2027-01-04(星期一),暂定,2027年放假安排公布后重算',
    ])
  })
})
