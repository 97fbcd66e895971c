import assert from 'node:assert/strict'
import { checkReport } from '../../../src/domain/figures/checks/check-report.ts'
import { known, reportOf } from '../reading.ts'

const TABLE = [
  '二、主动公开政府信息情况',
  '第二十条第(一)项 |',
  '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
  '规章 | 0 | 0 | 0 |',
  '行政规范性文件 | 0 | 0 | 0 |',
  '第二十条第(五)项 |',
  '信息内容 | 本年处理决定数量 |',
  '行政许可 | 0 |',
].join('\n')

function reportFor(year: number, says: string): ReturnType<typeof reportOf> {
  return reportOf(`白石镇${year}年政府信息公开工作年度报告\n一、总体情况\n${says}\n${TABLE}\n`)
}

/** What the check of 2022 has against a sentence, where 2021 counted 500. */
function doubts(says: string): readonly string[] {
  const previous = reportFor(2021, '2021年主动公开政府信息500条。')
  return checkReport(reportFor(2022, says), { ...known, previous })
    .filter(({ status }) => status === 'uncertain' || status === 'fail')
    .map(({ message }) => message)
}

describe('what a report says of the year before', () => {
  const sound = [
    '2022年主动公开政府信息600条,同比增长20%。',
    '2022年主动公开政府信息600条,比上年增加100条,增长20%。',
    '2022年主动公开政府信息600条,比上年的500条增加100条。',
    '2022年主动公开政府信息600条。',
  ]
  for (const says of sound)
    it(`is right in “${says}”`, () => {
      assert.deepEqual(doubts(says), [])
    })

  const wrong = [
    '2022年主动公开政府信息600条,同比增长50%。',
    '2022年主动公开政府信息600条,比上年增加150条。',
    '2022年主动公开政府信息600条,比上年的550条增加50条。',
  ]
  for (const says of wrong)
    it(`is doubted in “${says}”`, () => {
      assert.equal(doubts(says).length, 1, doubts(says).join('\n'))
    })
})

describe('the year of a report', () => {
  it('is held against the period that stands above all headings', () => {
    const { findings } = reportOf(
      '白石镇2022年政府信息公开工作年度报告\n本报告统计期限为2021年1月1日至2021年12月31日。\n一、总体情况\n公开信息12条。\n',
    )
    assert.deepEqual(
      findings.filter(({ status }) => status === 'fail').map(({ message }) => message),
      ['标题是 2022 年的报告,正文写的却是 2021 年'],
    )
  })
})
