import type { Figure } from '../../domain/figures/figure.ts'
import type { Message } from '../../ports/channel.ts'
import type { Expectation, Floor } from './question-file.ts'

/** `wrong`: a figure was given that the expectation does not allow. `missed`: any other failure. */
export type AnswerVerdict = 'right' | 'wrong' | 'missed'

export interface AnswerScore {
  readonly verdict: AnswerVerdict
  /** What was expected and is not so; empty when it is right. */
  readonly faults: readonly string[]
}

/** Holds an answer against what was expected of it. A false figure is worse than none, and is counted apart. */
export function scoreOf(message: Message, expect: Expectation): AnswerScore {
  const figure = figureFaults(message, expect)
  const faults = [
    ...figure,
    ...valuesFaults(message, expect),
    ...noFigureFaults(message, expect),
    ...outcomeFaults(message, expect),
    ...textFaults(message, expect),
  ]
  if (faults.length === 0) return { verdict: 'right', faults }
  return { verdict: isFalseFigure(message, expect, figure) ? 'wrong' : 'missed', faults }
}

/** Neighbours that are offered under `no-data`, with their own year and label, are not the answer. */
function isFalseFigure(
  { outcome, figures }: Message,
  expect: Expectation,
  faults: readonly string[],
): boolean {
  if (outcome !== 'answered' || figures.length === 0) return false
  if (expect.noFigure === true) return true
  if (expect.values !== undefined) return !expect.values.some((value) => holds(figures, value))
  if (asksFigure(expect)) return faults.length > 0
  return expect.outcome !== undefined && !expect.outcome.includes('answered')
}

function asksFigure({ value, unit, scope, year }: Expectation): boolean {
  return [value, unit, scope, year].some((one) => one !== undefined)
}

function valuesFaults({ figures }: Message, { values = [] }: Expectation): readonly string[] {
  return values.filter((value) => !holds(figures, value)).map((value) => `没有给出 ${value}`)
}

function holds(figures: readonly Figure[], value: number): boolean {
  return figures.some((figure) => figure.value === value)
}

function noFigureFaults(
  { outcome, figures }: Message,
  { noFigure }: Expectation,
): readonly string[] {
  return noFigure === true && outcome === 'answered' && figures.length > 0 ? ['不该给出数据'] : []
}

/** The figure asked for is the first. */
function figureFaults({ figures: [figure] }: Message, expect: Expectation): readonly string[] {
  if (!asksFigure(expect) || expect.values !== undefined) return []
  if (figure === undefined) return ['没有给出数据']
  return [
    fault('数值', expect.value, figure.value ?? null),
    fault('单位', one(expect.unit), figure.unit ?? null),
    fault('口径', one(expect.scope), figure.scope),
    fault('年份', one(expect.year), figure.year satisfies Figure['year']),
  ].filter((each) => each !== undefined)
}

function outcomeFaults({ outcome }: Message, expect: Expectation): readonly string[] {
  const found = fault('结果', expect.outcome, outcome)
  return found === undefined ? [] : [found]
}

function textFaults({ text }: Message, { contains = [] }: Expectation): readonly string[] {
  const said = dense(text)
  return contains.filter((part) => !said.includes(dense(part))).map((part) => `回答中没有“${part}”`)
}

function dense(text: string): string {
  return text.replace(/[\s*]/g, '')
}

function one<T>(value: T | undefined): readonly T[] | undefined {
  return value === undefined ? undefined : [value]
}

function fault<T extends string | number | null>(
  name: string,
  allowed: readonly T[] | undefined,
  is: T,
): string | undefined {
  if (allowed === undefined || allowed.includes(is)) return undefined
  return `${name}应为 ${allowed.map(shown).join(' 或 ')},实为 ${shown(is)}`
}

function shown(value: string | number | null): string {
  return value === null ? '空' : String(value)
}

/** How many of each verdict. */
export type VerdictCounts = Readonly<Record<AnswerVerdict, number>>

export function tallyOf(verdicts: readonly AnswerVerdict[]): VerdictCounts {
  const count = (verdict: AnswerVerdict): number =>
    verdicts.filter((each) => each === verdict).length
  return { right: count('right'), wrong: count('wrong'), missed: count('missed') }
}

export function reaches(floor: Floor, { right, wrong, missed }: VerdictCounts): boolean {
  const all = right + wrong + missed
  return right >= floor.right * all && wrong <= floor.wrong * all
}
