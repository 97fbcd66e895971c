import assert from 'node:assert/strict'
import {
  asFarAs,
  periodBefore,
  soFar,
  yearsLater,
} from '../../../src/domain/time/period-compare.ts'
import { periodName, sameKindAround, wholeMonths } from '../../../src/domain/time/period-kind.ts'
import type { Period } from '../../../src/domain/time/period.ts'
import { day } from '../../support/day.ts'

function span(text: string): Period {
  const [start = '', end = ''] = text.split('/')
  return { start: day(start), end: day(end) }
}

function said({ start, end }: Period): string {
  return `${start}/${end}`
}

describe('periods beside each other', () => {
  const NAMES: readonly (readonly [string, string, number | undefined])[] = [
    ['2018-01-01/2018-12-31', '2018年', 12],
    ['2026-07-01/2026-12-31', '2026年下半年', 6],
    ['2026-07-01/2026-09-30', '2026年第三季度', 3],
    ['2024-02-01/2024-02-29', '2024年2月', 1],
    ['2026-01-01/2026-10-31', '2026年1至10月', 10],
    ['2026-02-01/2026-04-30', '2026年2至4月', 3],
    ['2025-11-01/2026-01-31', '2025-11-01至2026-01-31', 3],
    ['2026-03-02/2026-03-02', '2026-03-02', undefined],
    ['2026-03-02/2026-03-08', '2026-03-02至2026-03-08', undefined],
  ]
  for (const [period, name, months] of NAMES)
    it(`${period} is called ${name}`, () => {
      assert.equal(periodName(span(period)), name)
      assert.equal(wholeMonths(span(period)), months)
    })

  const BEFORE: readonly (readonly [string, string])[] = [
    ['2026-01-01/2026-03-31', '2025-10-01/2025-12-31'],
    ['2024-03-01/2024-03-31', '2024-02-01/2024-02-29'],
    ['2026-03-02/2026-03-08', '2026-02-23/2026-03-01'],
    ['2026-01-01/2026-12-31', '2025-01-01/2025-12-31'],
  ]
  for (const [period, before] of BEFORE)
    it(`${before} comes before ${period}`, () => {
      assert.equal(said(periodBefore(span(period))), before)
    })

  it('a February of another year ends where that year says', () => {
    assert.equal(said(yearsLater(span('2024-02-01/2024-02-29'), -1)), '2023-02-01/2023-02-28')
    assert.equal(said(yearsLater(span('2023-02-01/2023-02-28'), 1)), '2024-02-01/2024-02-29')
    assert.equal(said(yearsLater(span('2026-03-02/2026-03-08'), -1)), '2025-03-02/2025-03-08')
  })

  it('finds the quarter, the half, the month and the week around a day', () => {
    const today = day('2026-11-23')
    const around = (text: string): string | undefined => {
      const found = sameKindAround(span(text), today)
      return found && said(found)
    }
    assert.equal(around('2026-01-01/2026-03-31'), '2026-10-01/2026-12-31')
    assert.equal(around('2025-01-01/2025-06-30'), '2026-07-01/2026-12-31')
    assert.equal(around('2026-05-01/2026-05-31'), '2026-11-01/2026-11-30')
    assert.equal(around('2026-11-09/2026-11-15'), '2026-11-23/2026-11-29')
    assert.equal(around('2026-01-01/2026-05-31'), undefined)
  })

  it('compares what runs with as many days of what is over, never more than there were', () => {
    const running = soFar(span('2026-03-01/2026-03-31'), day('2026-03-30'))
    assert.equal(said(running), '2026-03-01/2026-03-30')
    assert.equal(said(asFarAs(running, span('2026-02-01/2026-02-28'))), '2026-02-01/2026-02-28')
    assert.equal(
      said(soFar(span('2025-01-01/2025-12-31'), day('2026-03-30'))),
      '2025-01-01/2025-12-31',
    )
    const week = soFar(span('2026-11-23/2026-11-29'), day('2026-11-24'))
    assert.equal(said(asFarAs(week, span('2026-11-16/2026-11-22'))), '2026-11-16/2026-11-17')
  })
})
