import assert from 'node:assert/strict'
import { reading } from './reading.ts'

const MESSAGES: readonly string[] = [
  '登记公开:《上海街道2026年部门预算》,应主动公开类,政府网站,2月10日',
  '登記一條公開：《上海街道2026年部門預算》 ２月１０日生成 財政類 網站',
  '录入 应主动公开 安全生产检查通报 文号榕台上海办〔2026〕12号 今天形成',
  '收到一件申请 王某某 网上 11月20日提交 11月23日确认 要2025年征收补偿明细',
  '12345今天派了5件，办结3件',
  '🎉台江區上海街道２０１８年公開了三十九條資訊？歷年累計呢',
  'How many items did Shanghai Subdistrict disclose in 2018, and in total so far?',
  '通过 2026－0031，退回第2个',
]

/** Twenty thousand characters that invite a pattern to go back and forth. */
const HOSTILE: readonly string[] = [
  '公',
  '一',
  '《',
  '《》',
  '标题:',
  '标题:,',
  '标题:a b c ',
  '1',
  '1,',
  '2018年',
  '2018到',
  '2018-',
  '2月10日到',
  '〔2018〕',
  '台政办〔2018〕1号',
  '百分之',
  '截至',
  '申请人',
  'a.',
  'a@',
  '0591-',
  ' ',
  '\n',
  '🎉',
  '\ud800',
  '\ufdfa',
  '\ufffc',
  '環境保護、',
  'constructor __proto__ ',
]

describe('extraction', () => {
  it('gives every finding the place and the words that it has in the raw message', () => {
    for (const message of MESSAGES) {
      const { ordinal, ...lists } = reading(message)
      for (const found of [...Object.values(lists).flat(), ordinal])
        if (found) assert.equal(found.text, message.slice(found.start, found.end), message)
    }
  })

  it('never reads one place twice', () => {
    for (const message of MESSAGES) {
      const { titles, documentNumbers, recordIds, dates, periods, numbers, offices } =
        reading(message)
      const { categories, channels } = reading(message)
      const found = [titles, documentNumbers, recordIds, dates, periods, numbers, offices]
        .concat(categories, channels)
        .flat()
        .sort((a, b) => a.start - b.start)
      found.forEach((one, i) => {
        assert.ok(one.end <= (found[i + 1]?.start ?? message.length), `${message}: ${one.text}`)
      })
    }
  })

  it('reads a whole record from one message', () => {
    const said = reading(
      '登记公开:《上海街道2026年部门预算》,应主动公开类,政府网站和公开栏,榕台上海办〔2026〕12号,2月10日生成,2月12日挂网',
    )
    assert.equal(said.titles[0]?.value, '上海街道2026年部门预算')
    assert.equal(said.categories[0]?.value, '应主动公开信息类')
    assert.equal(said.documentNumbers[0]?.value, '榕台上海办〔2026〕12号')
    assert.deepEqual(
      said.dates.map(({ value }) => [value.date, value.role]),
      [
        ['2026-02-10', 'created'],
        ['2026-02-12', 'published'],
      ],
    )
  })

  it('finds nothing in nothing', () => {
    const { ordinal, ...lists } = reading('')
    assert.deepEqual([ordinal, Object.values(lists).flat()], [undefined, []])
  })

  for (const piece of HOSTILE)
    it(`survives twenty thousand characters of ${JSON.stringify(piece)}`, () => {
      const message = piece.repeat(Math.ceil(20_000 / piece.length)).slice(0, 20_000)
      const { titles, numbers } = reading(message)
      for (const found of [...titles, ...numbers]) assert.ok(found.end <= message.length)
    })
})
