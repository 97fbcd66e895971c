import assert from 'node:assert/strict'
import type { CountRule } from '../../../../src/domain/figures/indicator.ts'
import { countedIn, type Registers } from '../../../../src/domain/register/counting/counting.ts'
import { recordId } from '../../../../src/domain/register/record.ts'
import {
  type Hotline,
  type HotlineSource,
  tallyPeriod,
} from '../../../../src/domain/register/tallies/tally.ts'
import {
  monthPeriod,
  type Period,
  quarterPeriod,
  yearPeriod,
} from '../../../../src/domain/time/period.ts'
import { application } from '../../../support/application.ts'
import { day } from '../../../support/day.ts'

const NONE: Registers = { applications: [], cases: [], hotline: [], counts: [], balances: [] }
const by = { user: 'zhang', name: '张三' }

function row(period: string, received: number, source: HotlineSource = '12345'): Hotline {
  const last = { by, seq: 1 }
  const id = recordId(2026, received)
  return { kind: 'hotline', id, version: 1, recordedBy: by, last, source, period, received }
}

function calls(rows: readonly Hotline[], period: Period): number | undefined {
  const rule = { kind: 'hotline', by: 'period', where: { source: ['12345'] } } as const
  return countedIn({ ...NONE, hotline: rows }, rule, period)?.value
}

describe('counts of a hotline', () => {
  it('add up days and months', () => {
    const rows = [row('2026-03-01', 5), row('2026-03-31', 7), row('2026-04', 100)]
    assert.equal(calls(rows, yearPeriod(2026)), 112)
    assert.equal(calls(rows, monthPeriod(2026, 3)), 12)
    assert.equal(calls(rows, quarterPeriod(2026, 1)), 12)
  })

  it('let a longer period take the place of the rows inside it', () => {
    const rows = [row('2026-03-01', 5), row('2026-03', 120), row('2026-04-02', 3)]
    assert.equal(calls(rows, yearPeriod(2026)), 123)
    assert.equal(calls([...rows, row('2026', 1500)], yearPeriod(2026)), 1500)
  })

  it('do not divide a year into its months', () => {
    assert.equal(calls([row('2026', 1500)], monthPeriod(2026, 3)), undefined)
  })

  it('are unknown where the source has no row of the year, and may be zero where it has', () => {
    assert.equal(calls([row('2026-03', 30, '市长信箱')], yearPeriod(2026)), undefined)
    assert.equal(calls([row('2025-03', 30)], yearPeriod(2026)), undefined)
    assert.equal(calls([row('2026-04', 30)], monthPeriod(2026, 3)), 0)
  })

  it('of what was closed are unknown where a row does not say it', () => {
    const closed = (rows: readonly Hotline[]): number | undefined => {
      const where = { source: ['12345'] }
      const rule = { kind: 'hotline', by: 'period', where, of: 'closed' } as const
      return countedIn({ ...NONE, hotline: rows }, rule, monthPeriod(2026, 3))?.value
    }
    const told = [{ ...row('2026-03-01', 5), closed: 3 }]
    assert.equal(closed(told), 3)
    assert.equal(closed([...told, { ...row('2026-03-02', 4), closed: 0 }]), 3)
    assert.equal(closed([...told, row('2026-03-02', 4)]), undefined)
  })
})

describe('counts of applications', () => {
  const replied = application({
    status: 'replied',
    repliedOn: day('2026-03-20'),
    outcome: '属于国家秘密',
  })
  const rule: CountRule & { readonly kind: 'application' } = {
    kind: 'application',
    by: 'repliedOn',
    where: { outcome: ['属于国家秘密'] },
  }
  const registers = { ...NONE, applications: [replied, application()] }

  it('go by the day and the conditions of the rule', () => {
    assert.deepEqual(countedIn(registers, rule, yearPeriod(2026)), {
      value: 1,
      entries: ['2026-0040'],
    })
    assert.equal(
      countedIn(registers, { kind: 'application', by: 'receivedOn' }, yearPeriod(2026))?.value,
      2,
    )
  })

  it('may be zero in a year of which the register holds an entry, and are unknown in another', () => {
    const granted = { ...rule, where: { outcome: ['予以公开'] } }
    assert.equal(countedIn(registers, granted, yearPeriod(2026))?.value, 0)
    assert.equal(countedIn(registers, rule, yearPeriod(2025)), undefined)
  })
})

describe('the period of a count', () => {
  const PERIODS: readonly (readonly [Period, string | undefined])[] = [
    [{ start: day('2026-03-12'), end: day('2026-03-12') }, '2026-03-12'],
    [monthPeriod(2026, 2), '2026-02'],
    [yearPeriod(2026), '2026'],
    [quarterPeriod(2026, 1), undefined],
    [{ start: day('2026-03-02'), end: day('2026-03-08') }, undefined],
  ]
  for (const [period, written] of PERIODS)
    it(`from ${period.start} to ${period.end} is ${written ?? 'none'}`, () => {
      assert.equal(tallyPeriod(period), written)
    })
})
