import assert from 'node:assert/strict'
import { htmlText } from '../../../src/reports/files/html.ts'
import { printedLines } from '../../../src/reports/files/pdf-lines.ts'
import type { Piece } from '../../../src/reports/files/pdf-piece.ts'
import { reportOf, inShort } from '../reading.ts'

describe('texts that were laid out for paper', () => {
  it('are joined where the lines are full', () => {
    const lines = [
      '清源县白石镇2020年政府信息公开工作年度报告',
      '一、概述',
      '我镇认真贯彻落实各项部署,在镇工作专栏和政府网站及时公布各类政府信息,本年度共公',
      '开政府信息64件,其中通过网站公开24件,占同期制发文件总数的三分之一强,全文电子化',
      '率达到100%。同时,围绕民生保障、乡村振兴、安全生产、生态环境等内容,累计发布工作动',
      '态135条,向群众发放办事指南12份,方便群众办事,得到群众的好评,取得较好的社会效果。',
      '二、依申请公开情况',
      '我镇畅通当面、网络、信函等申请渠道,依法依规办理,本年度共收到政府信息公开申请',
      '3件,均按时答复,未发生行政复议和行政诉讼,政府信息公开工作总体平稳有序,各项工作落',
      '到实处,为群众依法获取政府信息提供了便利,工作得到上级部门和群众的充分肯定和好评。',
    ]
    const figures = reportOf(`${lines.join('\n')}\n`).figures.map(inShort)
    assert.deepEqual(figures, ['64件', '24件', '100%', '135条', '12份', '3件', '无', '无'])
  })

  it('are joined where they are short, if their full lines stop inside a sentence', () => {
    const lines = [
      '2022年,全区各部门、镇街共收到政府信息公开申请1286件,通过网络收到的1107件,占86.1%,',
      '通过信函收到的179件,占13.9%。',
      '2022年,全区各部门、镇街共办结政府信息公开申请1268件,另有上年结转的政府信息公开申',
      '请35件一并办结。其中,予以公开的820件,部分公开的61件,不予公开的73件,本机关无法提供',
      '的314件。',
    ]
    const figures = reportOf(`${lines.join('\n')}\n`).figures
    const carried = figures.find(({ indicator }) => indicator === 'applications.carried-in')
    assert.equal(carried?.value, 35)
  })

  it('are no figures where a draft says what it still lacks', () => {
    const lines = [
      '清源县白石镇2020年政府信息公开工作年度报告（草稿）',
      '本文为草稿，以下 2 项处理完才能定稿：',
      '1. 《收到和处理政府信息公开申请情况》有 161 格空着：本年新收政府信息公开申请数量等 23 项',
      '2. “一、总体情况”待填写：没有存数：受理政府信息公开申请总数',
      '一、总体情况',
      '公开信息12条。',
      '【待填写：没有存数：受理政府信息公开申请总数】',
    ]
    assert.deepEqual(reportOf(`${lines.join('\n')}\n`).figures.map(inShort), ['12条'])
  })

  it('are no row of a table where a portal laid out its page by one', () => {
    const said = `<h1>清源县白石镇2020年年报</h1><p>${'公开信息64条。'.repeat(30)}</p><p>受理申请3件。</p>`
    assert.deepEqual(htmlText(`<table><tr><td>${said}</td></tr></table>`).split('\n').slice(0, 1), [
      '清源县白石镇2020年年报',
    ])
    const cell = '<td><p>行政</p><p>许可</p></td><td>3</td>'
    assert.equal(htmlText(`<table><tr>${cell}</tr></table>`), '行政许可\t3')
  })

  it('keep their lines in a preformatted page', () => {
    assert.equal(
      htmlText('<pre><b>第一</b>行\n第二行</pre><p>第三\n行</p>'),
      '第一行\n第二行\n第三 行',
    )
  })
})

const SIZE = 12

/** A piece of a page, as many points wide as its characters are. */
function piece(str: string, x: number, line: number): Piece {
  return { str, x, y: 700 - 20 * line, width: SIZE * str.length, fontSize: SIZE }
}

function read(pieces: readonly Piece[]): readonly string[] {
  return printedLines(pieces).map(({ text }) => text.trim().replaceAll(/ +/g, ' '))
}

describe('lines of a printed page', () => {
  const text = Array.from('甲乙丙丁戊己', (char) => char.repeat(12))

  it('go down one column of running text and then down the next', () => {
    const left = text.map((one, line) => piece(one, 50, line + 1))
    const right = text.map((one, line) => piece(`右${one}`, 300, line + 1))
    assert.deepEqual(read([piece('标题'.repeat(12), 100, 0), ...left, ...right]), [
      '标题'.repeat(12),
      ...text,
      ...text.map((one) => `右${one}`),
    ])
  })

  it('go across the columns of a table', () => {
    const rows = text.flatMap((one, line) => [piece(one, 50, line), piece('0', 300, line)])
    assert.deepEqual(
      read(rows),
      text.map((one) => `${one} 0`),
    )
  })

  it('reach no margin where all of them are short, and one that hangs over it moves none', () => {
    const cells = ['受理申请总数', '2', '答复总数', '0']
    const page = printedLines(cells.map((one, line) => piece(one, 50, line)))
    assert.ok(page.every(({ start, right }) => right - start >= 20 * SIZE))
    const full = Array.from({ length: 14 }, (_, line) => piece('文'.repeat(30), 50, line))
    const over = printedLines([...full, piece('文'.repeat(33), 50, 14)])
    assert.deepEqual(new Set(over.map(({ right }) => right)), new Set([50 + 30 * SIZE]))
  })

  it('part a label that fills its cell from the number beside it', () => {
    const labels = ['行政许可', '行政事业性收费', '行政处罚']
    const rows = labels.flatMap((label, line) => [piece(label, 50, line), piece('36', 136, line)])
    assert.deepEqual(
      read(rows),
      labels.map((label) => `${label} 36`),
    )
  })
})
