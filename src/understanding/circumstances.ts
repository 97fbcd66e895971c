import type { Span } from '../domain/figures/figure.ts'
import { isCommonHan } from '../domain/language/han.ts'
import { HIDDEN } from '../domain/language/hidden.ts'
import { purposeIn } from './purposes.ts'
import type { SearchCopy } from './search-copy.ts'

/** Who acts, feels or speaks in a clause that tells something. */
const WHO =
  '我 俺 咱 你 您 他 她 我们 咱们 俺们 你们 您们 他们 她们 大家 人家 别人 有人 自己 自个儿 隔壁 网友 邻居 朋友 同事 同学 领导 老师 老板 编辑 老公 老婆 老伴 儿子 女儿 孩子 爸爸 妈妈 老爸 老妈 爷爷 奶奶 依伯 依姆 依妹 依弟 依哥 依姐 阿婆 阿公 阿嬷 阿伯 阿叔 阿姨 阿爸 阿妈 孙子 孙女 外孙 侄子 侄女 女婿 媳妇 亲戚 室友 舍友 队友 师兄 师姐 前辈 小孩 娃 娃儿 家里 家长 眼睛 眼神 耳朵 记性 记忆 毕业论文'
/** When and how it is told, felt or done. */
const HOW =
  '正 正在 还在 还 已经 一直 老是 总是 总 又 再 刚 刚刚 刚才 才 马上 今晚 明天 明早 待会儿 回头 赶 赶着 急 急着 急用 着急 等着 好久 半天 老半天 很久 常 经常 常常 往往 有点 有些 很 太 挺 好 实在 真 特别 压根 根本 从来 偶尔 每次 似乎 好像 貌似 恐怕 反正 其实 说实话 老实说 实话 干脆 赶快 尽快 快点 一向 向来 素来 历来 始终 突然 忽然 碰巧 顺便 特意 专门 特地'
/** What people do before they ask, and what they want or fear. */
const DOES =
  '说 讲 说是 听 听说 听人说 看 看到 看见 看着 看过 见 读 读到 读了 问 查 查过 查了 翻 翻了 找 找了 念 写 写着 抄 记 记得 记下 印 打印 复印 截图 截 发 背 猜 以为 觉得 感觉 怀疑 估计 想 想要 要 得 能 打算 准备 喜欢 希望 需要 必须 应该 担心 怕 忘 忘了 弄丢 漏 漏了 糊 看不清 不清 闪 传 传言 流传 议论 吵 争 打赌 纳闷 好奇 关心 关注 学习 来学习 请教 备考 复习 复核 核稿 校对 校稿 采访 撰稿 写稿 投稿 发稿 提过 提到 提起 说过 讲过 写过 等着 催 承认 瞒 隐瞒 敷衍 打官腔 官腔 糊弄 忽悠 绕弯子 啰嗦 废话 做题 刷题 刷到 要写 要做 要交 要填 要用 要报 打字 手慢 嫌弃 见谅 包涵 谅解 见笑 莫怪 勿怪 路过 退休 上班 上学 读书 毕业 找过 找不到 找不着 查不到 看不懂 听不懂 不会 不懂 学 学过 忙着 调研 视察 迎检 布置 打赌 核实 起草 汇总 上报 开会 来 派来'
const ASPECT = '了 着 过 完 掉 起来 出来 下来 没到 不到 不见 不清'

const TELLING: ReadonlySet<string> = new Set([WHO, HOW, DOES, ASPECT].join(' ').split(' '))

/** A clause that asks is no circumstance. */
const ASKS =
  /多少|几(?!乎)|什么|啥|哪|怎|吗|呢|(?<![缺差少]一?个?)数(?:量|字|目|据)?[?。]?$|how|what|which/u
/** What a question is narrowed to: 关于疫苗的, 其中老年人的部分, 被法院撤销的. */
const NARROWS =
  /^(?:其中|面向|面对|惠及|服务|救助|补贴|发放|帮扶|照顾|关于|有关|涉及|针对|对于?|对|按照?|除了?|除开|不算|不含|只算|只要|仅|限|在|从|由|因|经|被|未|没|非|不是|而是)|(?:等等?|之类|的|里|中|内|上|下|类|方面|部分|情况|期间|范围|之外|以外|以内|之内|用品|用具|设备|器材|场所|场地|制度|活动|计划)$/u
const LEAST = 4
/** People tell no more than this before they ask. */
const MOST = 60

const BREAKS = ',.;:?!。\n、'
const HAN = new RegExp(`[\\p{Script=Han}${HIDDEN}]`, 'u')

export interface Circumstance extends Span {
  /** Where the word stands by which it tells something. */
  readonly telling: number
}

/**
 * The clauses that tell how it came to the question, set off by a mark or a blank: 打印出来糊掉了, 稿子今晚要发.
 * What only names something, or narrows the question down, is none.
 *
 * @param said a search copy with what has been read already hidden
 * @param copy the same message with its blanks
 */
export function circumstancesIn(said: string, copy: SearchCopy): readonly Circumstance[] {
  return clausesIn(said, copy).flatMap((span) => {
    const telling = tellingIn(said.slice(span.start, span.end))
    return telling === undefined ? [] : [{ ...span, telling: span.start + telling }]
  })
}

function clausesIn(said: string, copy: SearchCopy): readonly Span[] {
  const clauses: Span[] = []
  let start = 0
  for (let at = 0; at <= said.length; at++) {
    const isMark = at === said.length || BREAKS.includes(said.charAt(at))
    if (!isMark && !isBehindBlank(said, at, copy)) continue
    if (at > start) clauses.push({ start, end: at })
    start = isMark ? at + 1 : at
  }
  return clauses
}

/** Blanks between Chinese characters are kept in the raw text only. */
function isBehindBlank(said: string, at: number, copy: SearchCopy): boolean {
  return at > 0 && isHan(said, at) && copy.span(at - 1, at).end < copy.span(at, at + 1).start
}

function isHan(said: string, at: number): boolean {
  return isCommonHan(said.charCodeAt(at)) || HAN.test(said.charAt(at))
}

/** @returns where the clause begins to tell something; nothing where it does not */
function tellingIn(clause: string): number | undefined {
  if (clause.length < LEAST || clause.length > MOST) return undefined
  if (ASKS.test(clause)) return undefined
  return purposeIn(clause) ?? (NARROWS.test(clause.trim()) ? undefined : tellingWordIn(clause))
}

function tellingWordIn(clause: string): number | undefined {
  for (const { segment, index } of WORDS.segment(clause)) if (TELLING.has(segment)) return index
  return undefined
}

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })
