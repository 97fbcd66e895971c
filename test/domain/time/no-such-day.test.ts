import assert from 'node:assert/strict'
import { noSuchDay } from '../../../src/domain/time/no-such-day.ts'
import { day } from '../../support/day.ts'

describe('a day that does not exist', () => {
  const cases = [
    ['2月30日', '没有“2月30日”这一天,2026年2月只到28日。'],
    ['2024年2月30日', '没有“2024年2月30日”这一天,2024年2月只到29日。'],
    ['４月31号', '没有“４月31号”这一天,2026年4月只到30日。'],
    ['13月1日', '没有“13月1日”这一天,请说一个日历上有的日期,如3月5日。'],
    ['二月三十日', '没有“二月三十日”这一天,请说一个日历上有的日期,如3月5日。'],
  ] as const
  for (const [said, sentence] of cases)
    it(`is refused by name: ${said}`, () => {
      assert.equal(noSuchDay(said, day('2026-03-02')), sentence)
    })
})
