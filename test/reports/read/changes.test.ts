import assert from 'node:assert/strict'
import { bodyOf, figuresIn } from '../reading.ts'

function labelsIn(sentence: string): readonly string[] {
  return bodyOf(sentence).figures.map(({ label, value }) => `${label} ${String(value)}`)
}

describe('changes and plans in running text', () => {
  it('go by the words of what changed', () => {
    assert.deepEqual(labelsIn('受理信息公开申请47宗,比2019年的31宗增加16宗。'), [
      '受理政府信息公开申请总数 47',
      '2019年信息公开申请 31',
      '信息公开申请增加 16',
    ])
  })

  it('leave a rate its own words', () => {
    assert.deepEqual(labelsIn('发放宣传单120份,村级公开栏更新率100%。'), [
      '发放宣传单 120',
      '村级公开栏更新率 100',
    ])
  })

  it('are no figures where they are still to come', () => {
    assert.equal(figuresIn('2021年,我镇力争全年公开信息500条以上。'), '')
    assert.equal(figuresIn('2020年,我镇力争做好公开,公开信息500条。'), '500条')
  })

  it('count what was received under 依申请公开 as applications', () => {
    const [figure] = bodyOf('全年收到群众依申请公开7件。').figures
    assert.equal(figure?.indicator, 'applications.received')
  })

  it('count flags, archives and seats', () => {
    assert.equal(figuresIn('收到锦旗45面,整理档案12卷,面向社会发布消息3条。'), '45面; 12卷; 3条')
  })
})
