import assert from 'node:assert/strict'
import { asksForDraft } from '../../src/dialogue/forms/asks-for-draft.ts'
import { controlOf, isAssent } from '../../src/dialogue/forms/control.ts'
import { isHesitation } from '../../src/dialogue/forms/hesitation.ts'

describe('a word to a form', () => {
  const words = {
    confirm: [
      '确认',
      '确认。',
      '确认登记',
      '好的,确认',
      '我确认',
      '全部确认',
      '確認',
      '确认无误了',
    ],
    cancel: ['取消', '算了', '不登记了', '放弃', '取消登记', '撤销', '取消吧'],
    resume: ['继续', '接着', '继续登记', '繼續', '那就继续吧'],
  } as const
  for (const [control, said] of Object.entries(words))
    for (const text of said)
      it(`is ${control}: ${text}`, () => {
        assert.equal(controlOf(text), control)
      })

  for (const text of [
    '《确认书》',
    '标题改成确认函',
    '确认一下日期是几号',
    '不确认',
    '先别确认',
    '取消证明的通知',
    '通过',
    '',
  ])
    it(`is none: ${text}`, () => {
      assert.equal(controlOf(text), undefined)
    })

  it('is not said by agreeing: that writes nothing', () => {
    for (const text of ['好的', '可以', '没问题', 'OK', '对的。']) {
      assert.ok(isAssent(text))
      assert.equal(controlOf(text), undefined)
    }
    assert.ok(!isAssent('好的公示'))
  })
})

describe('a word about confirming', () => {
  for (const text of [
    '确认吗?',
    '不确认',
    '先别确认',
    '等一下再确认',
    '写进去了吗',
    '登记了没有',
    '是否确认',
  ])
    it(`hesitates: ${text}`, () => {
      assert.ok(isHesitation(text))
    })

  for (const text of [
    '确认',
    '不登记了',
    '确认登记',
    '标题改成确认函',
    '取消',
    '已登记了吗啡管控通知',
  ])
    it(`does not: ${text}`, () => {
      assert.ok(!isHesitation(text))
    })
})

describe('a question for what waits', () => {
  for (const text of [
    '还要填什么',
    '现在还缺什么信息',
    '我刚刚填了啥',
    '还差哪几项',
    '现在有哪些内容',
  ])
    it(`is one: ${text}`, () => {
      assert.ok(asksForDraft(text))
    })

  for (const text of ['还没有', '现在没有', '还没填', '现在有', '还要提供信息'])
    it(`is an answer: ${text}`, () => {
      assert.ok(!asksForDraft(text))
    })
})
