import type { Span } from '../../domain/figures/figure.ts'
import {
  type Field,
  type Heard,
  heardIn,
  heardText,
  heardWords,
  type FieldReading,
} from '../forms/form.ts'
import { recognised, saysOnlyValues } from '../forms/leftover.ts'
import type { Desk } from '../skill.ts'
import { readCreation, readPublication } from './item-days.ts'
import { categoryInShort, saidCategory } from './category-in-short.ts'
import { isReference } from './interpretation.ts'
import { itemRules } from './item-rules.ts'
import { OPTIONAL_FIELDS } from './optional-fields.ts'
import { isTalk } from './recording-words.ts'
import type { ItemValues } from './item-values.ts'

/** What is asked for of a disclosure item, in this order. */
export const ITEM_FIELDS: readonly Field<ItemValues>[] = [
  {
    key: 'title',
    names: ['标题', '题目', '名称', '名字', '文件名', '文件名称', '信息名称', '文件标题'],
    missing: ({ title }) => title === undefined,
    question: () => ({ text: '请问标题是什么?' }),
    read: readTitle,
    replace: replaceInTitle,
  },
  {
    key: 'category',
    names: ['类别', '分类', '类型', '信息类别', '公开类别', '类目'],
    missing: ({ category }) => category === undefined,
    question: (_, desk) => ({
      text: '请问属于哪个类别?',
      choices: itemRules(desk).categories.map((text) => ({ text })),
    }),
    read: readCategory,
  },
  {
    key: 'channels',
    names: ['渠道', '公开渠道', '发布渠道', '公开方式', '发布方式', '途径', '公开途径', '方式'],
    missing: ({ channels }) => channels === undefined,
    question: (_, desk) => ({
      text: '请问在哪些渠道公开?',
      choices: itemRules(desk).channels.map((text) => ({ text })),
    }),
    read: readChannels,
  },
  {
    key: 'documentNumber',
    names: ['文号', '发文字号', '文件号', '文件编号', '字号'],
    missing: () => false,
    question: () => ({ text: '请问文号是什么?' }),
    read: readDocumentNumber,
    without: { documentNumber: undefined },
  },
  {
    key: 'createdOn',
    names: [
      '生成日期',
      '形成日期',
      '印发日期',
      '制定日期',
      '成文日期',
      '发文日期',
      '生成时间',
      '形成时间',
      '印发时间',
      '制定时间',
      '成文时间',
    ],
    missing: () => false,
    question: () => ({ text: '请问生成日期是哪一天?' }),
    read: readCreation,
    without: { createdOn: undefined },
  },
  {
    key: 'publishedOn',
    names: [
      '公开日期',
      '日期',
      '时间',
      '公开时间',
      '发布日期',
      '发布时间',
      '公布日期',
      '公布时间',
      '挂网日期',
      '挂网时间',
      '上网日期',
      '上网时间',
      '张贴日期',
      '张贴时间',
    ],
    missing: ({ publishedOn, createdOn, undated }) =>
      publishedOn === undefined && createdOn === undefined && undated !== true,
    question: () => ({ text: '请问公开日期是哪一天?还没公开请回“未公开”。' }),
    read: readPublication,
    without: { undated: true, publishedOn: undefined },
  },
  ...OPTIONAL_FIELDS,
]

function readTitle(heard: Heard): FieldReading<ItemValues> {
  const [title] = heardIn(heard.meaning.titles, heard).filter(
    (one) => !isReference(heard.meaning.text, one),
  )
  if (title !== undefined) return { set: { title: asTyped(heard, title) } }
  const words = heardText(heard).replace(/[。;;]+$/u, '')
  if (heard.meant !== 'set' || isTalk(heardWords(heard)) || saysSeveral(heard)) return undefined
  return { set: { title: words }, whole: true }
}

/** 「政府网站,2月8日」 in answer to the question for the title is none. */
function saysSeveral({ meaning }: Heard): boolean {
  return recognised(meaning).length > 1 && saysOnlyValues(meaning)
}

/** To the letter, whatever the understanding made of it. */
function asTyped({ meaning }: Heard, { start, end }: Span): string {
  return meaning.text.slice(start, end)
}

/** 「预算改成决算」 means the words in the title. */
function replaceInTitle(part: string, by: string, { title }: ItemValues): ItemValues | undefined {
  if (title === undefined || !title.includes(part)) return undefined
  if (part.length < 2 && title.replace(/[《》]/gu, '') !== part) return undefined
  return { title: title.replace(part, by.trim()) }
}

function readCategory(heard: Heard, { title }: ItemValues, desk: Desk): FieldReading<ItemValues> {
  const [category] = heardIn(heard.meaning.categories, heard)
  if (category !== undefined) return { set: { category: category.value } }
  const { categories } = itemRules(desk)
  const mandatory = categories.find((name) => name.startsWith('应主动公开'))
  if (mandatory !== undefined && SHORT_FOR_MANDATORY.test(heardWords(heard)))
    return { set: { category: mandatory } }
  const short = categoryInShort(heard, categories)
  if (short !== undefined) return { set: { category: short } }
  const other =
    heard.meant === 'set' ? answeredCategory(heard) : saidCategory(heardText(heard), title)
  if (other === undefined) return undefined
  return { fault: `没有“${other}”这个类别,可选:${categories.join(';')}。` }
}

function answeredCategory(heard: Heard): string | undefined {
  return speaksOfOthers(heard) ? undefined : heardText(heard)
}

/** The answer names a title, a day or a channel: it is none to the question for the category. */
function speaksOfOthers(heard: Heard): boolean {
  const { titles, dates, channels, documentNumbers } = heard.meaning
  return heardIn([...titles, ...dates, ...channels, ...documentNumbers], heard).length > 0
}

/** 主动公开 between commas; 「登记一条主动公开:…」 says what is recorded, not its category. */
const SHORT_FOR_MANDATORY = /(?:^|[,，;；:：|｜\s])(?:主动公开)(?=$|[,，。;；|｜\s])/u

function readChannels(heard: Heard, values: ItemValues): FieldReading<ItemValues> {
  const named = [...new Set(heardIn(heard.meaning.channels, heard).map(({ value }) => value))]
  if (named.length === 0) return undefined
  const before = values.channels ?? []
  if (heard.meant === 'add') return { set: { channels: [...new Set([...before, ...named])] } }
  if (heard.meant === 'drop')
    return { set: { channels: before.filter((channel) => !named.includes(channel)) } }
  return { set: { channels: named } }
}

function readDocumentNumber(heard: Heard): FieldReading<ItemValues> {
  const [number] = heardIn(heard.meaning.documentNumbers, heard)
  if (number !== undefined) return { set: { documentNumber: asTyped(heard, number) } }
  return heard.meant === 'set' ? { set: { documentNumber: heardText(heard) } } : undefined
}
