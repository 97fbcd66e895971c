import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { asidesIn } from '../../src/understanding/asides.ts'
import { hide, HIDDEN } from '../../src/domain/language/hidden.ts'

/** A search copy, and what is left of it. */
const CASES: readonly (readonly [copy: string, left: string])[] = [
  ['我是本地报社的,写稿要核一个数:去年公开几条', '去年公开几条'],
  ['本所代理一起案件需引用:不予公开答复几件', '不予公开答复几件'],
  ['兹因审计工作需要,请提供公开条数', '请提供公开条数'],
  ['我家也在排公租房,公租房录入了几件', '公租房录入了几件'],
  ['正在写一篇关于政务公开的论文,公开了几条', '公开了几条'],
  ['老师让我们填表,同意公开的几件', '同意公开的几件'],
  ['换个话题,公租房录入了多少件', '公租房录入了多少件'],
  ['给我奶奶问一下,低保公开了几份', '低保公开了几份'],
  ['都市报记者,历年公开几条', '历年公开几条'],
  ['街坊居民一名,历年公开几条', '历年公开几条'],
  ['学生做调研,历年公开几条', '历年公开几条'],
  ['按办结率推算,收了几件', '收了几件'],
  // A subject is no aside, and neither is what asks.
  ['残疾人方面,公开了几条', '残疾人方面,公开了几条'],
  ['给残疾人的,公开了几条', '给残疾人的,公开了几条'],
  ['我们想知道几件,公开的', '我们想知道几件,公开的'],
  ['关于教育的文件,公开了几条', '关于教育的文件,公开了几条'],
  ['面向困难群众,公开了几条', '面向困难群众,公开了几条'],
  ['退休人员,公开了几条', '退休人员,公开了几条'],
  ['第四部分有几条', '第四部分有几条'],
]

describe('What is said before a question', () => {
  for (const [copy, left] of CASES)
    it(`「${copy}」 leaves 「${left}」`, () => {
      assert.equal(hide(copy, asidesIn(copy)).replaceAll(HIDDEN, ''), left)
    })
})
