import assert from 'node:assert/strict'
import type { ApplicationStatus } from '../../src/domain/register/applications/application.ts'
import {
  type ApplicationStepKind,
  legalSteps,
  STEP_NAMES,
} from '../../src/domain/register/applications/transitions.ts'
import type { Bot } from '../../src/main.ts'
import { say } from '../support/bot.ts'
import { staffedOffice } from '../support/staff.ts'

const RECEIVED = '今天当面收到申请一件,自然人,要人行道翻修的验收单'

/** How an application comes into each state. */
const INTO: Readonly<Record<ApplicationStatus, readonly string[]>> = {
  received: ['今天收到一封平信申请,自然人,要人行道翻修的验收单'],
  open: [RECEIVED],
  correcting: [RECEIVED, '2026-0001今天发了补正通知'],
  consulting: [RECEIVED, '2026-0001今天向施工单位发函征求意见'],
  replied: [RECEIVED, '2026-0001今天答复,予以公开'],
  withdrawn: [RECEIVED, '2026-0001申请人今天撤回了申请'],
  closed: [RECEIVED, '2026-0001今天发了补正通知', '2026-0001申请人逾期不补正,不再处理,今天结案'],
}

/** How each step is told. */
const TOLD: Readonly<Record<Exclude<ApplicationStepKind, 'amend'>, string>> = {
  confirm: '2026-0001今天双方确认了',
  'notice-correction': '2026-0001今天发补正告知书',
  'receive-correction': '2026-0001今天收到补正材料',
  consult: '2026-0001今天发函征求监理单位意见',
  deliver: '2026-0001第三方今天签收了征求意见书',
  answer: '2026-0001施工单位今天复函了',
  extend: '2026-0001今天延期10个工作日,主任同意',
  reply: '2026-0001今天答复,部分公开',
  withdraw: '2026-0001申请人今天撤回申请',
  close: '2026-0001逾期未补正,今天不再处理',
}

async function officeWith(messages: readonly string[]): Promise<Bot> {
  const bot = await staffedOffice('2026-03-12T10:00:00+08:00')
  for (const text of messages.flatMap((each) => [each, '确认']))
    await say(bot, text, { user: '张三' })
  return bot
}

describe('an application that is spoken of by its number', () => {
  for (const [status, messages] of Object.entries(INTO))
    for (const [step, text] of Object.entries(TOLD))
      it(`and is ${status} takes 「${text}」 or says what it may take`, async () => {
        const bot = await officeWith(messages)
        const [application] = await bot.store.ledger.list('application')
        assert.equal(application?.status, status)
        const legal = legalSteps(application)
        const said = await say(bot, text, { user: '张三' })
        if (legal.includes(step as ApplicationStepKind)) {
          assert.equal(said.outcome, 'asking', said.text)
          return
        }
        assert.equal(said.outcome, 'refused', said.text)
        for (const each of legal) assert.ok(said.text.includes(STEP_NAMES[each]), said.text)
      })

  it('and may not take a step leaves every other one open to be named', async () => {
    const bot = await officeWith([RECEIVED, '今天当面收到申请一件,自然人,要河道清淤合同'])
    const said = await say(bot, '第三方今天回函了', { user: '张三' })
    assert.equal(said.outcome, 'clarify')
    assert.match(said.text, /2026-0001.*可以.*登记征求意见.*\n.*2026-0002.*可以.*登记征求意见/u)
  })
})
