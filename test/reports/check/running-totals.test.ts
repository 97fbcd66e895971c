import assert from 'node:assert/strict'
import { reportOf } from '../reading.ts'

const ROWS = [
  '主动公开文件数',
  '其中:1.政府网站公开数',
  '2.政府公报公开数',
  '受理政府信息公开申请总数',
  '其中:1.当面申请数',
  '2.网络申请数',
  '3.信函、传真申请数',
  '对申请的答复总数',
  '其中:1.同意公开答复数',
  '2.同意部分公开答复数',
  '3.不予公开答复数',
  '4.其他类型答复数',
  '接受行政申诉、举报数',
  '行政复议数',
  '行政诉讼数',
]

/** What is wrong with a table of zeros in which some rows state a year and a running total. */
function faults(rows: Readonly<Record<string, readonly [number, number]>>): readonly string[] {
  const cells = ROWS.map((row) => `${row}\t\t${(rows[row] ?? [0, 0]).join('\t')}`).join('\n')
  const report = reportOf(
    `白石镇2018年政府信息公开年度报告\n政府信息公开情况统计表\n指标名称\t单位\t2018年\t历年累计\n${cells}\n`,
  )
  return report.findings
    .filter(
      ({ status, rule }) => rule === 'identity' && (status === 'fail' || status === 'uncertain'),
    )
    .map(({ status }) => status)
}

describe('a running total', () => {
  it('cannot be less than the year in it', () => {
    assert.deepEqual(faults({ 行政复议数: [2, 1] }), ['fail'])
  })

  it('may be the year alone', () => {
    assert.deepEqual(faults({ 行政复议数: [2, 2] }), [])
  })

  it('is not what a channel greater than its total lacks, which may be counted otherwise', () => {
    const rows: Readonly<Record<string, readonly [number, number]>> = {
      主动公开文件数: [5, 9],
      '其中:1.政府网站公开数': [6, 9],
    }
    assert.deepEqual(faults(rows), ['uncertain'])
  })
})
