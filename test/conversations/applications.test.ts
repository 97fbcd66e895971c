import assert from 'node:assert/strict'
import { lastReplyDay, replyDays } from '../../src/domain/law/reply-clock.ts'
import type { Application } from '../../src/domain/register/applications/application.ts'
import { loadWorkCalendar } from '../../src/facts/holidays.ts'
import type { Bot } from '../../src/main.ts'
import { say } from '../support/bot.ts'
import { talk } from '../support/talk.ts'
import { staffedOffice } from '../support/staff.ts'

function office(): Promise<Bot> {
  return staffedOffice('2026-11-23T10:00:00+08:00')
}

/** Says the lines of one person, one after the other, and returns the applications of the register. */
async function after(bot: Bot, ...lines: readonly string[]): Promise<readonly Application[]> {
  for (const line of lines) await say(bot, line, { user: '张三', conversation: '张三' })
  return bot.store.ledger.list('application')
}

function due(application: Application | undefined): string | undefined {
  const days = application && replyDays(application, loadWorkCalendar())
  return days && lastReplyDay(days).date
}

const RECEIVED = '收到一件申请 王某某 网上 11月20日提交 11月23日确认 要2025年征收补偿明细'

describe('recording an application by message', () => {
  it('一句话说全:双方确认之日起算,姓名打码', async () =>
    talk(await office())`
      张三:收到一件申请 王某某 网上 11月20日提交 11月23日确认 要2025年征收补偿明细
      小政:请核对这一件申请: / 申请人:王** / 申请内容:2025年征收补偿明细 / 提交方式:网络 / 收到日期:2026-11-20 / 双方确认:2026-11-23 / 申请人类型:自然人 / 答复期限:2026-12-21 / 无误请回「确认」;要改请说“提交方式改成…”;放弃请回「取消」。
      张三:确认
      小政:已登记申请2026-0001“2025年征收补偿明细”。
    `)

  it('缺什么问什么,说错的值点名拒绝', async () =>
    talk(await office())`
      张三:收到一件申请
      小政:请问提交方式是哪一种?
      张三:邮寄
      小政:没有“邮寄”这种提交方式,可选:当面、口头、EMS、挂号信、平信、网络、电子邮件、传真。 / 请问提交方式是哪一种?
      张三:EMS
      小政:请问签收日期是哪一天?
      张三:2月30日
      小政:没有“2月30日”这一天,2026年2月只到28日。 / 请问签收日期是哪一天?
      张三:11月20日
      小政:请问申请人类型是哪一类?
      张三:某某公司
      小政:请问申请内容是什么?
      张三:要2026年3月5日的会议纪要
      小政:请核对这一件申请: / 申请内容:2026年3月5日的会议纪要 / 提交方式:EMS / 收到日期:2026-11-20 / 申请人类型:商业企业 / 答复期限:2026-12-18 / 无误请回「确认」;要改请说“提交方式改成…”;放弃请回「取消」。
      张三:取消
      小政:已取消,什么也没有写入。
    `)

  it('网上申请没有确认日期时期限待定,确认后起算', async () => {
    const bot = await office()
    const [open] = await after(bot, '收到一件申请 林女士 网上 11月20日提交 要低保发放明细', '确认')
    assert.equal(open?.status, 'received')
    assert.equal(open.clockStart, undefined)
    const [confirmed] = await after(bot, '双方确认了,11月23日', '确认')
    assert.equal(confirmed?.status, 'open')
    assert.equal(due(confirmed), '2026-12-21')
  })

  it('个人资料不进日志,只有经手人和管理员看得到', async () => {
    const bot = await office()
    const [application] = await after(
      bot,
      '收到一件申请 申请人王小明 电话13800001234 当面 今天 要13900005678的征收补偿明细',
      '确认',
    )
    assert.ok(application?.applicant)
    assert.equal(application.subject, '139****5678的征收补偿明细')
    const journal: string[] = []
    for await (const entry of bot.store.journal.entries()) journal.push(JSON.stringify(entry))
    assert.ok(!journal.join('').includes('王小明') && !journal.join('').includes('13800001234'))
    const seen = async (user: string): Promise<boolean> =>
      (await say(bot, '查看2026-0001', { user })).text.includes('王小明')
    assert.equal(await seen('张三'), true)
    assert.equal(await seen('管理员'), true)
    for (const user of ['王五', '李四', '赵主任', '市民'])
      assert.equal(await seen(user), false, user)
  })

  const contacts = [
    ['电话138 1234 5678的王某某', '138****5678'],
    ['电话１３８１２３４５６７８的征收明细', '138****5678'],
    ['座机0591-83355677的征收明细', '059****5677'],
    ['座机059183355677的征收明细', '059****5677'],
    ['邮箱wang.wu@example.cn的征收明细', 'w***@example.cn'],
    ['身份证35010319900101123x的征收明细', '35*************23X'],
  ] as const
  for (const [subject, kept] of contacts)
    it(`申请内容里的联系方式打码后才写入日志:${subject}`, async () => {
      const bot = await office()
      const [application] = await after(
        bot,
        '收到一件申请 申请人王小明 当面 今天 要征收明细',
        `申请内容改成${subject}`,
        '确认',
      )
      assert.ok(application)
      assert.ok(application.subject.includes(kept), application.subject)
      assert.doesNotMatch(application.subject, /[\d１-９]{7}|1234|wang/u)
    })

  const inSubject = [
    ['征收明细请回电138 1234 5678', '征收明细请回电138****5678'],
    ['征收明细请回电0591 83355677', '征收明细请回电059****5677'],
    ['138 1234 5678反映的征收明细', '138****5678反映的征收明细'],
    ['征收明细 138 1234 5678', '征收明细'],
  ] as const
  for (const [said, subject] of inSubject)
    it(`申请内容不在号码中间断开:${said}`, async () => {
      const bot = await office()
      const [application] = await after(bot, `收到一件申请 王小明 当面 今天 要${said}`, '确认')
      assert.equal(application?.subject, subject)
    })

  it('分节写的手机号也是联系电话', async () => {
    const bot = await office()
    await after(bot, '收到一件申请 申请人王小明 138 1234 5678 当面 今天 要征收明细', '确认')
    const { text } = await say(bot, '查看2026-0001', { user: '张三' })
    assert.match(text, /王小明,13812345678/u)
  })

  it('群里不说申请的事,领导和公众不能登记', async () => {
    const bot = await office()
    const room = await say(bot, RECEIVED, { user: '张三', room: '工作群', conversation: '工作群' })
    assert.equal(room.outcome, 'refused')
    assert.ok(!room.text.includes('征收'))
    for (const user of ['赵主任', '市民']) {
      const refused = await say(bot, RECEIVED, { user })
      assert.equal(refused.outcome, 'refused', user)
    }
    assert.equal((await bot.store.ledger.list('application')).length, 0)
  })
})

describe('the steps of an application by message', () => {
  it('补正重新起算,征求意见不计,延期一次,答复结案', async () => {
    const bot = await office()
    bot.clock.set('2026-03-20T10:00:00+08:00' as never)
    const [open] = await after(bot, '收到一件申请 王某某 当面 3月2日 要征收补偿明细', '确认')
    assert.equal(due(open), '2026-03-30')
    const [correcting] = await after(bot, '补正通知3月4日发出', '确认')
    assert.equal(correcting?.status, 'correcting')
    assert.equal(due(correcting), undefined)
    const [corrected] = await after(bot, '补正材料3月9日收到了', '确认')
    assert.equal(due(corrected), '2026-04-07')
    const [consulting] = await after(bot, '第三方意见函3月10日寄出', '确认')
    assert.equal(consulting?.status, 'consulting')
    const [answered] = await after(bot, '第三方回函3月16日收到', '确认')
    assert.equal(due(answered), '2026-04-13')
    const [extended] = await after(bot, '这件延期20个工作日 主任同意', '确认')
    assert.equal(extended?.extension?.agreedBy, '主任')
    assert.equal(due(extended), '2026-05-13')
    const [replied] = await after(bot, '答复了,部分公开,3月20日寄出', '确认')
    assert.equal(replied?.status, 'replied')
    assert.equal(replied.outcome, '部分公开')
    const refused = await say(bot, '2026-0001延期5个工作日,主任同意', { user: '张三' })
    assert.equal(refused.outcome, 'refused')
    assert.match(refused.text, /已答复.*不能登记延期,可以更正登记/)
  })

  it('几件相符就问是哪一件,用内容里的词指明', async () => {
    const bot = await office()
    await after(bot, RECEIVED, '确认', '收到一件申请 陈某 当面 今天 要低保发放明细', '确认')
    const which = await say(bot, '补正通知今天发出', { user: '张三', conversation: '张三' })
    assert.equal(which.outcome, 'asking')
    assert.match(which.text, /是哪一件申请/)
    await after(bot, '2')
    const [first, second] = await after(bot, '确认')
    assert.equal(first?.status, 'open')
    assert.equal(second?.status, 'correcting')
    const [replied] = await after(bot, '征收那件答复了,信息不存在', '确认')
    assert.equal(replied?.outcome, '本机关不掌握相关政府信息')
  })

  it('只说不予公开就问是哪一种', async () => {
    const bot = await office()
    await after(bot, RECEIVED, '确认')
    const asked = await say(bot, '2026-0001答复了,不予公开', { user: '张三', conversation: '张三' })
    assert.equal(asked.choices.length, 8)
    const [replied] = await after(bot, '属于国家秘密', '确认')
    assert.equal(replied?.outcome, '属于国家秘密')
  })

  it('撤回和逾期不补正各有各的结局', async () => {
    const bot = await office()
    await after(bot, RECEIVED, '确认')
    const [withdrawn] = await after(bot, '申请人今天撤回申请了', '确认')
    assert.equal(withdrawn?.status, 'withdrawn')
    await after(bot, '收到一件申请 陈某 当面 今天 要低保发放明细', '确认')
    const [, closed] = await after(bot, '低保那件没按时补正,视为放弃', '确认')
    assert.equal(closed?.status, 'closed')
    assert.match(closed.outcome ?? '', /逾期不补正/)
  })

  it('登记错了由登记人按编号更正,答复结果也能改', async () => {
    const bot = await office()
    await after(bot, RECEIVED, '确认')
    const other = await say(bot, '2026-0001的收到日期改成11月18日', { user: '李四' })
    assert.equal(other.outcome, 'refused')
    const [amended] = await after(bot, '2026-0001的提交方式改成EMS', '确认')
    assert.equal(amended?.via, 'EMS')
    assert.equal(amended.clockStart, '2026-11-20')
    await after(bot, '2026-0001答复了,予以公开', '确认')
    const [replied] = await after(bot, '2026-0001的答复结果改成部分公开', '确认')
    assert.equal(replied?.outcome, '部分公开')
    assert.equal(replied.status, 'replied')
  })

  it('撤销收回自己最后一步,再撤销收不回更早的', async () => {
    const bot = await office()
    await after(bot, RECEIVED, '确认', '答复了,予以公开', '确认')
    const [open] = await after(bot, '撤销', '确认')
    assert.equal(open?.status, 'open')
    assert.equal(open.outcome, undefined)
  })
})

describe('a notice of holidays by message', () => {
  it('录入后重算在办申请,说出变动的期限', async () => {
    const bot = await office()
    await after(bot, RECEIVED, '确认', '延期20个工作日,主任同意', '确认')
    const says = (text: string, user = '管理员') => say(bot, text, { user, conversation: user })
    assert.equal((await says('录入2027年放假安排', '李四')).outcome, 'refused')
    const card = await says(
      '录入2027年放假安排 国办发明电〔2026〕7号:元旦:1月1日至3日放假,共3天。春节:2月5日(周五)至11日放假调休,共7天。1月9日(周六)、2月20日(周六)上班。',
    )
    assert.match(card.text, /元旦:2027-01-01至2027-01-03放假/)
    assert.match(card.text, /春节:2027-01-09上班/)
    const done = await says('确认')
    assert.equal(done.outcome, 'recorded')
    assert.match(done.text, /2026-0001.*由2027-01-19.*变为2027-01-18/)
    const asked = await say(bot, '2026-0001什么时候到期', { user: '张三' })
    assert.match(asked.text, /2027-01-18应答复/)
    assert.ok(!asked.text.includes('暂定'))
  })
})
