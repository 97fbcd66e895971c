import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readConfig } from '../../src/config.ts'
import type { StaffRole } from '../../src/domain/people/role.ts'
import { type Instant, parseInstant } from '../../src/domain/time/instant.ts'
import { type Bot, openBot } from '../../src/main.ts'
import type { Channel, Message } from '../../src/ports/channel.ts'
import { OPERATOR } from '../../src/office/operator.ts'
import { openData } from '../../src/office/store.ts'
import { say } from '../support/bot.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

function at(text: string): Instant {
  const moment = parseInstant(text)
  if (moment === undefined) throw new Error(`no moment: ${text}`)
  return moment
}

/** A messenger that keeps what it was told to say, and reaches whom it is told to. */
function messenger(name: string) {
  const told: { readonly user: string; readonly text: string }[] = []
  const away = new Set<string>()
  let broken = false
  const channel: Channel = {
    name,
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
    pusher: {
      reaches: ({ user }) => !away.has(user),
      push({ user }, { text }: Message) {
        if (broken) return Promise.reject(new Error('the line is down'))
        told.push({ user, text })
        return Promise.resolve()
      },
    },
  }
  return {
    channel,
    told,
    away,
    break: () => {
      broken = true
    },
  }
}

const faults: unknown[] = []

async function openOffice(folder: string): Promise<Bot> {
  const opened = await openData(readConfig({ GONGKAI_DATA: folder }))
  if (!opened.ok) throw new Error(opened.error.why)
  return openBot(opened.value, {
    report: (fault) => {
      faults.push(fault)
    },
  })
}

async function bind(bot: Bot, user: string, [name, role]: readonly [string, StaffRole]) {
  await bot.store.ledger.append({
    events: [{ type: 'StaffBound', invitation: `for ${user}`, user, role, name }],
    at: bot.clock.now(),
    by: OPERATOR,
    channel: 'test',
    once: [],
    expects: {},
    receipt: () => null,
  })
}

/** Resolves with the signal that ended it. */
function diesBeforeSending(folder: string, time: string): Promise<NodeJS.Signals | null> {
  const program = fileURLToPath(new URL('../support/dies-before-sending.ts', import.meta.url))
  const tsx = import.meta.resolve('tsx/esm')
  const child = spawn(process.execPath, ['--import', tsx, program, folder, time], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve) => {
    child.once('exit', (_, signal) => {
      resolve(signal)
    })
  })
}

const RECORDED = '2026-02-02T10:00:00+08:00'

/** An office where 张三 recorded one document made on 2 February: it is to be published by 6 March. */
async function office(): Promise<{ readonly bot: Bot; readonly folder: string }> {
  const folder = temporaryFolder('reminders')
  const bot = await openOffice(folder)
  bot.clock.set(at(RECORDED))
  await bind(bot, 'wechat:zhang', ['张三', 'recorder'])
  await bind(bot, 'wechat:li', ['李四', 'reviewer'])
  await bind(bot, 'wechat:zhao', ['赵主任', 'leader'])
  const from = { channel: 'wechat', user: 'zhang', conversation: 'zhang' }
  await say(bot, '登记公开:《河道保洁方案》,应主动公开类,政府网站,2026年2月2日生成', from)
  await say(bot, '公开日期待定', from)
  const confirmed = await say(bot, '确认', from)
  assert.equal(confirmed.outcome, 'recorded', confirmed.text)
  return { bot, folder }
}

describe('reminders', () => {
  beforeEach(() => {
    faults.length = 0
  })
  afterEach(() => {
    assert.deepEqual(faults, [])
  })

  const round = async (bot: Bot, time: string, wechat: ReturnType<typeof messenger>) => {
    bot.clock.set(at(time))
    const before = wechat.told.length
    await bot.remind([wechat.channel])
    return wechat.told.slice(before)
  }

  it('tell each of his own work: the recorder what is due, the reviewer what waits, the leader what is overdue', async () => {
    const { bot } = await office()
    const wechat = messenger('wechat')
    const soon = await round(bot, '2026-03-05T09:00:00+08:00', wechat)
    const textFor = (user: string) => soon.find((told) => told.user === user)?.text ?? ''
    assert.match(textFor('zhang'), /河道保洁方案.*2026-03-06应公开\(还剩1个工作日\)/u)
    assert.match(textFor('li'), /有1条登记待您审核/u)
    assert.doesNotMatch(textFor('zhao'), /河道保洁方案/u)
    const overdue = await round(bot, '2026-03-09T09:00:00+08:00', wechat)
    assert.match(overdue.find(({ user }) => user === 'zhao')?.text ?? '', /已超期1个工作日/u)
    await bot.close()
  })

  it('go out on working days between nine and half past five only', async () => {
    const { bot } = await office()
    const wechat = messenger('wechat')
    for (const time of [
      '2026-03-05T08:59:00+08:00',
      '2026-03-05T17:30:00+08:00',
      '2026-03-08T10:00:00+08:00',
    ])
      assert.deepEqual(await round(bot, time, wechat), [])
    // A Saturday that is worked for the Spring Festival.
    assert.notEqual((await round(bot, '2026-02-28T10:00:00+08:00', wechat)).length, 0)
    await bot.close()
  })

  it('of what is due by the hour come again on the same day once it presses, and once it is overdue', async () => {
    const { bot } = await office()
    const wechat = messenger('wechat')
    const from = { channel: 'wechat', user: 'zhang', conversation: 'zhang' }
    bot.clock.set(at('2026-03-03T08:30:00+08:00'))
    await say(bot, '登记舆情:网传红庆路爆炸,特别重大突发事件,今天8:30发现', from)
    assert.equal((await say(bot, '确认', from)).outcome, 'recorded')
    const mine = async (time: string) =>
      (await round(bot, time, wechat)).find(({ user }) => user === 'zhang')?.text
    assert.match((await mine('2026-03-03T09:00:00+08:00')) ?? '', /13:30应回应\(还剩4小时\)/u)
    assert.equal(await mine('2026-03-03T11:00:00+08:00'), undefined)
    const pressing = (await mine('2026-03-03T12:45:00+08:00')) ?? ''
    assert.match(pressing, /\n[2-9]\. .*还剩不到1小时/u)
    assert.equal(await mine('2026-03-03T12:46:00+08:00'), undefined)
    assert.match((await mine('2026-03-03T14:31:00+08:00')) ?? '', /\n[3-9]\. .*已超期1小时/u)
    const leader = wechat.told.filter(({ user }) => user === 'zhao')
    assert.match(leader.at(-1)?.text ?? '', /红庆路爆炸.*已超期1小时/u)
    await bot.close()
  })

  it('keep to the hours that the office profile names', async () => {
    const { bot, folder } = await office()
    await bot.close()
    const profile = join(folder, 'office.yaml')
    const shipped = await readFile(profile, 'utf8')
    const hours = "{ from: '14:00', until: '14:30' }"
    await writeFile(profile, shipped.replace(/^reminders: .*$/mu, `reminders: ${hours}`))
    const again = await openOffice(folder)
    const wechat = messenger('wechat')
    for (const time of ['2026-03-05T13:59:00+08:00', '2026-03-05T14:30:00+08:00'])
      assert.deepEqual(await round(again, time, wechat), [])
    assert.notEqual((await round(again, '2026-03-05T14:00:00+08:00', wechat)).length, 0)
    await again.close()
  })

  it('are told once a day, whatever restarts in between', async () => {
    const { bot, folder } = await office()
    const wechat = messenger('wechat')
    assert.notEqual((await round(bot, '2026-03-05T09:00:00+08:00', wechat)).length, 0)
    assert.deepEqual(await round(bot, '2026-03-05T09:01:00+08:00', wechat), [])
    await bot.close()
    const again = await openOffice(folder)
    assert.deepEqual(await round(again, '2026-03-05T09:02:00+08:00', wechat), [])
    assert.notEqual((await round(again, '2026-03-06T09:00:00+08:00', wechat)).length, 0)
    await again.close()
  })

  it('are told at most once where the process is killed between claim and sending, and again the next morning', async () => {
    const { bot, folder } = await office()
    await bot.close()
    const killed = await diesBeforeSending(folder, '2026-03-05T09:00:00+08:00')
    assert.equal(killed, 'SIGKILL')
    const again = await openOffice(folder)
    const wechat = messenger('wechat')
    const claimed = await again.store.ledger.list('reminded')
    assert.equal(claimed.length, 1, 'one was claimed before the process died')
    const [first] = claimed
    const sameDay = await round(again, '2026-03-05T09:01:00+08:00', wechat)
    assert.ok(sameDay.length > 0, 'the others are told')
    const user = { 张三: 'zhang', 李四: 'li', 赵主任: 'zhao' }[first?.name ?? '']
    assert.ok(user !== undefined && !sameDay.some((told) => told.user === user))
    const nextDay = await round(again, '2026-03-06T09:00:00+08:00', wechat)
    assert.ok(nextDay.some((told) => told.user === user))
    await again.close()
  })

  it('that fail on their way are not told twice that day, and again the next morning', async () => {
    const { bot } = await office()
    const wechat = messenger('wechat')
    wechat.break()
    assert.deepEqual(await round(bot, '2026-03-05T09:00:00+08:00', wechat), [])
    assert.notEqual(faults.splice(0).length, 0)
    const mended = messenger('wechat')
    assert.deepEqual(await round(bot, '2026-03-05T09:01:00+08:00', mended), [])
    assert.notEqual((await round(bot, '2026-03-06T09:00:00+08:00', mended)).length, 0)
    await bot.close()
  })

  it('wait for who cannot be reached', async () => {
    const { bot } = await office()
    const wechat = messenger('wechat')
    for (const user of ['zhang', 'li', 'zhao']) wechat.away.add(user)
    assert.deepEqual(await round(bot, '2026-03-05T09:00:00+08:00', wechat), [])
    wechat.away.clear()
    assert.notEqual((await round(bot, '2026-03-05T11:00:00+08:00', wechat)).length, 0)
    await bot.close()
  })

  it('go where the person was heard last, and to one place only', async () => {
    const { bot } = await office()
    await bind(bot, 'web:zhang-at-home', ['张三', 'recorder'])
    bot.clock.set(at('2026-03-04T16:00:00+08:00'))
    await say(bot, '待办', { channel: 'web', user: 'zhang-at-home', conversation: 'a' })
    const [wechat, web] = [messenger('wechat'), messenger('web')]
    bot.clock.set(at('2026-03-05T09:00:00+08:00'))
    await bot.remind([wechat.channel, web.channel])
    assert.deepEqual(
      web.told.map(({ user }) => user),
      ['zhang-at-home'],
    )
    assert.ok(!wechat.told.some(({ user }) => user === 'zhang'))
    await bot.close()
  })

  it('that are acknowledged are not repeated until they are overdue', async () => {
    const { bot, folder } = await office()
    const wechat = messenger('wechat')
    const mine = async (opened: Bot, time: string) =>
      (await round(opened, time, wechat)).find(({ user }) => user === 'zhang')?.text
    const from = { channel: 'wechat', user: 'zhang', conversation: 'zhang' }
    assert.match((await mine(bot, '2026-03-05T09:00:00+08:00')) ?? '', /河道保洁方案/u)
    const message = await say(bot, '收到', from)
    assert.equal(message.outcome, 'recorded')
    await bot.close()
    const again = await openOffice(folder)
    assert.equal(await mine(again, '2026-03-06T09:00:00+08:00'), undefined)
    assert.match((await mine(again, '2026-03-09T09:00:00+08:00')) ?? '', /已超期/u)
    await again.close()
  })

  it('can be acknowledged one by one, by their numbers', async () => {
    const { bot } = await office()
    const wechat = messenger('wechat')
    const from = { channel: 'wechat', user: 'zhang', conversation: 'zhang' }
    bot.clock.set(at('2026-02-02T11:00:00+08:00'))
    await say(bot, '登记公开:《路灯维修计划》,应主动公开类,政府网站,2026年2月2日生成', from)
    await say(bot, '公开日期待定', from)
    await say(bot, '确认', from)
    const first = await round(bot, '2026-03-05T09:00:00+08:00', wechat)
    assert.match(first.find(({ user }) => user === 'zhang')?.text ?? '', /2\. .*路灯/u)
    assert.equal((await say(bot, '收到 9', from)).outcome, 'clarify')
    assert.equal((await say(bot, '第一项知道了', from)).outcome, 'recorded')
    const second = await round(bot, '2026-03-06T09:00:00+08:00', wechat)
    const left = second.find(({ user }) => user === 'zhang')?.text ?? ''
    assert.match(left, /路灯/u)
    assert.doesNotMatch(left, /河道/u)
    await bot.close()
  })

  it('end with the role: who was revoked hears nothing any more', async () => {
    const { bot } = await office()
    const wechat = messenger('wechat')
    await bot.store.ledger.append({
      events: [{ type: 'RoleRevoked', name: '张三' }],
      at: bot.clock.now(),
      by: OPERATOR,
      channel: 'test',
      once: [],
      expects: {},
      receipt: () => null,
    })
    const told = await round(bot, '2026-03-05T09:00:00+08:00', wechat)
    assert.ok(!told.some(({ user }) => user === 'zhang'))
    await bot.close()
  })
})
