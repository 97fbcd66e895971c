import { amount } from '../../src/dialogue/present/figures.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'

/** Characters: what a leader reads at one look, and a messenger shows whole. */
const LONGEST = 300
/** A first message introduces the bot, too. */
const LONGEST_FIRST = 205

interface Brief {
  readonly head: string
  /** The most important first: the last are left out where room is short. */
  readonly figures: readonly Figure[]
  readonly doubts?: string
  /** Whether the conversation begins with it. */
  readonly first: boolean
}

interface Written {
  readonly text: string
  readonly told: readonly Figure[]
}

/** A line for each figure with its place in brackets, then the documents; never more than a leader reads. */
export function briefText(brief: Brief): Written {
  const { head, figures, doubts, first } = brief
  const lines = [
    head,
    ...figures.map((figure) => `· ${named(figure)}${amount(figure)}〔${placeOf(figure)}〕`),
    ...documentsOf(figures),
    ...(doubts === undefined ? [] : [doubts]),
  ]
  const text = lines.join('\n')
  const fits = text.length <= (first ? LONGEST_FIRST : LONGEST)
  if (fits || figures.length === 1) return { text, told: figures }
  return briefText({ ...brief, figures: figures.slice(0, -1) })
}

function named({ label, scope }: Figure): string {
  return scope === 'cumulative' ? `${label}(历年累计)` : label
}

function placeOf({ source }: Figure): string {
  switch (source.basis) {
    case 'report':
      return source.cell === undefined ? (source.section ?? '正文') : source.cell.table
    case 'ledger':
      return '登记簿'
    case 'derived':
      return source.operation
  }
}

function documentsOf(figures: readonly Figure[]): readonly string[] {
  const documents = figures.flatMap(({ source }) =>
    source.basis === 'report' ? [`《${source.document}》`] : [],
  )
  return documents.length === 0 ? [] : [`出处:${[...new Set(documents)].join('、')}`]
}
