import assert from 'node:assert/strict'
import { respellerOf } from '../../../src/understanding/typos/pinyin-words.ts'

const respell = respellerOf({
  words: ['去年', '公开', '多少', '信箱', '办结率', '申请'],
  alone: { ji: '几', tiao: '条', le: '了' },
})

/** Without what stands for the letters that are gone. */
function meantBy(typed: string): string {
  return respell(typed).replaceAll('\u200b', '')
}

describe('Words in pinyin', () => {
  const typed: readonly (readonly [typed: string, meant: string])[] = [
    ['qunian gongkai le ji tiao', '去年 公开 了 几 条'],
    ['qu nian gongkai', '去年 公开'],
    ['QunianGongkai', '去年公开'],
    ['2018年gongkai了几tiao', '2018年公开了几条'],
    ['信箱banjielv', '信箱办结率'],
  ]
  for (const [text, meant] of typed)
    it(`are read in: ${text}`, () => {
      assert.equal(meantBy(text), meant)
    })

  const english = ['how many items', 'can le ji be', 'le tiao', 'qunian items', 'app', '']
  for (const text of english)
    it(`are not seen in: ${text || 'nothing'}`, () => {
      assert.equal(respell(text), text)
    })

  it('leave every place where it was', () => {
    const text = 'qu nian gongkai了几tiao'
    assert.equal(respell(text).length, text.length)
  })
})
