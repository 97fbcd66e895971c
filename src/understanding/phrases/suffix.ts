import { matchesOf } from '../matches.ts'
import type { Phrase } from './phrase.ts'

/** 块儿, 事儿, 账本儿; not 女儿, and not where a word of its own begins: 儿童, 儿科. */
const SUFFIX = /(?<=[块事份条件页边面样本活词网表格栏名信数])儿(?![童科女子歌媳孙保郎戏])/gu

/** The suffix of spoken Chinese: it says no more than the word that it is put to. */
export function suffixesIn(text: string): readonly Phrase[] {
  if (!text.includes('儿')) return []
  return matchesOf(text, SUFFIX).map(({ index }) => ({
    start: index,
    end: index + 1,
    operations: [],
  }))
}
