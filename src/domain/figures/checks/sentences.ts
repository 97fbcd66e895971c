import type { ReadFigure, Report } from '../report.ts'
import { isExact } from './findings.ts'

/** A sentence of the prose that states figures. */
export interface Sentence {
  /** The whole text that it is part of. */
  readonly text: string
  readonly start: number
  /** In the order of the text. */
  readonly figures: readonly ReadFigure[]
}

const STOPS = ['。', '!', '?', '！', '？']

/** @returns none of a draft, whose sentences are not put together yet */
export function sentencesOf({ text, figures }: Report): readonly Sentence[] {
  if (text === '') return []
  const sentences: { text: string; start: number; figures: ReadFigure[] }[] = []
  for (const figure of inOrder(figures)) {
    const start = Math.max(...STOPS.map((sign) => text.lastIndexOf(sign, figure.span.start))) + 1
    const open = sentences.at(-1)
    if (open?.start === start) open.figures.push(figure)
    else sentences.push({ text, start, figures: [figure] })
  }
  return sentences
}

/** The figures of the prose in the order of the text. */
function inOrder(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  return figures
    .filter((one) => one.cell === undefined)
    .sort((one, other) => one.span.start - other.span.start)
}

/** What the sentence says between the figure before and this one, the count word of that one included. */
export function wordsBefore({ text, start, figures }: Sentence, place: number): string {
  const from = figures[place - 1]?.span.end ?? start
  return text.slice(from, figures[place]?.span.start).replaceAll(/\s/g, '')
}

/** An exact number of things, neither a share nor a multiple. */
export function isCount(figure: ReadFigure): boolean {
  return isExact(figure) && !['%', '倍', '个百分点'].includes(figure.unit ?? '')
}

/** Counted alike and of the same time. */
export function isAlike(one: ReadFigure, other: ReadFigure): boolean {
  return one.unit === other.unit && one.scope === other.scope
}

/** What is left from the year before, which may be done with this year. */
export const CARRIED = /结转|转入|遗留|顺延/

/** The figures that stand in no brackets of the sentence, or all where brackets enclose them all. */
export function outsideBrackets(
  sentence: Sentence,
  figures: readonly ReadFigure[],
): readonly ReadFigure[] {
  const outside = figures.filter((figure) => depthAt(sentence, figure) === 0)
  return outside.length > 0 ? outside : figures
}

function depthAt({ text, start }: Sentence, { span }: ReadFigure): number {
  const before = text.slice(start, span.start)
  return (before.match(/[((]/g)?.length ?? 0) - (before.match(/[))]/g)?.length ?? 0)
}
