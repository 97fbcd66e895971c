import assert from 'node:assert/strict'
import { say } from '../support/bot.ts'
import { staffedOffice } from '../support/staff.ts'

/** The same said in traditional script, in simplified script, and of what kind both are. */
const TALKS: readonly (readonly [
  what: string,
  traditional: readonly string[],
  simplified: readonly string[],
])[] = [
  ['what is due', ['30天內有哪些到期的'], ['30天内有哪些到期的']],
  ['what is overdue', ['有哪些已經超時的'], ['有哪些已经超时的']],
  ['replies alone', ['三十天內到期的答覆'], ['三十天内到期的答复']],
  ['why it is due then', ['2026-0001的期限為什麼是這天'], ['2026-0001的期限为什么是这天']],
  ['an acknowledgement', ['瞭解,第1項知道了', '收到第一項'], ['了解,第1项知道了', '收到第一项']],
  [
    'a lawsuit',
    ['今天收到法院應訴通知書,未經複議直接起訴', '確認'],
    ['今天收到法院应诉通知书,未经复议直接起诉', '确认'],
  ],
  [
    'a count',
    ['12345今天派單5件,全部辦結', '確認', '數量改成6件', '確認'],
    ['12345今天派单5件,全部办结', '确认', '数量改成6件', '确认'],
  ],
  ['an opinion', ['昨天下午兩點發現一條輿情', '停水'], ['昨天下午两点发现一条舆情', '停水']],
  [
    'a field that is changed',
    ['收到一件申請 當面 今天 要2025年名册', '個人', '提交方式換成掛號信', '確認無誤'],
    ['收到一件申请 当面 今天 要2025年名册', '个人', '提交方式换成挂号信', '确认无误'],
  ],
  [
    'a step',
    ['2026-0001延期15個工作日,主任同意', '確認', '2026-0001答覆了,予以公開', '確認'],
    ['2026-0001延期15个工作日,主任同意', '确认', '2026-0001答复了,予以公开', '确认'],
  ],
  ['a comparison', ['今年怎麼樣', '跟去年比較一下'], ['今年怎么样', '跟去年比较一下']],
]

async function answers(lines: readonly string[]): Promise<readonly string[]> {
  const bot = await staffedOffice('2026-11-23T10:00:00+08:00')
  const told: string[] = []
  for (const text of ['收到一件申请 陈某 当面 今天 要低保发放明细', '确认', ...lines])
    told.push((await say(bot, text, { user: '张三', conversation: '张三' })).text)
  return told.slice(2)
}

describe('traditional script', () => {
  for (const [what, traditional, simplified] of TALKS)
    it(`is answered as simplified script is: ${what}`, async () => {
      assert.deepEqual(await answers(traditional), await answers(simplified))
    })

  it('keeps what is to be kept to the letter', async () => {
    const [card] = await answers(['收到一件申請 當面 今天 個人 要求公開:徵收補償明細'])
    assert.match(card ?? '', /申请内容:徵收補償明細/u)
  })

  it('changes a part of a title that is kept in it', async () => {
    const told = await answers([
      '登记公开:《部門預算》,救济款物的发放和使用情况类,政府网站,今天',
      '預算改成決算',
    ])
    assert.match(told.at(-1) ?? '', /部門決算/u)
  })
})
