import type { Finding } from '../finding.ts'
import type { Indicator } from '../indicator.ts'
import type { ReadFigure, Report } from '../report.ts'
import { finding, named, sumOf } from './findings.ts'
import { CARRIED, isAlike, isCount, type Sentence, sentencesOf, wordsBefore } from './sentences.ts'

/** Hardly more can be done than came in, and what was left from the year before; what is not done is the rest. */
export function checkDone(report: Report, indicators: readonly Indicator[]): readonly Finding[] {
  const wholes = new Map(indicators.map(({ id, outOf }) => [id, outOf]))
  const carried = report.figures.filter(isCarriedIn)
  return sentencesOf(report).flatMap((sentence) =>
    sentence.figures.flatMap((done, place) => {
      const came = isCount(done) ? cameOf(sentence, { done, place, wholes }) : undefined
      if (came === undefined) return []
      const pair = { came, done, limit: limitOf(sentence, [came, done], carried) }
      return [...tooMany(pair), ...theRest(sentence, pair)]
    }),
  )
}

interface Done {
  readonly done: ReadFigure
  readonly place: number
  /** What each indicator is a share of. */
  readonly wholes: ReadonlyMap<string, string | undefined>
}

const DEALT_WITH = /(?:答复|办结|回复|办理|处理|办复|反馈|采纳|整改)$/

/** What the things done are some of: 意见建议15条 of 意见建议采纳18条. */
function cameOf({ figures }: Sentence, { done, place, wholes }: Done): ReadFigure | undefined {
  const before = figures.slice(0, place).filter((one) => isCount(one) && isAlike(one, done))
  return before.findLast(
    ({ label, indicator }) =>
      (done.label.startsWith(label) && DEALT_WITH.test(done.label.slice(label.length))) ||
      (indicator !== undefined && wholes.get(done.indicator ?? '') === indicator),
  )
}

/** What the year before left, in the prose or in the total of the table. */
function isCarriedIn({ label }: ReadFigure): boolean {
  return CARRIED.test(label) && !/下|[/]/.test(label)
}

/** As much as may have been done: what came in and was left over, or all that one list has. */
function limitOf(
  { figures }: Sentence,
  [came, done]: readonly [ReadFigure, ReadFigure],
  carried: readonly ReadFigure[],
): number {
  const before = figures.filter(
    (one) => isCount(one) && isAlike(one, done) && one.span.start < came.span.start,
  )
  const left = Math.max(0, ...carried.map(({ value = 0 }) => value))
  return Math.max((came.value ?? 0) + left, sumOf([came, ...before]))
}

interface Pair {
  readonly came: ReadFigure
  readonly done: ReadFigure
  readonly limit: number
}

function tooMany({ came, done, limit }: Pair): Finding[] {
  if ((done.value ?? 0) <= limit) return []
  return [
    finding('text-against-text', 'uncertain', [
      `“${named(done)}”多于“${named(came)}”与上年结转之和`,
      [done, came],
    ]),
  ]
}

/** 未办结6件: behind the done, up to its number */
const UNDONE =
  /(?:未|尚未|正在|仍在|待|在)(?:办结|办理|审结|答复|处理|回复|解决|办)(?:的|中的)?(?:有|为|共)?$/
/** 剩余6件正在办理: around it */
const LEFT = /(?:剩余|剩下|余下|其余|尚有|还有|另有|另)(?:的)?$/
const IN_HAND = /^[^,,。;;]{0,3}(?:正在|尚在|仍在|还在|未|待|结转|转入)/

/** 受理356件,办结350件,未办结6件 */
function theRest(sentence: Sentence, { came, done, limit }: Pair): Finding[] {
  const place = sentence.figures.indexOf(done) + 1
  const rest = sentence.figures[place]
  if (rest === undefined || !isUndone(sentence, place, done)) return []
  const all = sumOf([done, rest])
  if (all === came.value || all === limit) return []
  return [
    finding('text-against-text', 'uncertain', [
      `“${named(done)}”与“${named(rest)}”合计 ${all},与“${named(came)}”不符`,
      [came, done, rest],
    ]),
  ]
}

function isUndone(sentence: Sentence, place: number, done: ReadFigure): boolean {
  const rest = sentence.figures[place]
  if (rest === undefined || !isCount(rest) || !isAlike(rest, done)) return false
  const words = wordsBefore(sentence, place)
  const behind = sentence.text.slice(rest.span.end)
  return UNDONE.test(words) || (LEFT.test(words) && IN_HAND.test(behind))
}
