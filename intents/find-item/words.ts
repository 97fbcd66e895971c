import type { Meaning } from '../../src/dialogue/skill.ts'

/** What asks for a document and is not in its title. */
const ASKING =
  /请问|麻烦|帮我|帮忙|我想|想要|想看(?:一?下)?|想找(?:一?下)?|查找|查询|(?<![检审核抽督排普巡稽清调])查(?:一?下)?|找一?下|找|搜索?|看一?下|看看|在哪里?|哪里|哪儿|能看到?|可以看到?|给我|发我|(?:有没有|有无|最近|近期)(?:发|出|贴|挂|登)(?:过|了|布过?)?|有没有|有无|有什么|有哪些|有|关于|有关|相关|方面|最近|近期|最新|最后|上一?次|上一|一次|一条|一份|是|什么时候|何时|哪一?天|几月|几号|的事|日期|时间|最晚|公开过?|发布过?|已经?|政府信息|信息|文件|材料|公示|通知|那份|那个|哪些|什么|一份|一下|内容|目录|列表|列出来?|清单|吗|呢|的|了|吧|你们|街道|上海|过|和|[\s\p{P}\p{S}]/gu

/** The words that a published item must hold; none when everything is asked for. */
export function wordsSought({ copy, titles, periods }: Meaning): readonly string[] {
  const [title] = titles
  if (title !== undefined) return [title.value.toLowerCase()]
  return periods
    .reduce((rest, { text }) => rest.replace(text.toLowerCase(), ' '), copy)
    .replace(ASKING, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 1)
}

const SEEKS =
  /有没有|有无|有吗|有么|想看|想找|看一?下|看看|找|(?<![检审核抽督排普巡稽清调])查(?!阅室|处)|搜|在哪|哪里|哪儿|发我|[公发贴挂出][开布示了]?[了过]?[吗没]|发过|公布过/u
const DOCUMENT =
  /文件|通知|公告|通告|公示|通报|名单|方案|预案|办法|规定|指南|清单|预算|决算|计划|结果|报告|材料|信息|目录|意见|决定|表/u
const COUNTS = /多少|几[条件个份]|数量|总数|占/u

/** Whether the message looks for a document, and does not count them. */
export function asksForDocument({ copy, titles }: Meaning): boolean {
  return SEEKS.test(copy) && !COUNTS.test(copy) && (titles.length > 0 || DOCUMENT.test(copy))
}

/** Nobody seeks a longer word, and each cut of one costs a look at the title. */
const LONGEST = 16
/** So many characters are a part of a word. */
const PART = 2

/** 食品检查 is found in 食品安全检查结果通报: each of its parts stands there. */
export function holdsParts(text: string, word: string): boolean {
  if (word.length > LONGEST) return false
  if (text.includes(word)) return word.length >= PART
  for (let cut = PART; cut <= word.length - PART; cut += 1)
    if (text.includes(word.slice(0, cut)) && holdsParts(text, word.slice(cut))) return true
  return false
}
