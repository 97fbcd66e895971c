import assert from 'node:assert/strict'
import writeExcelFile from 'write-excel-file/node'
import type { Bot } from '../../src/main.ts'
import type { IncomingFile, Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'

const HEADING = '序号,名称,类别,渠道,公开日期,生成日期,文号'
const LINES = [
  '1,"关于2018年撤销、确认事项的公告,含附件",应主动公开类,政府网站,2026-02-10,2026年2月9日,榕台上海办〔2026〕3号',
  '2,《低保名单》,救济款物,"公开栏、政府网站",2月11日,,',
  '3,《无此类别》,财政类,政府网站,2026/2/12,,',
  '4,《没有的日子》,计生类,公众号,2026-02-30,,',
  '',
  '5,《还没公开》,办事指南类,查阅室,未公开,2026.2.1,',
]

describe('recording a table that is sent', () => {
  let bot: Bot
  const zhang = (text: string, files: readonly IncomingFile[] = []): Promise<Message> =>
    say(bot, text, { user: '张三', files })

  beforeEach(async () => {
    bot = await openTestBot({ now: '2026-03-02T10:00:00+08:00', staff: { 张三: 'recorder' } })
  })

  it('gives a card a line, names the wrong ones with their place, and writes all on one 确认', async () => {
    const cards = await zhang('', [csv([HEADING, ...LINES].join('\r\n'))])
    assert.equal(cards.outcome, 'asking')
    assert.match(cards.text, /第3条\(表中第4行\)《无此类别》有误:没有“财政类”这个类别/)
    assert.match(cards.text, /第4条\(表中第5行\)《没有的日子》有误:没有“2026-02-30”这一天/)
    assert.match(cards.text, /共 5 条,其中 2 条有误,不会登记。/)

    await zhang('第3条类别改成救济类')
    await zhang('第5行日期改成2月28日')
    assert.equal((await zhang('确认')).records.length, 5)
    const items = await bot.store.ledger.list('item')
    assert.deepEqual(
      items.map(({ title, channels, publishedOn, createdOn }) => [
        title,
        channels,
        publishedOn,
        createdOn,
      ]),
      [
        ['关于2018年撤销、确认事项的公告,含附件', ['政府网站'], '2026-02-10', '2026-02-09'],
        ['《低保名单》', ['信息公开栏', '政府网站'], '2026-02-11', undefined],
        ['《无此类别》', ['政府网站'], '2026-02-12', undefined],
        ['《没有的日子》', ['政务微信'], '2026-02-28', undefined],
        ['《还没公开》', ['查阅室'], undefined, '2026-02-01'],
      ],
    )
    assert.equal(items[0]?.documentNumber, '榕台上海办〔2026〕3号')
  })

  it('takes a line that is said again, and a table that is sent again', async () => {
    await zhang('批量登记', [csv([HEADING, ...LINES].join('\n'))])
    const again = await zhang('第4条:《没有的日子》,计生类,公众号,2月27日')
    assert.match(again.text, /第4条\(表中第5行\) 标题:《没有的日子》;.*公开日期:2026-02-27/)
    const anew = await zhang('', [csv([HEADING, LINES[1]].join('\n'))])
    assert.match(anew.text, /共 1 条。/)
    assert.equal((await zhang('确认')).records.length, 1)
  })

  it('reads a workbook', async () => {
    const rows = [
      ['上海街道2026年2月公开信息登记表', null, null, null],
      ['标题', '信息类别', '公开渠道', '公开日期'],
      ['《甲》', '应主动公开信息类', '政府网站', new Date(Date.UTC(2026, 1, 3))],
      ['《乙》', '救济类', '信息公开栏', '2月4日'],
    ]
    const data = rows.map((row) =>
      row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : value)),
    )
    const bytes = await writeExcelFile(data).toBuffer()
    const cards = await zhang('', [file('二月.xlsx', bytes)])
    assert.match(cards.text, /第1条\(表中第3行\) 标题:《甲》;.*公开日期:2026-02-03/)
    assert.equal((await zhang('确认')).records.length, 2)
  })

  for (const [what, sent, why] of [
    ['a table without a heading', csv('甲,乙\n1,2'), /没有认出表头/],
    ['a heading without lines', csv(HEADING), /表头下面没有内容/],
    ['a broken workbook', file('坏.xlsx', Buffer.from('PK\u0003\u0004…')), /文件已损坏/],
    [
      'more lines than anybody reads',
      csv(`${HEADING}\n${'1,《甲》\n'.repeat(400)}`),
      /最多 300 行/,
    ],
  ] as const)
    it(`says what is wrong with ${what}`, async () => {
      const answer = await zhang('', [sent])
      assert.equal(answer.outcome, 'refused')
      assert.match(answer.text, why)
    })

  it('is not for the public', async () => {
    const sent = await say(bot, '批量登记', {
      user: '市民',
      files: [csv(`${HEADING}\n${LINES[0]}`)],
    })
    assert.equal(sent.outcome, 'refused')
  })
})

function csv(text: string): IncomingFile {
  return file('登记.csv', Buffer.from(text))
}

function file(name: string, bytes: Uint8Array): IncomingFile {
  return { name, read: () => Promise.resolve(bytes) }
}
