import assert from 'node:assert/strict'
import type { ConversationState } from '../../src/dialogue/context.ts'
import { keptConversation } from '../../src/office/kept-conversation.ts'
import type { Bot } from '../../src/main.ts'
import type { Conversations } from '../../src/ports/conversations.ts'
import type { Message } from '../../src/ports/channel.ts'
import { NotStored } from '../../src/ports/not-stored.ts'
import { openMemory } from '../../src/stores/memory.ts'
import { openTestBot, say } from '../support/bot.ts'

const NOW = '2026-03-02T10:00:00+08:00'
const DRAFT = '登记公开:《甲通知》,应主动公开信息类,政府网站,2026年3月1日公开'

interface Disk extends Conversations<ConversationState> {
  isFull: boolean
  /** What was kept that a later start would not understand. */
  readonly strange: string[]
}

/** Conversations in memory, for as long as their disk has room. */
function disk(): Disk {
  const kept = openMemory<ConversationState>({ timezone: 'Asia/Shanghai' }).conversations
  const full = (): Promise<never> => Promise.reject(new NotStored('磁盘空间不足。'))
  const self: Disk = {
    isFull: false,
    strange: [],
    load: (key) => kept.load(key),
    save(key, state) {
      const json = JSON.stringify(state)
      if (!keptConversation(JSON.parse(json)).whole) self.strange.push(json)
      return self.isFull ? full() : kept.save(key, state)
    },
    erase: (key) => (self.isFull ? full() : kept.erase(key)),
  }
  return self
}

describe('a conversation that cannot be kept', () => {
  let bot: Bot
  let conversations: Disk

  beforeEach(async () => {
    conversations = disk()
    bot = await openTestBot({ now: NOW, staff: { zhang: 'recorder' }, conversations })
  })
  afterEach(() => bot.close())

  const said = (text: string, id?: string): Promise<Message> =>
    say(bot, text, { user: 'zhang', ...(id === undefined ? {} : { id }) })
  const isNotStored = ({ text, outcome }: Message): void => {
    assert.equal(outcome, 'refused')
    assert.match(text, /没有保存,请不要当作已经办好.*0591/)
  }

  it('says of a draft that it was not kept, and offers nothing to confirm', async () => {
    conversations.isFull = true
    isNotStored(await said(DRAFT))
    assert.equal((await said('确认')).outcome, 'clarify')
    conversations.isFull = false
    assert.equal((await said(DRAFT)).outcome, 'asking')
    assert.equal((await said('确认')).outcome, 'recorded')
  })

  it('says of a change that it was not kept, and goes on from what was', async () => {
    await said(DRAFT)
    conversations.isFull = true
    isNotStored(await said('渠道改成信息公开栏'))
    isNotStored(await said('取消'))
    conversations.isFull = false
    assert.match((await said('继续')).text, /渠道:政府网站/)
  })

  it('answers what rests on no draft all the same', async () => {
    conversations.isFull = true
    assert.match((await said('2018年公开了多少条?')).text, /39 条/)
  })

  it('acknowledges what was written, and writes it once', async () => {
    await said(DRAFT)
    conversations.isFull = true
    assert.equal((await said('确认')).outcome, 'recorded')
    conversations.isFull = false
    assert.equal((await said('确认')).outcome, 'recorded')
    assert.equal((await bot.store.ledger.list('item')).length, 1)
  })

  it('promises nobody that he was forgotten', async () => {
    await said('2018年公开了多少条?')
    conversations.isFull = true
    isNotStored(await said('删除我的记录'))
  })

  it('is understood by a later start, whatever was said', async () => {
    const talks = [
      [
        '2018年公开了多少条?',
        '那历年累计呢',
        '占比多少',
        '出处',
        '2',
        '回到第一个问题',
        '分类情况',
      ],
      [DRAFT, '类别改成计生类', '确认', '我的登记', '撤销', '确认'],
      ['批量登记:《甲》;《乙》', '取消', '谢谢', '天气怎么样', '12345今天派了5件,办结3件', '确认'],
      ['收到一份申请,申请人张三,内容是低保名单,网络提交', '确认', '简要汇报', '画个柱状图', '帮助'],
    ]
    for (const [at, talk] of talks.entries())
      for (const [turn, text] of talk.entries()) await said(text, `${at}-${turn}`)
    assert.deepEqual(conversations.strange, [])
  })
})

describe('what an earlier version kept of a conversation', () => {
  const context = { earlier: [], figures: [], sources: [], menu: [], misses: 0, met: true }
  const state = { context, answered: [], form: { intent: 'record-item', draft: 'd', data: {} } }

  const kept: readonly (readonly [string, unknown, unknown])[] = [
    ['is used as it is', state, { whole: true, state }],
    [
      'is used without a draft of another shape',
      { ...state, form: { kind: 'record-item' } },
      { whole: false, state: { context, answered: [] } },
    ],
    [
      'is used without answers of another shape',
      { ...state, answered: [{ id: 'm1', message: '好' }] },
      { whole: false, state: { ...state, answered: [] } },
    ],
    ['is not used where it is something else', ['context'], { whole: false }],
  ]
  for (const [what, from, to] of kept)
    it(what, () => {
      assert.deepEqual(keptConversation(from), to)
    })
})

describe('a draft that its form cannot read', () => {
  it('can be given up', async () => {
    const conversations = disk()
    const faults: unknown[] = []
    const bot = await openTestBot({
      now: NOW,
      staff: { zhang: 'recorder' },
      conversations,
      report: (fault) => faults.push(fault),
    })
    await say(bot, DRAFT, { user: 'zhang' })
    const key = JSON.stringify(['test', 'zhang', 'zhang'])
    const state = await conversations.load(key)
    assert.ok(state?.form)
    const data = { owner: 'test:zhang', values: { title: 7, channels: '政府网站' } }
    await conversations.save(key, { ...state, form: { ...state.form, data } })
    assert.equal((await say(bot, '取消', { user: 'zhang' })).outcome, 'cancelled')
    assert.equal((await say(bot, DRAFT, { user: 'zhang' })).outcome, 'asking')
    await bot.close()
  })
})
