import type { Span } from '../../../domain/figures/figure.ts'
import { recognised } from '../../forms/leftover.ts'
import type { Meaning } from '../../skill.ts'
import { talkAhead } from '../recording-words.ts'

type Spans = ReadonlyMap<number, Span>

/** The stretch without what belongs to the sentence at both its ends: 昨天在网站发了…, …已公开, 救济类. */
export function withoutEdges(meaning: Meaning, part: Span): Span {
  const found: Spans = new Map(recognised(meaning).map((span) => [span.start, span]))
  let { start, end } = part
  for (;;) {
    const text = meaning.plain.slice(start, end)
    const left = leftEdge(text, found.get(start), start)
    const right = rightEdge(
      text,
      [...found.values()].find((span) => span.end === end),
    )
    if (left === 0 && right === 0) return { start, end }
    start += left
    end = Math.max(start, end - right)
  }
}

/** How many characters at the start belong to the sentence, not to the title. */
function leftEdge(text: string, span: Span | undefined, at: number): number {
  if (span !== undefined) {
    const rest = text.slice(span.end - at)
    const isSaidNow = SAID_FROM_TODAY.test(text.slice(0, span.end - at))
    if (isSaidNow || NOT_IN_TITLE_AFTER.test(rest)) return span.end - at
  }
  return (
    LEADS.map((lead) => lead.exec(text)?.[0].length ?? 0).find((length) => length > 0) ??
    talkAhead(text)
  )
}

/** 昨天, 上周五, 3号: told from today on, as no title is. */
const SAID_FROM_TODAY =
  /^(?:今[天日早晨晚儿]|昨[天日晚儿]|前[天日儿]|大前天|[上本这]个?(?:周|星期|礼拜|月)|(?:周|星期|礼拜)[一二三四五六日天])|^\d{1,2}号$/u

/** What may follow a day or a channel that the sentence speaks of; a noun would make it part of the title. */
const NOT_IN_TITLE_AFTER =
  /^(?:$|[\s:：、的]|在|于|我|由|把|上(?!海)|和|及|公开|发布|公布|公示|发|挂|贴|推|刊|张贴|上传|印发|生成|形成|制定|出台)/u

const LEADS: readonly RegExp[] = [
  /^[\s:：、·\-–—的]+/u,
  /^[(（]?\d{1,3}[)）.、．]\s*(?!\d)/u,
  /^[①-⑳]\s*/u,
  /^[^:：《]{0,14}(?:登记|录入|公开|新增|补登|补录|记录|台账|补一笔|[登记录补加]一?[条下个份篇则笔])[^:：《]{0,8}[:：]/u,
  /^(?:标题|题目|名称|文件名)(?:是|为|叫)?\s*/u,
  /^(?:(?:名字|题目|标题)?叫(?:做|作)?|名为)\s*/u,
  /^(?:请|麻烦|帮忙|帮我|我们|我|咱们|这边|刚才|刚刚|刚|又|再|已经|已|上午|中午|下午|早上|晚上|今早|把|在)\s*/u,
  /^(?:上(?!海)|里)(?=\s*(?:公开|发|挂|贴|公布|公示))/u,
  /^(?:登记|录入|补登|补录|新增|新建|记录|记|录)(?:一下|公开信息|公开|信息|一?[条份个])?(?=[\s的《关])\s*的?/u,
  /^[\p{Script=Han}]{0,6}?(?:公开|发布|公布|公示|张贴|贴|挂|发|上传|推送|推|印发|出台)(?:出)?(?:了|过)一?[份条个篇则张批项]?/u,
  /^(?:公开|发布|公布|张贴|贴|挂|发|推送|推|印发)(?:出来|出去|上去)?的(?:那个|这个|那[条份篇]|这[条份篇])?/u,
  /^一[份条个篇则张批项]/u,
]

/** How many characters at the end belong to the sentence. */
function rightEdge(text: string, span: Span | undefined): number {
  if (
    span !== undefined &&
    /[\s:：]$|类$/u.test(text.slice(0, text.length - (span.end - span.start)) + markOf(text, span))
  )
    return span.end - span.start
  return TRAILS.map((trail) => trail.exec(text)?.[0].length ?? 0).find((length) => length > 0) ?? 0
}

/** 救济类 at the end is the category, even without a blank before it. */
function markOf(text: string, span: Span): string {
  return text.slice(text.length - (span.end - span.start)).endsWith('类') ? '类' : ''
}

const TRAILS: readonly RegExp[] = [
  /[\s:：、]+$/u,
  /(?:已经?|都)?(?:公开|发布|公布|挂网|上网|张贴|贴出来?|挂出来?|发出去)了$/u,
  /已经?(?:公开|发布|公布|挂网|上网|张贴)$/u,
  /(?:的)?(?:登记|录入|记)(?:一下|上)?$/u,
]
