import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import type { Role } from '../../src/domain/people/role.ts'
import { parseInstant } from '../../src/domain/time/instant.ts'
import { type Bot, openBot } from '../../src/main.ts'
import { openData } from '../../src/office/store.ts'
import { say } from '../support/bot.ts'
import { STAFF, staffedOffice } from '../support/staff.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const NOW = '2026-11-23T10:00:00+08:00'
const RECEIVED = '收到一件申请,申请人王小明,电话13800001234,当面,今天,要征收补偿明细'

async function recorded(bot: Bot): Promise<void> {
  await say(bot, RECEIVED, { user: '张三' })
  const confirmed = await say(bot, '确认', { user: '张三' })
  assert.equal(confirmed.outcome, 'recorded', confirmed.text)
}

async function applicantOf(bot: Bot, user = '张三'): Promise<string> {
  const { text } = await say(bot, '查看2026-0001', { user })
  return /^申请人:(.*)$/mu.exec(text)?.[1] ?? ''
}

describe('who applied is put right by message', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2026-0001的申请人姓名改成王晓明', '王晓明,13800001234'],
    ['申请人姓名改成王晓明', '王晓明,13800001234'],
    ['电话写错了,改为13900005678', '王小明,13900005678'],
    ['2026-0001联系电话错了,应该是0591-88086123', '王小明,0591-88086123'],
    ['征收补偿那件的电话改成13900005678', '王小明,13900005678'],
    ['申请人的手机号不对,是13900005678', '王小明,13900005678'],
    ['身份证号改成350103199001011234', '王小明,13800001234,350103199001011234'],
    ['申请人改成王晓明,电话13900005678', '王晓明,13900005678'],
    ['申请人姓名改成王晓明,电话改成13900005678', '王晓明,13900005678'],
  ]
  for (const [said, applicant] of cases)
    it(`「${said}」`, async () => {
      const bot = await staffedOffice(NOW)
      await recorded(bot)
      const card = await say(bot, said, { user: '张三' })
      assert.equal(card.outcome, 'asking', card.text)
      assert.match(card.text, /申请人资料改为:.*\*/u)
      const done = await say(bot, '确认', { user: '张三' })
      assert.deepEqual(done.records, [
        { kind: 'application', id: '2026-0001', change: 'corrected' },
      ])
      assert.equal(await applicantOf(bot), applicant)
    })

  it('only by who entered them and by an admin, and never in a room', async () => {
    const bot = await staffedOffice(NOW)
    await recorded(bot)
    const said = '2026-0001的申请人姓名改成王晓明'
    for (const user of ['王五', '李四', '赵主任'])
      assert.equal((await say(bot, said, { user })).outcome, 'refused', user)
    assert.equal((await say(bot, said, { user: '市民' })).outcome, 'not-understood')
    const room = await say(bot, said, { user: '张三', room: '群', conversation: '群' })
    assert.equal(room.outcome, 'refused')
    assert.equal((await say(bot, said, { user: '管理员' })).outcome, 'asking')
    await say(bot, '确认', { user: '管理员' })
    assert.match(await applicantOf(bot), /^王晓明/u)
  })

  it('together with a fact of the record, in one entry that names neither text', async () => {
    const bot = await staffedOffice(NOW)
    await recorded(bot)
    await say(bot, '2026-0001的电话改成13900005678', { user: '张三' })
    await say(bot, '提交方式改成EMS', { user: '张三' })
    await say(bot, '确认', { user: '张三' })
    const entries = []
    for await (const entry of bot.store.journal.entries()) entries.push(entry)
    const [last] = entries.slice(-1)
    assert.equal(last?.type, 'ApplicationAmended')
    assert.equal(last.by.name, '张三')
    assert.equal(last.changes.via, 'EMS')
    assert.ok(last.changes.applicant)
    assert.doesNotMatch(JSON.stringify(entries), /13900005678|13800001234|王小明/u)
  })

  it('cannot be taken back, and the refusal says why', async () => {
    const bot = await staffedOffice(NOW)
    await recorded(bot)
    await say(bot, '电话改成13900005678', { user: '张三' })
    await say(bot, '确认', { user: '张三' })
    const refused = await say(bot, '撤销', { user: '张三' })
    assert.equal(refused.outcome, 'refused')
    assert.match(refused.text, /已按个人信息保护的要求删除,不能撤销/u)
    assert.equal(await applicantOf(bot), '王小明,13900005678')
  })

  it('and a later change can be taken back without it', async () => {
    const bot = await staffedOffice(NOW)
    await recorded(bot)
    for (const said of ['电话改成13900005678', '确认', '2026-0001提交方式改成EMS', '确认'])
      await say(bot, said, { user: '张三' })
    await say(bot, '撤销', { user: '张三' })
    assert.equal((await say(bot, '确认', { user: '张三' })).outcome, 'recorded')
    assert.equal(await applicantOf(bot), '王小明,13900005678')
  })
})

describe('the former text of who applied', () => {
  const roles = new Map<string, Role>(Object.entries(STAFF))

  async function open(folder: string): Promise<Bot> {
    const opened = await openData(readConfig({ GONGKAI_DATA: folder }))
    if (!opened.ok) throw new Error(opened.error.why)
    const bot = await openBot(opened.value, {
      grants: roles,
      report: ({ detail }) => {
        throw new Error('the bot reported a fault', { cause: detail })
      },
    })
    const now = parseInstant(NOW)
    if (now !== undefined) bot.clock.set(now)
    return bot
  }

  /** Every byte of the data folder as text. */
  async function bytesOf(folder: string): Promise<string> {
    const files = await readdir(folder, { recursive: true, withFileTypes: true })
    const texts = files
      .filter((file) => file.isFile())
      .map((file) => readFile(join(file.parentPath, file.name), 'latin1'))
    return (await Promise.all(texts)).join('')
  }

  it('is nowhere in the data folder once it was put right', async () => {
    const folder = temporaryFolder('applicant')
    const bot = await open(folder)
    await recorded(bot)
    assert.ok((await bytesOf(folder)).includes('13800001234'))
    await say(bot, '电话改成13900005678', { user: '张三' })
    await say(bot, '确认', { user: '张三' })
    assert.ok(!(await bytesOf(folder)).includes('13800001234'))
    assert.equal(await applicantOf(bot), '王小明,13900005678')
    await bot.close()
  })

  it('is erased at the next start where the process died before', async () => {
    const folder = temporaryFolder('applicant')
    const bot = await open(folder)
    await recorded(bot)
    const before = await bot.store.ledger.find('application', '2026-0001')
    const former = before?.applicant?.key ?? ''
    const kept = await bot.store.personal.get(former)
    assert.ok(kept)
    await say(bot, '电话改成13900005678', { user: '张三' })
    await say(bot, '确认', { user: '张三' })
    await bot.store.personal.put(former, kept)
    await bot.close()
    const again = await open(folder)
    assert.equal(await again.store.personal.get(former), undefined)
    assert.equal(await applicantOf(again), '王小明,13900005678')
    await again.close()
  })
})
