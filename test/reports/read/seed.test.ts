import assert from 'node:assert/strict'
import type { ReadFigure } from '../../../src/domain/figures/report.ts'
import { reportOf, seed } from '../reading.ts'

const report = reportOf(seed)

function line({ indicator, label, scope, value, unit, kind, section }: ReadFigure): string {
  const name = indicator ?? `“${label}”`
  return [section, name, scope, value, unit ?? '-', kind].join(' ')
}

describe('the 2018 report of 上海街道', () => {
  it('says whose it is, of which year and how to reach the office', () => {
    assert.equal(report.title, '台江区上海街道2018年政府信息公开年度报告')
    assert.equal(report.office, '台江区上海街道')
    assert.equal(report.year, 2018)
    assert.equal(report.periodStart, '2018-01-01')
    assert.equal(report.periodEnd, '2018-12-31')
    assert.equal(report.publishedOn, '2019-01-16')
    assert.equal(report.layout, 'fuzhou-2018')
    assert.deepEqual(report.contacts, {
      organisation: '上海街道政府信息公开领导小组办公室',
      address: '福建省福州市台江区红庆路7号',
      postcode: '350004',
      phone: '0591—88086122',
      email: '9768252@qq.com',
      website: 'http://www.taijiang.gov.cn/',
    })
  })

  it('states every figure of its prose, in its section', () => {
    const prose = report.figures.filter((figure) => figure.cell === undefined).map(line)
    assert.deepEqual(prose, [
      '一、(三)1、(2)① disclosed.budget year 2 份 number',
      '一、(三)1、(2)② “公租房已录入” year 55 件 number',
      '一、(三)1、(2)④ disclosed.assistance year 4 份 number',
      '一、(三)2、(1) hotline.platform year 1899 件 number',
      '一、(五) staff.assigned year 1 名 number',
      '二、(一) disclosed.items year 39 条 number',
      '二、(一) disclosed.items cumulative 286 条 number',
      '二、(二) disclosed.items year 39 条 number',
      '二、(二) disclosed.category.organisation year 2 条 number',
      '二、(二) disclosed.category.mandatory year 19 条 number',
      '二、(二) disclosed.category.family-planning year 3 条 number',
      '二、(二) disclosed.category.relief year 5 条 number',
      '二、(二) disclosed.category.supervision year 10 条 number',
      '二、(五) mailbox.mayor year 1894 件 number',
      '二、(五) mailbox.mayor.closed-rate year 100 % number',
      '二、(五) mailbox.governor year 45 件 number',
      '二、(五) mailbox.governor.closed-rate year 100 % number',
      '三、 applications.received year 0 件 zero-in-words',
      '三、 applications.received cumulative 2 件 number',
      '四、 reconsideration.received year 0 - zero-in-words',
      '四、 reconsideration.received cumulative 0 - zero-in-words',
      '四、 litigation.received year 0 - zero-in-words',
      '四、 litigation.received cumulative 0 - zero-in-words',
    ])
  })

  it('states all thirty cells of its table, in the unit that its prose uses', () => {
    const cells = report.figures.flatMap(({ cell, value, unit }) =>
      cell === undefined ? [] : [`${cell.row} ${cell.column} ${value} ${unit ?? '-'}`],
    )
    assert.deepEqual(cells, [
      '主动公开文件数 2018年 39 条',
      '主动公开文件数 历年累计 286 条',
      '其中:1.政府网站公开数 2018年 39 -',
      '其中:1.政府网站公开数 历年累计 286 -',
      '2.政府公报公开数 2018年 0 -',
      '2.政府公报公开数 历年累计 0 -',
      '受理政府信息公开申请总数 2018年 0 件',
      '受理政府信息公开申请总数 历年累计 2 件',
      '其中:1.当面申请数 2018年 0 -',
      '其中:1.当面申请数 历年累计 0 -',
      '2.网络申请数 2018年 0 -',
      '2.网络申请数 历年累计 2 -',
      '3.信函、传真申请数 2018年 0 -',
      '3.信函、传真申请数 历年累计 0 -',
      '对申请的答复总数 2018年 0 -',
      '对申请的答复总数 历年累计 2 -',
      '其中:1.同意公开答复数 2018年 0 -',
      '其中:1.同意公开答复数 历年累计 2 -',
      '2.同意部分公开答复数 2018年 0 -',
      '2.同意部分公开答复数 历年累计 0 -',
      '3.不予公开答复数 2018年 0 -',
      '3.不予公开答复数 历年累计 0 -',
      '4.其他类型答复数 2018年 0 -',
      '4.其他类型答复数 历年累计 0 -',
      '接受行政申诉、举报数 2018年 0 -',
      '接受行政申诉、举报数 历年累计 0 -',
      '行政复议数 2018年 0 -',
      '行政复议数 历年累计 0 -',
      '行政诉讼数 2018年 0 -',
      '行政诉讼数 历年累计 0 -',
    ])
  })

  it('quotes to the letter and points at the number itself', () => {
    for (const { quote, span, value, kind } of report.figures) {
      const place = seed.indexOf(quote)
      const said = seed.slice(span.start, span.end)
      assert.ok(place >= 0, `no such words: ${quote}`)
      assert.ok(quote.includes(said), `${quote} does not hold ${said}`)
      if (kind === 'number') assert.equal(said, String(value))
    }
  })

  it('lies in its sections like a tree', () => {
    const heading = (number: string): string | undefined =>
      report.sections.find((section) => section.number === number)?.title
    assert.equal(report.sections.length, 66)
    assert.equal(heading('五、(一)'), '工作中存在的主要问题和困难')
    assert.equal(heading('一、(五)'), '工作组织、机构、人员情况')
    assert.equal(heading('六、(二)'), '附表')
  })

  it('shows the contradiction and the gap that are in it, and nothing false', () => {
    const told = report.findings
      .filter((finding) => finding.status !== 'pass')
      .map(({ rule, status, evidence }) => `${rule} ${status} ${evidence.length}`)
    assert.deepEqual(told, [
      'text-against-text uncertain 2',
      'announced-not-stated not-assessable 1',
    ])
    const sum = report.findings.find((finding) => finding.rule === 'sum-of-parts')
    assert.match(sum?.message ?? '', /2\+19\+3\+5\+10=39,相符/)
  })
})
