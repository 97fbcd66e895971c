import { tableText } from '../table.ts'
import type { Floor, ScoredQuestion } from './question-file.ts'
import { type AnswerScore, type VerdictCounts, tallyOf, type AnswerVerdict } from './score.ts'

export interface ScoredAnswer {
  readonly question: ScoredQuestion
  readonly score: AnswerScore
  /** What was answered. */
  readonly text: string
}

export const VERDICT_NAMES: Readonly<Record<AnswerVerdict, string>> = {
  right: '答对',
  wrong: '答错',
  missed: '未答出',
}

/** The table by kind, then every question that was not answered right. */
export function resultsText(results: readonly ScoredAnswer[], floor: Floor): string {
  const kinds = [...new Set(results.map(({ question }) => question.kind))].sort()
  const of = (kind: string): VerdictCounts =>
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

export function tally(results: readonly ScoredAnswer[]): VerdictCounts {
  return tallyOf(results.map(({ score }) => score.verdict))
}

function tableRow(
  kind: string,
  { right, wrong, missed }: VerdictCounts,
): readonly (string | number)[] {
  const all = right + wrong + missed
  return [kind, all, right, wrong, missed, percent(right / all)]
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

function told({ question, score, text }: ScoredAnswer): string {
  const said = question.turns.join(' / ').replace(/\s+/g, ' ')
  const answer = text.split('\n', 1)[0] ?? ''
  return `第${question.line}行 ${VERDICT_NAMES[score.verdict]}:${said}\n  ${score.faults.join(';')}\n  答:${answer}\n`
}
