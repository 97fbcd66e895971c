import assert from 'node:assert/strict'
import { reading, type Row } from './reading.ts'

const SCOPES: readonly Row[] = [
  ['历年累计', 'cumulative'],
  ['历年一共公开多少', 'cumulative'],
  ['累计多少条', 'cumulative'],
  ['那历年累计呢', 'cumulative'],
  ['歷年累計公開多少', 'cumulative'],
  ['总共至今', 'cumulative'],
  ['有史以来', 'cumulative'],
  ['the all-time number', 'cumulative'],
  ['how many by the end of 2017', 'cumulative'],
  ['items since records began', 'cumulative'],
  ['how many before 2018', 'cumulative'],
  ['建站以来公开了多少', 'cumulative'],
  ['截至目前一共公开多少', 'cumulative'],
  ['截止目前共公开多少', 'cumulative'],
  ['到现在为止总共多少', 'cumulative'],
  ['至今共公开多少条', 'cumulative'],
  ['到2017年底累计', 'cumulative'],
  ['截至2017年底一共公开多少', 'cumulative'],
  ['how many in total so far', 'cumulative'],
  ['cumulative number of items', 'cumulative'],
  ['当年公开多少', 'year'],
  ['本年公开多少', 'year'],
  ['2018年度公开多少', 'year'],
  ['那一年公开多少', 'year'],
  ['今年累计公开多少', 'year'],
  ['全年累计', 'year'],
  ['不是累计,是当年的', 'year'],
  ['2018年一共公开了多少', ''],
  ['总共多少', ''],
  ['2018年度报告', ''],
  ['年度报告什么时候出', ''],
  ['《历年累计表》', ''],
  ['当年和历年累计各多少', ''],
  ['不要累计', ''],
]

describe('scope', () => {
  for (const [message, expected] of SCOPES)
    it(`「${message}」 means ${expected || 'neither year nor all years'}`, () => {
      assert.equal(scopeOf(message), expected)
    })

  it('到2017年底累计 is a period and a scope', () => {
    const { periods, scopes } = reading('到2017年底累计公开了多少')
    assert.equal(periods[0]?.value.end, '2017-12-31')
    assert.equal(scopes[0]?.value, 'cumulative')
  })
})

/** The one that is meant; nothing where both are said. */
function scopeOf(message: string): string {
  const said = new Set(reading(message).scopes.map(({ value }) => value))
  return said.size === 1 ? [...said].join('') : ''
}
