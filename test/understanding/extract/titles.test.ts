import assert from 'node:assert/strict'
import { reading, type Row } from './reading.ts'

const TITLES: readonly Row[] = [
  ['登记公开:《上海街道2026年部门预算》,应主动公开类', '上海街道2026年部门预算'],
  ['《关于印发〈办法〉的通知》', '关于印发〈办法〉的通知'],
  ['《关于印发《办法》的通知》', '关于印发《办法》的通知'],
  ['《《A》B》和《C》', '《A》B; C'],
  ['《目录（试行）》①', '目录（试行）'],
  ['《資訊公開指南》', '資訊公開指南'],
  ['《A》《B》', 'A; B'],
  ['《没有说完', ''],
  ['没有开始》', ''],
  ['《》', ''],
  ['标题:上海街道2026年部门预算', '上海街道2026年部门预算'],
  ['标题：上海街道2026年部门预算，类别：应主动公开类', '上海街道2026年部门预算'],
  ['标题:上海街道2026年部门预算,应主动公开类,政府网站', '上海街道2026年部门预算'],
  ['标题:上海街道2026年部门预算，政府网站，2月10日', '上海街道2026年部门预算'],
  ['标题:上海街道2026年部门预算,2月10日公开', '上海街道2026年部门预算'],
  ['标题:部门预算；文号:榕台上海办〔2026〕12号', '部门预算'],
  ['标题:部门预算,榕台上海办〔2026〕12号', '部门预算'],
  ['标题:部门预算 类别:机构职能', '部门预算'],
  ['标题:部门预算\n2月10日生成', '部门预算'],
  ['标题:部门预算,生成日期2月10日', '部门预算'],
  ['标题:关于2018年,2019年工作的通知，计生类', '关于2018年,2019年工作的通知'],
  ['标题:规范流程,公开办事结果,类别:计生类', '规范流程,公开办事结果'],
  ['标题:加强管理,网站安全自查报告,网站', '加强管理,网站安全自查报告'],
  ['标题:机构设置、主要职能和2月10日的事', '机构设置、主要职能和2月10日的事'],
  ['标题:《部门预算》,政府网站', '部门预算'],
  ['标题:关于印发《XX办法》的通知 类别:机构职能', '关于印发《XX办法》的通知'],
  ['标题:《部门预算》的补充说明,政府网站', '《部门预算》的补充说明'],
  ['题目：部门决算', '部门决算'],
  ['名称:部门决算', '部门决算'],
  ['標題：部門決算', '部門決算'],
  ['标题改成部门决算', '部门决算'],
  ['标题:取消', '取消'],
  ['机构名称:上海街道', ''],
  ['标题是什么', ''],
  ['标题:', ''],
]

describe('titles', () => {
  for (const [message, expected] of TITLES)
    it(`「${message.replace('\n', '⏎')}」 names ${expected || 'none'}`, () => {
      assert.equal(
        reading(message)
          .titles.map(({ value }) => value)
          .join('; '),
        expected,
      )
    })

  it('the text of a title has its marks, the value has not', () => {
    const { text, value } = reading('退回《部门预算》').titles[0]!
    assert.deepEqual([text, value], ['《部门预算》', '部门预算'])
  })

  it('nothing else is read inside a title', () => {
    const said = reading('《2018年2月10日上海街道政府网站计生类39条,榕台上海办〔2026〕12号》')
    const rest = Object.values({ ...said, titles: [] }).flat()
    assert.deepEqual(rest.filter(Boolean), [])
  })

  it('what follows an unmarked title is read', () => {
    const { categories, channels, dates } = reading('标题:2018年总结,计生类,网站和公开栏,2月10日')
    assert.equal(categories[0]?.value, '执行计划生育政策情况类信息')
    assert.deepEqual(
      channels.map(({ value }) => value),
      ['政府网站', '信息公开栏'],
    )
    assert.equal(dates[0]?.value.date, '2026-02-10')
  })
})
