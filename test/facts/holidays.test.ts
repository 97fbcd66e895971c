import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dayKind } from '../../src/domain/time/work-calendar.ts'
import { addWorkingDays, workingDaysBetween } from '../../src/domain/time/working-days.ts'
import { loadWorkCalendar } from '../../src/facts/holidays.ts'
import { day } from '../support/day.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const NOTICE_2027 = `year: 2027
notice: 国务院办公厅关于2027年部分节假日安排的通知
publishedOn: 2026-11-05
off:
  - { name: 元旦, from: 2026-12-31, to: 2027-01-02 }
work:
  - { name: 元旦, on: 2026-12-27 }
`

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('holidays')
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('the calendar of holidays', () => {
  const known = loadWorkCalendar([])

  it('has the working days of the years that were counted', () => {
    const counted = {
      2018: 250,
      2019: 250,
      2020: 249,
      2021: 250,
      2022: 249,
      2023: 249,
      2024: 251,
      2025: 248,
      2026: 248,
    }
    for (const [year, days] of Object.entries(counted)) {
      const before = day(`${String(Number(year) - 1)}-12-31`)
      assert.equal(workingDaysBetween(known, before, day(`${year}-12-31`)).days, days, year)
    }
  })

  it('knows 2004 to 2026 from the package', () => {
    assert.deepEqual([...known.knownYears].sort()[0], 2004)
    assert.deepEqual([...known.knownYears].sort().at(-1), 2026)
    assert.equal(known.knownYears.size, 23)
  })

  it('says the same of 2026 by the shipped notice as by the package', () => {
    const shipped = loadWorkCalendar()
    for (let date = Date.UTC(2025, 11, 1); date <= Date.UTC(2026, 11, 31); date += 86_400_000) {
      const text = day(new Date(date).toISOString().slice(0, 10))
      assert.equal(dayKind(shipped, text), dayKind(known, text), text)
    }
  })

  it('takes in a new year, with the days of the December before that its notice moves', () => {
    const calendar = loadWorkCalendar([folderWith({ '2027.yaml': NOTICE_2027 })])
    assert.deepEqual(addWorkingDays(calendar, day('2026-12-21'), 20), {
      date: '2027-01-19',
      certain: true,
    })
    assert.equal(dayKind(calendar, day('2026-12-27')), 'makeup')
    assert.equal(dayKind(calendar, day('2026-12-31')), 'holiday')
    assert.equal(dayKind(calendar, day('2027-01-01')), 'holiday')
  })

  it('lets a later folder replace a year whole', () => {
    const own = `year: 2026
notice: 试行安排
publishedOn: 2025-11-04
off: [{ name: 国庆节, from: 2026-10-01, to: 2026-10-03 }]
work: []
`
    const calendar = loadWorkCalendar([folderWith({}), folderWith({ '2026.yaml': own })])
    assert.equal(dayKind(calendar, day('2026-10-05')), 'working')
    assert.equal(dayKind(calendar, day('2026-10-10')), 'weekend')
    assert.equal(dayKind(calendar, day('2025-10-01')), 'holiday')
  })

  it('knows nothing of a folder that does not exist', () => {
    assert.equal(loadWorkCalendar(['/nowhere/holidays']).knownYears.size, 23)
  })

  const damaged: readonly (readonly [string, string, RegExp])[] = [
    ['a day that does not exist', NOTICE_2027.replace('2027-01-02', '2027-01-32'), /2027-01-32/],
    [
      'a holiday that ends before it begins',
      NOTICE_2027.replace('to: 2027-01-02', 'to: 2026-12-01'),
      /ends before/,
    ],
    [
      'a make-up day on a Monday',
      NOTICE_2027.replace('2026-12-27', '2026-12-28'),
      /Saturday or a Sunday/,
    ],
    [
      'a day of another year',
      NOTICE_2027.replace('on: 2026-12-27', 'on: 2026-11-29'),
      /outside the year/,
    ],
    [
      'a day both off and worked',
      NOTICE_2027.replace('on: 2026-12-27', 'on: 2027-01-02'),
      /both off and worked/,
    ],
    [
      'the year of another file',
      NOTICE_2027.replace('year: 2027', 'year: 2026').replace('to: 2027-01-02', 'to: 2026-12-31'),
      /name the file/,
    ],
  ]
  for (const [what, text, why] of damaged)
    it(`refuses a notice with ${what}, and names the file`, () => {
      const folder = folderWith({ '2027.yaml': text })
      assert.throws(
        () => loadWorkCalendar([folder]),
        (error: Error) => {
          assert.match(error.message, why)
          assert.match(error.message, /2027\.yaml/)
          return true
        },
      )
    })
})
