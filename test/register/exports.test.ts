import assert from 'node:assert/strict'
import { parseInstant } from '../../src/domain/time/instant.ts'
import type { Bot } from '../../src/main.ts'
import { EXPORTS } from '../../src/office/exporting.ts'
import { mask } from '../../src/understanding/extract/people.ts'
import { say } from '../support/bot.ts'
import { staffedOffice } from '../support/staff.ts'

/** Says the lines, `@` sets the clock; returns the rows of the export. */
async function after(
  table: string,
  lines: readonly string[],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const bot = await staffedOffice('2026-03-02T10:00:00+08:00')
  for (const line of lines) await take(bot, line)
  const rows = []
  const wanted = EXPORTS.get(table)
  assert.ok(wanted)
  for await (const row of wanted({ data: bot, mask }).rows()) rows.push(row)
  return rows
}

async function take(bot: Bot, line: string): Promise<void> {
  const [who = '', ...text] = line.split(':')
  if (who !== '@') {
    const { outcome, text: answer } = await say(bot, text.join(':'), { user: who })
    assert.ok(['asking', 'recorded'].includes(outcome), `${line} → ${outcome}: ${answer}`)
    return
  }
  const now = parseInstant(text.join(':'))
  assert.ok(now)
  bot.clock.set(now)
}

describe('every column of the export', () => {
  it('items', async () => {
    const rows = await after('items', [
      '张三:登记公开:《2026年低保标准》,榕台上海办〔2026〕12号,救济类,政府网站和信息公开栏,2月27日印发,2月28日发布',
      '张三:确认',
      '李四:审核通过《2026年低保标准》',
      '李四:确认',
      '张三:已移交档案馆《2026年低保标准》,3月2日',
      '张三:确认',
    ])
    assert.deepEqual(rows, [
      {
        id: '2026-0001',
        title: '《2026年低保标准》',
        category: '抢险救灾、优抚、救济、社会捐助等款物的管理、使用和分配情况类信息',
        channels: ['政府网站', '信息公开栏'],
        documentNumber: '榕台上海办〔2026〕12号',
        createdOn: '2026-02-27',
        publishedOn: '2026-02-28',
        status: 'archived',
        recordedBy: '张三',
        reviewedBy: '李四',
        // 2026-02-28 is a Saturday that is worked.
        dueOn: '2026-03-26',
        archivedOn: '2026-03-02',
        attachments: [],
      },
    ])
  })

  const received = ['张三:收到申请:当面,3月2日,自然人,要征收补偿明细', '张三:确认']
  const row = {
    id: '2026-0001',
    receivedOn: '2026-03-02',
    clockStart: '2026-03-02',
    via: '当面',
    applicantType: '自然人',
    subject: '征收补偿明细',
    status: 'open',
    dueOn: '2026-03-30',
    dueCertain: true,
    extendedTo: null,
    repliedOn: null,
    outcome: null,
    applicant: null,
    phone: null,
    identity: null,
  }
  const steps: readonly (readonly [
    string,
    readonly string[],
    Readonly<Partial<typeof row>> | object,
  ])[] = [
    ['received', [], {}],
    [
      'in correction',
      ['@:2026-03-04T10:00:00+08:00', '张三:2026-0001今天发补正通知', '张三:确认'],
      { status: 'correcting', dueOn: null, dueCertain: null },
    ],
    [
      'corrected: the clock still starts at the receipt, the period counts in full from the correction',
      [
        '@:2026-03-09T10:00:00+08:00',
        '张三:2026-0001 3月4日发补正通知',
        '张三:确认',
        '张三:2026-0001补正材料今天收到',
        '张三:确认',
      ],
      { dueOn: '2026-04-07' },
    ],
    [
      'extended',
      ['@:2026-03-20T10:00:00+08:00', '张三:2026-0001延期20个工作日,主任同意', '张三:确认'],
      { extendedTo: '2026-04-28' },
    ],
    [
      'consulting',
      ['@:2026-03-09T10:00:00+08:00', '张三:2026-0001今天寄出第三方意见函', '张三:确认'],
      { status: 'consulting' },
    ],
    [
      'replied',
      ['@:2026-03-20T10:00:00+08:00', '张三:2026-0001今天答复,部分公开', '张三:确认'],
      { status: 'replied', repliedOn: '2026-03-20', outcome: '部分公开' },
    ],
    [
      'withdrawn',
      ['@:2026-03-20T10:00:00+08:00', '张三:2026-0001申请人今天撤回', '张三:确认'],
      { status: 'withdrawn' },
    ],
  ]
  for (const [name, lines, change] of steps)
    it(`applications: ${name}`, async () => {
      assert.deepEqual(await after('applications', [...received, ...lines]), [
        { ...row, ...change },
      ])
    })

  it('applications: a correction that comes before the receipt is confirmed starts the period, not the clock', async () => {
    const lines = [
      '张三:收到申请:网络,3月2日,自然人,要征收补偿明细',
      '张三:确认',
      '@:2026-03-09T10:00:00+08:00',
      '张三:2026-0001 3月4日发补正通知',
      '张三:确认',
      '张三:2026-0001补正材料今天收到',
      '张三:确认',
    ]
    const online = { ...row, via: '网络', clockStart: null }
    assert.deepEqual(await after('applications', lines), [{ ...online, dueOn: '2026-04-07' }])
    const confirmed = [...lines, '张三:2026-0001双方3月3日确认', '张三:确认']
    assert.deepEqual(await after('applications', confirmed), [
      { ...online, clockStart: '2026-03-03', dueOn: '2026-04-07' },
    ])
  })

  it('cases', async () => {
    const rows = await after('cases', [
      '张三:2月27日收到行政复议一件',
      '张三:确认',
      '张三:2026-0001复议结果维持,3月2日',
      '张三:确认',
      '张三:今天收到一件举报',
      '张三:确认',
    ])
    assert.deepEqual(rows, [
      {
        id: '2026-0001',
        kind: 'reconsideration',
        receivedOn: '2026-02-27',
        result: '结果维持',
        decidedOn: '2026-03-02',
      },
      {
        id: '2026-0002',
        kind: 'complaint',
        receivedOn: '2026-03-02',
        result: null,
        decidedOn: null,
      },
    ])
  })

  it('hotline', async () => {
    const rows = await after('hotline', [
      '张三:12345今天派了5件,办结3件',
      '张三:确认',
      '张三:市长信箱2月收到7件,办结7件',
      '张三:确认',
      '张三:省长信箱2025年共受理11件',
      '张三:确认',
    ])
    assert.deepEqual(rows, [
      { id: '2026-0001', source: '12345', period: '2026-03-02', received: 5, closed: 3 },
      { id: '2026-0002', source: '市长信箱', period: '2026-02', received: 7, closed: 7 },
      { id: '2026-0003', source: '省长信箱', period: '2025', received: 11, closed: null },
    ])
  })

  it('counts', async () => {
    const rows = await after('counts', [
      '张三:2月召开会议3次',
      '张三:确认',
      '张三:今天举办培训1场',
      '张三:确认',
      '张三:2025年公租房录入126户',
      '张三:确认',
    ])
    assert.deepEqual(rows, [
      { id: '2026-0001', register: '会议', period: '2026-02', count: 3 },
      { id: '2026-0002', register: '培训', period: '2026-03-02', count: 1 },
      { id: '2026-0003', register: '公租房', period: '2025', count: 126 },
    ])
  })

  it('audit', async () => {
    const rows = await after('audit', received)
    const [last] = rows.slice(-1)
    const { seq, hash, after: state, ...entry } = last ?? {}
    assert.equal(seq, rows.length)
    assert.match(String(hash), /^[0-9a-f]{64}$/u)
    assert.ok(typeof state === 'object' && state !== null && 'subject' in state)
    assert.deepEqual(entry, {
      at: '2026-03-02T10:00:00.000+08:00',
      actor: '张三',
      role: 'recorder',
      channel: 'test',
      action: 'ApplicationReceived',
      record: '2026-0001',
      before: null,
    })
  })
})
