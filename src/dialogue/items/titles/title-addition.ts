import { fieldNamed } from '../../forms/apply-change.ts'
import type { SaidChange } from '../../forms/change.ts'
import type { FieldReading, Situation } from '../../forms/form.ts'
import { ITEM_FIELDS } from '../item-fields.ts'
import type { ItemValues } from '../item-values.ts'

/** 标题后面, 名字最前面, 标题里的 */
const EDGE =
  /^(?<field>.*?)的?(?:最?(?:后面?|末尾?|结尾|尾部|(?<ahead>前面?|开头|头上))|里面?|中间?|当中)(?:的|再)?$/u

/** 「名字后面加上(修订)」「标题里的(暂行)去掉」: words of the title come or go, the rest stays to the letter. */
export function changeTitleEdge(
  { what, how, to }: SaidChange,
  { meaning, values: { title } }: Situation<ItemValues>,
): FieldReading<ItemValues> {
  if (title === undefined || how === 'set') return undefined
  const words = meaning.text
    .slice(to.start, to.end)
    .replace(/(?:几个字|[一二两三四五六七八九十]个字|吧|了)?[。!！]?\s*$/u, '')
  const said = how === 'drop' ? droppedIn(what, words) : addedTo(what, words)
  if (said === undefined) return undefined
  if (how === 'add')
    return { set: { title: said.ahead ? ahead(title, said.words) : behind(title, said.words) } }
  return title.includes(said.words) ? { set: { title: title.replace(said.words, '') } } : undefined
}

interface SaidAddition {
  readonly words: string
  readonly ahead: boolean
}

function addedTo(what: string, words: string): SaidAddition | undefined {
  const groups = EDGE.exec(what)?.groups
  const isTitle = isTitleName(groups?.['field'] ?? what)
  return isTitle && words !== '' ? { words, ahead: groups?.['ahead'] !== undefined } : undefined
}

const INSIDE = /^(?<field>.{2,6}?)(?:最?(?:后面?|末尾|结尾|前面?|开头)|里面?|中)?的(?<gone>.+)$/u

/** 标题去掉(暂行), or 标题里的(暂行)去掉 */
function droppedIn(what: string, words: string): SaidAddition | undefined {
  if (isTitleName(fieldOf(what))) return { words, ahead: false }
  const { field = '', gone = '' } = INSIDE.exec(words)?.groups ?? {}
  return isTitleName(field) ? { words: gone, ahead: false } : undefined
}

function fieldOf(what: string): string {
  return EDGE.exec(what)?.groups?.['field'] ?? what
}

function isTitleName(words: string): boolean {
  return fieldNamed({ fields: ITEM_FIELDS }, words)?.key === 'title'
}

function ahead(title: string, words: string): string {
  return title.startsWith('《') ? `《${words}${title.slice(1)}` : words + title
}

function behind(title: string, words: string): string {
  return title.endsWith('》') ? `${title.slice(0, -1)}${words}》` : title + words
}
