import assert from 'node:assert/strict'
import { loadConcepts } from '../../../src/facts/concepts.ts'
import { phrasesIn } from '../../../src/understanding/phrases/phrases.ts'
import { lexiconOf } from '../../../src/understanding/topics/lexicon.ts'

/** A text, and what its phrases ask for. */
const PHRASES: readonly (readonly [text: string, operations: string])[] = [
  ['公开第二多的类别', 'largest:2'],
  ['哪类排第三', 'place:3'],
  ['第3名是哪类', 'place:3'],
  ['倒数第二的有几条', 'smallest:2'],
  ['第二少的类别', 'smallest:2'],
  ['条数次多的一类', 'largest:2'],
  ['前三名加起来', 'first:3'],
  ['最多的两类', 'first:2'],
  ['最少的三类', 'last:3'],
  ['计生类排第几', 'place:?'],
  ['the third largest category', 'largest:3'],
  ['top two categories', 'first:2'],
  ['还没办结的有几件', 'unsettled'],
  ['至今未予答复的申请', 'unsettled'],
  ['还有没处理掉的吗', 'unsettled'],
  ['占百分之几,保留两位小数', 'decimals:2'],
  ['精确到小数点后一位', 'decimals:1'],
  ['结果取整数', 'decimals:0'],
  ['rounded to two decimals', 'decimals:2'],
  ['第二季度公开几条', ''],
  ['前三个季度公开几条', ''],
  ['第33条怎么规定', ''],
  ['第一高中在哪', ''],
  ['安排了几名人员', ''],
  ['有没有答复', ''],
  ['答复了没有', ''],
  ['没有公开的有几条', ''],
  ['取整套材料', ''],
]

describe('Phrases', () => {
  const lexicon = lexiconOf(loadConcepts())

  for (const [text, operations] of PHRASES)
    it(`「${text}」 asks for ${operations === '' ? 'nothing' : operations}`, () => {
      const asked = [...phrasesIn(text, lexicon).values()].flatMap((each) => each.operations)
      assert.equal([...new Set(asked)].join(), operations)
    })
})
