import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import type { Bot } from '../../src/main.ts'
import type { IncomingFile, Message } from '../../src/ports/channel.ts'
import { openTestBot, say } from '../support/bot.ts'

const DRAFT = '登记公开:《部门预算》,应主动公开类,政府网站,2月10日'

describe('what belongs to an item', () => {
  let bot: Bot
  const zhang = (text: string, files: readonly IncomingFile[] = []): Promise<Message> =>
    say(bot, text, { user: '张三', files })

  beforeEach(async () => {
    bot = await openTestBot({ now: '2026-03-02T10:00:00+08:00', staff: { 张三: 'recorder' } })
  })

  it('is attached while the draft is open, and recorded with it', async () => {
    await zhang(DRAFT, [file('预算.pdf', '甲')])
    const card = await zhang('', [file('附表.xlsx', '乙')])
    assert.match(card.text, /附件:预算\.pdf、附表\.xlsx/)
    assert.equal((await zhang('类别改成救济类', [file('附表.xlsx', '乙')])).outcome, 'asking')
    await zhang('确认')
    const [item] = await bot.store.ledger.list('item')
    assert.deepEqual(item?.attachments, [
      { name: '预算.pdf', type: 'application/pdf', size: 3, sha256: sha256('甲') },
      {
        name: '附表.xlsx',
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        size: 3,
        sha256: sha256('乙'),
      },
    ])
  })

  it('is attached to a recorded item by a correction, with a change or without one', async () => {
    await zhang(DRAFT, [file('预算.pdf', '甲')])
    await zhang('确认')
    const card = await zhang('给2026-0001补上附件', [file('附表.xlsx', '乙')])
    assert.match(card.text, /附件:预算\.pdf、附表\.xlsx/)
    await zhang('', [file('说明.pdf', '丙')])
    assert.equal((await zhang('确认')).outcome, 'recorded')
    const [item] = await bot.store.ledger.list('item')
    assert.deepEqual(
      item?.attachments?.map(({ name }) => name),
      ['预算.pdf', '附表.xlsx', '说明.pdf'],
    )
    assert.equal(item.status, 'pending')
  })

  it('is refused where it is no document or too large, and the draft stays', async () => {
    await zhang(DRAFT)
    const program = await zhang('', [file('setup.exe', 'MZ')])
    assert.match(program.text, /“setup\.exe”的类型不能作附件,可以附:pdf、/)
    const large = await zhang('', [file('大.pdf', 'x'.repeat(10 * 1024 * 1024 + 1))])
    assert.match(large.text, /超过 10 MB/)
    await zhang('确认')
    const [item] = await bot.store.ledger.list('item')
    assert.ok(item)
    assert.equal(item.attachments, undefined)
  })

  it('says what it interprets, and its key area', async () => {
    await zhang(`${DRAFT},重点领域:财政预决算`)
    const card = await zhang('是《2026年预算编制办法》的政策解读')
    assert.match(
      card.text,
      /标题:《部门预算》[^]*重点领域:财政预决算\n解读对象:《2026年预算编制办法》/,
    )
    await zhang('重点领域去掉')
    await zhang('确认')
    const [item] = await bot.store.ledger.list('item')
    assert.ok(item)
    const { title, keyArea, interpretationOf } = item
    assert.deepEqual(
      { title, keyArea, interpretationOf },
      { title: '《部门预算》', keyArea: undefined, interpretationOf: '《2026年预算编制办法》' },
    )
  })
})

function file(name: string, text: string): IncomingFile {
  return { name, read: () => Promise.resolve(Buffer.from(text)) }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
