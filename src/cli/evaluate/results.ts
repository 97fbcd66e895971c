import { tableText } from '../table.ts'
import type { Floor, Question } from './question-file.ts'
import { type Score, type Tally, tallyOf, type Verdict } from './score.ts'

export interface Result {
  readonly question: Question
  readonly score: Score
  /** What was answered. */
  readonly text: string
}

export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  right: '答对',
  wrong: '答错',
  missed: '未答出',
}

/** The table by kind, then every question that was not answered right. */
export function resultsText(results: readonly Result[], floor: Floor): string {
  const kinds = [...new Set(results.map(({ question }) => question.kind))].sort()
  const of = (kind: string): Tally =>
    tally(results.filter(({ question }) => question.kind === kind))
  const rows = kinds.map((kind) => tableRow(kind, of(kind)))
  const table = tableText(
    ['类别', '题数', VERDICT_NAMES.right, VERDICT_NAMES.wrong, VERDICT_NAMES.missed, '答对率'],
    [...rows, tableRow('合计', tally(results))],
  )
  const limits = `要求:答对率不低于 ${percent(floor.right)},答错率不高于 ${percent(floor.wrong)}\n`
  return (
    table +
    limits +
    results
      .filter(({ score }) => score.faults.length > 0)
      .map(told)
      .join('')
  )
}

export function tally(results: readonly Result[]): Tally {
  return tallyOf(results.map(({ score }) => score.verdict))
}

function tableRow(kind: string, { right, wrong, missed }: Tally): readonly (string | number)[] {
  const all = right + wrong + missed
  return [kind, all, right, wrong, missed, percent(right / all)]
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

function told({ question, score, text }: Result): string {
  const said = question.turns.join(' / ').replace(/\s+/g, ' ')
  const answer = text.split('\n', 1)[0] ?? ''
  return `第${question.line}行 ${VERDICT_NAMES[score.verdict]}:${said}\n  ${score.faults.join(';')}\n  答:${answer}\n`
}
