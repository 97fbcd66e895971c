import assert from 'node:assert/strict'
import { bodyOf, reportOf } from '../reading.ts'

function doubts(sentence: string): readonly string[] {
  return bodyOf(sentence)
    .findings.filter(({ status }) => status === 'uncertain' || status === 'fail')
    .map(({ message }) => message)
}

describe('numbers that go by nearly the same name', () => {
  it('are doubted where fewer attend than there are people', () => {
    assert.equal(doubts('组织人员参加学习培训1人次,参加培训人数12人。').length, 1)
    assert.deepEqual(doubts('组织人员参加学习培训30人次,参加培训人数12人。'), [])
    assert.deepEqual(doubts('接待来访3人次,信息公开工作人员7人。'), [])
  })

  it('are held against the columns of the row that a sentence goes through', () => {
    const report = reportOf(
      '云岭县2021年政府信息公开工作年度报告\n一、总体情况\n新制发规范性文件9件,废止4件,现行有效63件。\n' +
        '二、主动公开政府信息情况\n第二十条第(一)项 |\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n' +
        '规章 | 0 | 0 | 0 |\n行政规范性文件 | 9 | 4 | 62 |\n第二十条第(五)项 |\n信息内容 | 本年处理决定数量 |\n' +
        '行政许可 | 15236 |\n第二十条第(六)项 |\n信息内容 | 本年处理决定数量 |\n行政处罚 | 2310 |\n行政强制 | 45 |\n',
    )
    const found = report.findings.filter(({ status }) => status === 'uncertain')
    assert.deepEqual(
      found.map(({ message }) => message),
      [
        '正文“现行有效(历年累计) 63 件”,表中“行政规范性文件”行“现行有效件数”为 62,名称相近而数字不同',
      ],
    )
  })

  it('add up to what the brackets around them say, and no further', () => {
    assert.deepEqual(
      doubts('公布住房信息37条(其中公租房分配20条、廉租房17条),房屋征收信息24条。'),
      [],
    )
  })

  it('are not told of a school year as of two years that contradict each other', () => {
    const report = reportOf(
      '青州大学2022—2023学年信息公开工作年度报告\n统计期限为2022年9月1日至2023年8月31日。\n一、概述\n编发简报18期。\n',
    )
    assert.equal(report.office, '青州大学')
    assert.deepEqual(report.findings, [])
  })
})
