import type { Span } from '../../../domain/figures/figure.ts'
import type { Found } from '../../../ports/understanding.ts'
import { recognised } from '../../forms/leftover.ts'
import type { Meaning } from '../../skill.ts'
import { endsAsTitle, endsOfTitle } from './document-noun.ts'
import { isTalk } from '../recording-words.ts'
import { withoutEdges } from './title-edges.ts'

/** A title of fewer characters (通知, 公示) names nothing: it is asked for instead. */
const SHORTEST = 3

/**
 * The title in a message that marks none: the stretch between commas or blanks that nothing else explains, without the
 * words of doing around it; one that ends as titles do goes before the others, then the first.
 * 「昨天在网站发了低保4月公示,救济类,帮我记一下」 → 低保4月公示.
 */
export function unmarkedTitle(meaning: Meaning, within: Span): Found<string> | undefined {
  const parts = partsOf(meaning.plain, within).flatMap((part) => stretchesIn(meaning, part))
  const titles = parts
    .map((part) => withoutEdges(meaning, upToEnd(meaning, withoutEdges(meaning, part))))
    .filter((span) => namesSomething(meaning, span))
  const wordsOf = ({ start, end }: Span): string => meaning.plain.slice(start, end)
  const title =
    titles.find((span) => endsAsTitle(wordsOf(span))) ??
    titles.find((span) => !isClause(wordsOf(span))) ??
    titles[0]
  return title && found(meaning.text, title)
}

function found(text: string, { start, end }: Span): Found<string> {
  const title = text.slice(start, end)
  return { value: title, text: title, start, end }
}

function partsOf(text: string, { start, end }: Span): readonly Span[] {
  const parts = spansOf(/[^,，;；。!！|｜\t\n]+/gu, text, { start, end })
  return parts.filter((part) => !LABELLED.test(text.slice(part.start, part.end)))
}

/** 「类别:优抚救济款物」 is no title, known or not. */
const LABELLED =
  /^\s*(?:(?:信息|公开|发布)?(?:类别|分类|类目|渠道|方式|途径)|(?:发文)?(?:文号|字号)|(?:公开|发布|生成|形成|印发|制定)?(?:日期|时间)|附件|备注)\s*[:：]/u

function spansOf(pattern: RegExp, text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ index, 0: part }) => ({
    start: start + index,
    end: start + index + part.length,
  }))
}

/**
 * 「红庆路整治公告 应主动公开 公众号」: what stands between blanks and is explained parts a title from the rest. Where no
 * title ends, the blank is the title's own (2026年 冬季征兵工作方案).
 */
function stretchesIn(meaning: Meaning, part: Span): readonly Span[] {
  const stretches: Span[] = []
  let open: Span | undefined
  for (const { start, end } of spansOf(/\S+/gu, meaning.plain, part)) {
    if (isExplained(meaning, { start, end })) {
      open = undefined
      continue
    }
    if (open !== undefined) stretches.pop()
    const stretch: Span = { start: open?.start ?? start, end }
    stretches.push(stretch)
    open = endsAsTitle(meaning.plain.slice(stretch.start, end)) ? undefined : stretch
  }
  return stretches
}

/** 「…名单公示昨天挂网了」: the title is over where nothing but the telling follows. */
function upToEnd(meaning: Meaning, { start, end }: Span): Span {
  const spans = recognised(meaning)
  const over = endsOfTitle(meaning.plain.slice(start, end))
    .map((length) => start + length)
    .filter((at) => !spans.some((span) => span.start < at && at < span.end))
    .findLast((at) => tells(meaning, { start: at, end }))
  return { start, end: over ?? end }
}

/** A day, a channel or 挂出来了, and no word more: 预算公开 is a title as a whole. */
function tells(meaning: Meaning, { start, end }: Span): boolean {
  const hasFact = recognised(meaning).some((span) => start <= span.start && span.end <= end)
  const isTold = /[了过的]$/u.test(meaning.plain.slice(start, end))
  return (hasFact || isTold) && isExplained(meaning, { start, end })
}

function namesSomething(meaning: Meaning, span: Span): boolean {
  const words = meaning.plain.slice(span.start, span.end)
  const isPlace = TO_A_PLACE.test(words) && !endsAsTitle(words)
  return words.length >= SHORTEST && !isPlace && !isExplained(meaning, span)
}

/** 挂到区里网站首页的, 贴在宣传栏那边: where it was published, whatever stands behind. */
const TO_A_PLACE =
  /^(?:已经?|都|也|是|就|先|后来)*(?:发布?|挂|贴|推送?|放|上?传|登|刊登|公开|公布|公示|张贴)(?:在|到|上|往|于|进|去)/u

/** Whether nothing but talk is left when what was recognised is taken away. */
function isExplained(meaning: Meaning, { start, end }: Span): boolean {
  const spans = recognised(meaning)
  let left = ''
  for (let i = start; i < end; i += 1)
    if (!spans.some((span) => span.start <= i && i < span.end)) left += meaning.plain.charAt(i)
  return isTalk(left)
}

/** 「老李让我报的」: somebody tells something, and names nothing. */
export function isClause(text: string): boolean {
  return /[了的吗呢吧啊哈呀哦啦嘛]$|^(?:我|你|您|他|她|咱|领导|科长|主任|书记|所长|局里|区里|上面|上级)/u.test(
    text,
  )
}
