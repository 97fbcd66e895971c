import type { Figure, Source } from '../../domain/figures/figure.ts'
import { periodName } from '../../domain/time/period-kind.ts'
import { numbersKnownBy, statedNumbers } from '../../domain/language/stated-numbers.ts'
import { type Grounds, textOf } from './grounds.ts'
import type { Saying } from '../skill.ts'

/**
 * The numbers of a saying that stand on nothing: neither on its figures and their sources, nor on a quoted
 * passage, nor on a computed value that it names, nor on what the turn itself knows. A saying with any must not leave.
 */
export function unfounded(saying: Saying, grounds: Grounds): readonly string[] {
  const founded = new Set([...textOf(grounds), ...groundsOf(saying)].flatMap(numbersKnownBy))
  return statedNumbers(unnumbered(saying.text)).filter((number) => !founded.has(number))
}

/** An acknowledgement was stopped before anything was written: what cannot be acknowledged is not done. */
export class Unfounded extends Error {
  readonly numbers: readonly string[]

  constructor(numbers: readonly string[]) {
    super(`numbers that stand on nothing: ${numbers.join(', ')}`)
    this.numbers = numbers
  }
}

/** Without the numbers of its list (1. or ①): they say which line it is, as long as they count from one. */
function unnumbered(text: string): string {
  let last = 0
  return text.replace(/[①-⑳]/gu, '').replace(/^(\d+)\. /gmu, (number, digits: string) => {
    const follows = Number(digits) === last + 1 || digits === '1'
    last = Number(digits)
    return follows ? '' : number
  })
}

function groundsOf({ evidence, sources, figures, records }: Saying): readonly string[] {
  return [
    ...(evidence ?? []),
    ...(sources ?? []).map(
      (passage) => `${passage.document} ${passage.section ?? ''} ${passage.quote}`,
    ),
    ...(figures ?? []).flatMap(figureGrounds),
    ...(records ?? []).map((change) => change.id),
  ]
}

function figureGrounds({ year, period, label, office, value, source }: Figure): readonly string[] {
  const span = period === undefined ? '' : `${periodName(period)} ${period.start} ${period.end}`
  return [`${year} ${span} ${label} ${office} ${value ?? ''}`, ...sourceGrounds(source)]
}

function sourceGrounds(source: Source): readonly string[] {
  switch (source.basis) {
    case 'report': {
      const { document, section, quote, cell } = source
      return [
        document,
        section ?? '',
        quote,
        cell === undefined ? '' : Object.values(cell).join(' '),
      ]
    }
    case 'ledger':
      return [...source.entries, String(source.entries.length)]
    case 'derived':
      return [source.operation, ...source.from.flatMap(figureGrounds)]
  }
}
