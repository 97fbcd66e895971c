import type { Meaning } from '../../src/dialogue/skill.ts'

/** What asks for a document and is not in its title. */
const ASKING =
  /请问|麻烦|帮我|帮忙|我想|想要|查找|查询|查一?下|查|找一?下|找|搜索?|看看|有没有|有什么|有哪些|有|关于|有关|相关|方面|最近|近期|最新|最后|上一?次|上一|一次|一条|一份|是|什么时候|何时|哪一?天|几月|几号|的事|日期|时间|最晚|公开过?|发布过?|已经?|政府信息|信息|文件|材料|公示|通知|那份|那个|哪些|什么|一份|一下|内容|目录|列表|列出来?|清单|吗|呢|的|了|吧|你们|街道|上海|过|和|[\s\p{P}\p{S}]/gu

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
