import { type Heard, heardWords } from '../forms/form.ts'

/** 类别:救济 */
const LABELLED =
  /(?:类别|分类|类型)\s*(?:[:：]|是|为)\s*(?<word>[\u4e00-\u9fff]{2,8}?)(?:类|那类|这类)?(?=$|[\s,，;；。|｜])/u

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
  const text = heardWords(heard)
  const labelled = LABELLED.exec(text)?.groups?.['word']
  if (labelled !== undefined) return labelled
  return heard.meant === 'set' ? text.replace(/[那这]?[一]?类?的?[。!！]?$/u, '') : ''
}

const VAGUE = /^(?:信息|情况|公开|管理|使用|分配|监督|检查|类信息|的管理|执行|款物|产品|质量)$/u

const CLAUSE =
  /(?:^|[\s,，;；。|｜])(?:归|属于?|算|算是|按)?(?<word>[\u4e00-\u9fff]{2,8}?类)(?:别|信息|的)?(?=$|[\s,，;；。|｜])/u
const NO_CATEGORY = /(?:[这那各此同一另其两几多哪种分人归某]|一大|之)类$/u

/** What was called a category and is none: 天文类 between commas, or 类别:天文; not in the title. */
export function saidCategory(text: string, title = ''): string | undefined {
  const rest = title === '' ? text : text.replace(title, '')
  const word = wordOf(LABELLED, rest) ?? wordOf(CLAUSE, rest)
  return word === undefined || NO_CATEGORY.test(word) ? undefined : word
}

function wordOf(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text)?.groups?.['word']
}
