import { type Heard, heardText } from '../forms/form.ts'

/** 类别:救济 */
const LABELLED =
  /(?:类别|分类|类型|類別)\s*(?:[:：]|是|为)\s*(?<word>[\u4e00-\u9fff]{2,8}?)(?:类|那类|这类)?(?=$|[\s,，;；。|｜])/u

/**
 * The one category whose name holds the word, where the word was said as one: after 类别:, or in answer to the
 * question for it. 救济 is a part of one name only; 管理 stands in several, or means anything.
 */
export function categoryInShort(heard: Heard, categories: readonly string[]): string | undefined {
  const word = wordIn(heard)
  if (word.length < 2 || VAGUE.test(word)) return undefined
  const [category, other] = categories.filter((name) => name.includes(word))
  return other === undefined ? category : undefined
}

function wordIn(heard: Heard): string {
  const text = heardText(heard)
  const labelled = LABELLED.exec(text)?.groups?.['word']
  if (labelled !== undefined) return labelled
  return heard.meant === 'set' ? text.replace(/[那这]?[一]?类?的?[。!！]?$/u, '') : ''
}

const VAGUE = /^(?:信息|情况|公开|管理|使用|分配|监督|检查|类信息|的管理|执行|款物|产品|质量)$/u
