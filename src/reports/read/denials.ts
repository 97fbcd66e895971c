import type { Scope, Span } from '../../domain/figures/figure.ts'
import type { Indicator } from '../../domain/figures/indicator.ts'
import { clauseFrom, unsaid } from './denied-clause.ts'
import { deniedEvents, type DeniedEvent } from './denied-events.ts'
import { topicsOf, type DeniedTopic } from './denied-topics.ts'
import type { Denied, Names } from './names.ts'

/** A zero said in words. Offsets are those of the dense text. */
export interface SaidZero extends Span {
  /** `undefined` where the catalogue does not know what is denied. */
  readonly indicator?: Indicator
  readonly label: string
  readonly scope: Scope
}

const NOT = '(?:尚|并|均|从|也|亦|都|暂|皆|仍)?(?:未曾|未|没有|没|无|不存在|不曾)'
const HAPPENING =
  '(?:发生|收到|接到|接收|接获|收悉|受理|出现|产生|收取|安排|列支|发现|涉及|提起|引发|引起|接受|办理|存在|因|被|对|针对|就|由于|有|过|任何|一例|一起|一件|新|人|群众|公民|公众|社会公众|向)'
/** A denial that speaks of things happening, or directly of the thing denied. */
const DENIAL = new RegExp(`${NOT}${HAPPENING}*|零`, 'g')
const DENIED_BEFORE = new RegExp(
  `(?:情况|案件|事项|件|数)?(?:均|都|皆|:|为|全部)*(?:${NOT}(?:有?发生|收到|出现|产生|受理)?|无|零)(?:此类|上述|相关|该类|该项)?(?:情况|事项|案件|内容|信息)?(?=[,。;)]|$)`,
  'g',
)

/** Every zero that a dense text says in words. */
export function denialsIn(dense: string, names: Names): readonly SaidZero[] {
  const { denied } = names
  const known = [...before(dense, denied), ...behind(dense, denied)]
  return [...withoutRepeats(known), ...unknown(deniedEvents(dense, names), { dense, known })]
}

function withoutRepeats(found: readonly SaidZero[]): readonly SaidZero[] {
  return found.filter(
    (one, place) =>
      !found
        .slice(0, place)
        .some(
          (other) =>
            other.indicator === one.indicator && other.scope === one.scope && overlap(one, other),
        ),
  )
}

/** What the catalogue lists no denial for is told by the event that did not happen. */
function unknown(
  events: readonly DeniedEvent[],
  { dense, known }: { readonly dense: string; readonly known: readonly SaidZero[] },
): SaidZero[] {
  return events
    .filter((event) => !known.some((one) => overlap(one, event)))
    .flatMap((event) =>
      scopesIn(sentenceAround(dense, event.start)).map((scope): SaidZero => ({ scope, ...event })),
    )
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** 未收到政府信息公开申请: the denial stands before what it denies. */
function before(dense: string, denied: readonly Denied[]): SaidZero[] {
  return [...dense.matchAll(DENIAL)].flatMap((hit) => {
    const from = hit.index + hit[0].length
    const happens = new RegExp(HAPPENING).test(hit[0])
    const clause = clauseFrom(dense, from, denied)
    const topics = topicsOf(clause, denied)
    const [first] = topics
    // 零投诉, and not 零距离.
    if (hit[0] === '零' && first?.start !== 0) return []
    if (first === undefined || !(happens || isAbout(clause.slice(0, first.start)))) return []
    const end = from + Math.max(...topics.map((topic) => topic.end))
    return denials(dense, topics, { start: hit.index, end })
  })
}

const NEAR = 4
const CAUSE =
  /^(?:因|就|被|对|针对|涉及|与|有关|相关|关于|任何|政府信息公开|信息公开|政务公开|工作|事务|事项|问题|申请|提起|提出|引起|引发|产生|而|的)*$/

/** 无因政府信息公开申请行政复议的案件: what stands between only says what it would have been about. */
function isAbout(between: string): boolean {
  return between.length <= NEAR || CAUSE.test(between)
}

/** 行政复议、行政诉讼情况:无 */
function behind(dense: string, denied: readonly Denied[]): SaidZero[] {
  return [...dense.matchAll(DENIED_BEFORE)].flatMap((hit) => {
    const open =
      Math.max(...['。', ';', '!', '?'].map((sign) => dense.lastIndexOf(sign, hit.index - 1))) + 1
    const clause = unsaid(dense.slice(Math.max(open, hit.index - 40), hit.index))
    const topics = topicsOf(clause, denied)
    const last = topics.at(-1)
    if (last === undefined || clause.length - last.end > 6) return []
    return denials(dense, topics, { start: hit.index, end: hit.index + hit[0].length })
  })
}

function denials(dense: string, topics: readonly DeniedTopic[], place: Span): SaidZero[] {
  const sentence = sentenceAround(dense, place.start)
  const indicators = [...new Set(topics.map((topic) => topic.indicator))]
  return indicators.flatMap((indicator) =>
    scopesIn(sentence).map((scope): SaidZero => ({
      indicator,
      label: indicator.label,
      scope,
      ...place,
    })),
  )
}

function scopesIn(sentence: string): readonly Scope[] {
  if (!/历年/.test(sentence)) return ['year']
  return /(?:19|20)\d{2}年|本年|今年/.test(sentence) ? ['year', 'cumulative'] : ['cumulative']
}

function sentenceAround(dense: string, place: number): string {
  const start = dense.lastIndexOf('。', place) + 1
  const end = dense.indexOf('。', place)
  return dense.slice(start, end < 0 ? undefined : end)
}
