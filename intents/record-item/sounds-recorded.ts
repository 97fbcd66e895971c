import { isQuestion } from '../../src/dialogue/forms/leftover.ts'
import { withoutTitles } from '../../src/dialogue/words.ts'
import { saidCategory } from '../../src/dialogue/items/category-in-short.ts'
import type { Meaning } from '../../src/dialogue/skill.ts'

/** What the understanding may take a terse record for; a command of staff's is none of these. */
const READINGS: ReadonlySet<string> = new Set([
  ...['out-of-scope', 'ask-figure', 'ask-passage', 'ask-source', 'list-breakdown'],
  ...['find-item', 'where-published', 'what-is-disclosure', 'summarise', 'compute-figure'],
  ...['how-to-apply', 'fees', 'report-due', 'publish-deadline', 'import-report', 'write-report'],
  ...['greet', 'thanks', 'goodbye', 'hand-over', 'help', 'about-bot', 'go-back', 'third-party'],
])

/** Without any of these words a message is no such command, whatever it is taken for. */
const WORDS: Readonly<Record<string, RegExp>> = {
  'correct-item': /改|更正|修|换|不对|错|补上|加|去掉|删|调整/u,
  'withdraw-item': /撤|删|作废|下架|收回|停|取消/u,
  'review-items': /审|通过|退|打回|驳回|同意|批|核/u,
  'archive-item': /移|归档|存档|档案|送/u,
  undo: /撤|回退|还原|不要|不算|错|作废|删|冲|undo/iu,
}

const TO_RECORD =
  /登记|录入|记录|补登|补录|入册|入账|入库|上账|台账|做个登记|[登录记补报存加](?:[一1]?[下条个份篇则笔]|上|进|到)|(?:帮|给|替|麻烦|请)[我你您忙]?(?:再)?[登录记](?!名)|要[登录记报补]的/u
/** 公开了《…》, 张贴了一份…, 挂网上了, 贴出去了 */
const MADE_PUBLIC =
  /(?:公开|发布|公布|公示|张贴|推送|上传|挂网|刊登|贴|发|挂|推)(?:[到在]?网上|[到在].{0,8}栏|出来|出去|上去|上)?了/u
/** 上午挂网的, 公开栏贴的: how it was published, before its name. */
const PUBLISHED =
  /(?:挂网|上网|网站|网上|公众号|微信|微博|公开栏|公告栏|客户端)(?:上|里)?(?:刚|新)?(?:发|登|挂|贴|推|公开|发布|公示)?的(?!是|时候)/u
/** Not 检查, nor 查阅室: those are a category's words and a channel's. */
const TO_FIND = /(?<![检审核抽督排普巡稽清调])查(?!阅室|处)|[找搜]|看看|看一下/u
const OTHER_REGISTERS =
  /申请|复议|诉讼|起诉|举报|投诉|12345|信箱|热线|会议|培训|公租房|解读|舆情|建议|提案/u

/**
 * Whether staff's message is a record though it does not say so: 「公开了一份《…》,救济款物,信息公开栏,2026.2.28」.
 * A title, or the wish to record, and what else is said of an item; no question or search, and no other register.
 */
export function soundsRecorded(meaning: Meaning): boolean {
  const words = withoutTitles(meaning)
  if (meaning.head !== undefined || !isMisread(meaning, words)) return false
  const elsewhere = isQuestion(meaning) || isOther(meaning, words) || TO_FIND.test(words)
  return !elsewhere && saysEnough(meaning, TO_RECORD.test(words) || MADE_PUBLIC.test(words))
}

/** 社区工作者培训方案 with its category and channels is no training that is counted. */
function isOther({ categories, channels }: Meaning, words: string): boolean {
  return OTHER_REGISTERS.test(words) && (categories.length === 0 || channels.length === 0)
}

/** A reading that staff hardly mean, or a command without a word of its own. */
function isMisread({ intent, categories, channels }: Meaning, words: string): boolean {
  // A step to publication or to the archive names the item; its category and channels are recorded already.
  if (intent === 'publish-item' || intent === 'archive-item')
    return (categories.length > 0 || saidCategory(words) !== undefined) && channels.length > 0
  const own = WORDS[intent]
  return READINGS.has(intent) || (own !== undefined && !own.test(words))
}

/** @param wish it says that something is to be recorded */
function saysEnough(meaning: Meaning, wish: boolean): boolean {
  const { titles, categories, channels, dates, documentNumbers } = meaning
  const facts = [categories, channels, dates, documentNumbers].flat().length
  if (titles.length > 0) return wish || facts > 0
  const isPublished = categories.length > 0 && PUBLISHED.test(meaning.plain)
  return (wish && facts > 0) || isPublished
}
