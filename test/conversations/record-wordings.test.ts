import assert from 'node:assert/strict'
import type { Bot } from '../../src/main.ts'
import { openTestBot, say } from '../support/bot.ts'

const ORGANISATION = '机构设置、主要职能、办事程序和办事指南类信息'
const MANDATORY = '应主动公开信息类'
const PLANNING = '执行计划生育政策情况类信息'
const RELIEF = '抢险救灾、优抚、救济、社会捐助等款物的管理、使用和分配情况类信息'
const SUPERVISION = '环境保护、公共卫生、安全生产、食品药品、产品质量的监督的检查情况类信息'

/** What a recorder says on Monday, 2 March 2026, and what is then recorded. */
const WORDINGS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  [
    '登记公开:2025年部门决算,应主动公开信息类,门户网站,去年8月20日公开',
    {
      title: '2025年部门决算',
      category: MANDATORY,
      channels: ['政府网站'],
      publishedOn: '2025-08-20',
    },
  ],
  [
    '昨天在网站发了低保4月公示,救济类,帮我记一下',
    { title: '低保4月公示', category: RELIEF, channels: ['政府网站'], publishedOn: '2026-03-01' },
  ],
  [
    '周一在政府网站公开了《计生奖励扶助名单》,计生类,麻烦登记',
    { title: '《计生奖励扶助名单》', category: PLANNING, publishedOn: '2026-03-02' },
  ],
  [
    '生成日期2月10日,标题上海街道预算公开,应主动公开,网站,登记',
    { title: '上海街道预算公开', createdOn: '2026-02-10', publishedOn: undefined },
  ],
  [
    '帮我登记一下,《2018年度撤回通知》,类别是办事指南,发在微博和微信,时间3月1日',
    {
      title: '《2018年度撤回通知》',
      category: ORGANISATION,
      channels: ['政务微博', '政务微信'],
      publishedOn: '2026-03-01',
    },
  ],
  [
    '登记公开 标题:关于取消、确认2018年12条证明事项的公告,类别:应主动公开,渠道:政府网站、查阅室,日期:2026年1月5日',
    {
      title: '关于取消、确认2018年12条证明事项的公告',
      category: MANDATORY,
      channels: ['政府网站', '查阅室'],
      publishedOn: '2026-01-05',
    },
  ],
  [
    '登记一条:公开了一份《低保对象名单公示(2026年第1季度)》,救济款物,信息公开栏,2026.2.28',
    { title: '《低保对象名单公示(2026年第1季度)》', category: RELIEF, publishedOn: '2026-02-28' },
  ],
  [
    '登记公开:上海街道办事处关于2026年“五一”期间安全生产检查情况的通报,检查类,政府网站,2026-02-27',
    {
      title: '上海街道办事处关于2026年“五一”期间安全生产检查情况的通报',
      category: SUPERVISION,
      channels: ['政府网站'],
      publishedOn: '2026-02-27',
    },
  ],
  [
    '请登记:我街于二月二十日在政府网站发布了《关于春节慰问款物分配情况的公示》(救济类)',
    { title: '《关于春节慰问款物分配情况的公示》', category: RELIEF, publishedOn: '2026-02-20' },
  ],
  [
    '录一条,计划生育奖扶名单公示,计生类,公开栏张贴,2月26日',
    { title: '计划生育奖扶名单公示', category: PLANNING, channels: ['信息公开栏'] },
  ],
  [
    '登记公开:《食品药品检查通报》,食品检查那类,微信公众号,前天',
    { category: SUPERVISION, channels: ['政务微信'], publishedOn: '2026-02-28' },
  ],
  [
    '登记公开:关于印发《上海街道防汛预案》的通知,榕台上海办〔2026〕12号,应主动公开类,网站,2月9日印发,2月10日挂网',
    {
      title: '关于印发《上海街道防汛预案》的通知',
      documentNumber: '榕台上海办〔2026〕12号',
      createdOn: '2026-02-09',
      publishedOn: '2026-02-10',
    },
  ],
  [
    '登记公开:《待发文件(试行)》,应主动公开类,网站,还没公开,2月20日印发',
    { title: '《待发文件(试行)》', createdOn: '2026-02-20', publishedOn: undefined },
  ],
  [
    '登记公开:《去年的公示》,应主动公开类,政府公报和公开栏,12月30日',
    { channels: ['政府公报', '信息公开栏'], publishedOn: '2025-12-30' },
  ],
]

/** What is left out, and the one field that is asked for. */
const INCOMPLETE: readonly (readonly [string, RegExp])[] = [
  ['今天网站上挂了一份通知,记一下', /标题/],
  ['补登一条去年12月30日公开的文件', /标题/],
  ['又发了一条计生的公示,登记上去', /标题/],
  ['把这条记下来:3月1日公开《垃圾分类实施方案》', /类别/],
  ['前天发了个招标公告,应主动公开类,录一下', /渠道/],
  ['登记:标题:关于防汛工作的通知 类别:应主动公开 渠道:政府网站', /公开日期/],
]

describe('what a recorder says', () => {
  let bot: Bot
  before(async () => {
    bot = await openTestBot({ now: '2026-03-02T10:00:00+08:00', staff: { 张三: 'recorder' } })
  })

  for (const [said, expected] of WORDINGS)
    it(`is recorded as it was meant: ${said}`, async () => {
      const card = await say(bot, said, { user: '张三' })
      assert.match(card.text, /「确认」/)
      const { records } = await say(bot, '确认', { user: '张三' })
      const item = await bot.store.ledger.find('item', records[0]?.id ?? '')
      assert.ok(item)
      for (const [field, value] of Object.entries(expected))
        assert.deepEqual(Reflect.get(item, field), value, field)
    })

  for (const [said, asks] of INCOMPLETE)
    it(`is asked for one thing more: ${said}`, async () => {
      const question = await say(bot, said, { user: '张三' })
      assert.equal(question.outcome, 'asking')
      assert.match(question.text, asks)
      assert.doesNotMatch(question.text, /确认/)
      assert.equal(
        ['标题', '类别', '渠道', '日期'].filter((one) => question.text.includes(one)).length,
        1,
      )
      await say(bot, '取消', { user: '张三' })
    })
})
