/** What official papers are called, in the last word of their titles; the longest first. */
const NOUNS =
  '通知 公告 通告 公示 通报 决定 决议 意见 办法 方案 报告 批复 复函 函 说明 解读 细则 规定 请示 指南 手册 名单 清单 目录 一览表 公示表 统计表 明细表 明细 情况 结果 进展 预算 决算 计划 总结 规划 预案 制度 章程 公报 简报 纪要 须知 问答 标准 流程 流程图 安排 责任书 承诺书 倡议书 告知书 公开信 汇编 简介 职责 年报 月报 季报 提示 提醒 名册 台账 规则 条例 合同 协议 启事 表 图 要点 规程 导则 纲要 措施 政策 申报书 评估 数据 统计 分工 电话'
    .split(' ')
    .toSorted((one, other) => other.length - one.length)
    .join('|')

/** 试行, 第二批 and the like in brackets may follow. */
const BRACKETS = '(?:\\s*[((〔【][^))〕】]{1,16}[))〕】])?'

const AT_END = new RegExp(`(?<noun>${NOUNS})${BRACKETS}$`, 'u')
const ANYWHERE = new RegExp(`(?:${NOUNS})${BRACKETS}`, 'gu')

/** What must stand before the noun: 这个通知 and 一份公示 name nothing. */
const NAMELESS = /^(?:[这那该]?[一两几]?[个份条篇则张项]?|有关|相关|上述|以上|新的?)$/u

/** Whether the words end as titles do, and say of what. */
export function endsAsTitle(words: string): boolean {
  const match = AT_END.exec(words)
  return match !== null && !NAMELESS.test(words.slice(0, match.index).trim())
}

/** Where the title may be over: after each such word, the first one first. */
export function endsOfTitle(words: string): readonly number[] {
  return [...words.matchAll(ANYWHERE)].map(({ index, 0: noun }) => index + noun.length)
}
