import type { Finding } from '../finding.ts'
import type { ReadFigure, Report } from '../report.ts'
import { equation, finding, named, sumOf } from './findings.ts'
import { isAlike, isCount, type Sentence, sentencesOf } from './sentences.ts'

const FEWEST = 3
const REST = /^其[他它余]/

/**
 * 公开186条。概况类12条;政策类44条;其他类130条: a sentence that lists parts down to the rest, against what the one before
 * counts. Uncertain only: nothing says that it goes on with that.
 */
export function checkLists(report: Report): readonly Finding[] {
  const sentences = sentencesOf(report)
  return sentences.flatMap((sentence, place) => {
    const before = sentences[place - 1]
    return before === undefined || !isWholeList(sentence) ? [] : checked(before, sentence.figures)
  })
}

function isWholeList({ figures }: Sentence): boolean {
  const [first] = figures
  return (
    first !== undefined &&
    figures.length >= FEWEST &&
    figures.every((one) => isCount(one) && isAlike(one, first)) &&
    REST.test(figures.at(-1)?.label ?? '')
  )
}

/** A list that differs by more than so much is of something else. */
const NEAR = 0.25

function checked(before: Sentence, list: readonly ReadFigure[]): Finding[] {
  const sum = sumOf(list)
  const wholes = before.figures.filter((one) => list[0] !== undefined && isAlike(one, list[0]))
  const near = ({ value = 0 }: ReadFigure): boolean => Math.abs(value - sum) <= value * NEAR
  const whole = wholes.find(({ value }) => value === sum) ?? wholes.findLast(near)
  if (whole === undefined) return []
  const same = whole.value === sum
  return [
    finding('sum-of-parts', same ? 'pass' : 'uncertain', [
      `“${named(whole)}”,随后所列 ${equation(list)},${same ? '相符' : '与之不等'}`,
      [whole, ...list],
    ]),
  ]
}
