import { figureLine, sourceLines } from '../../src/dialogue/present/figures.ts'
import type { Answer, Desk } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { may } from '../../src/domain/people/may.ts'
import { isPublic, type Item } from '../../src/domain/register/item.ts'

/** So many records of one figure are listed. */
const LISTED = 10

/** The records behind the figures of the last answer; of a printed figure, the words of the report. */
export async function detailsOf(desk: Desk): Promise<Answer> {
  const { figures } = desk.context
  const items = new Map((await desk.list('item')).map((item) => [String(item.id), item]))
  const seen = figures.map((figure) => detailOf(figure, items, desk))
  return {
    says: {
      text: seen.join('\n'),
      outcome: 'answered',
      figures,
      evidence: seen,
    },
  }
}

function detailOf(figure: Figure, items: ReadonlyMap<string, Item>, desk: Desk): string {
  const { source } = figure
  if (source.basis !== 'ledger') return `${figureLine(figure)}。\n${sourceLines([figure])}`
  const shown = source.entries
    .flatMap((id) => items.get(id) ?? [])
    .filter((item) => isPublic(item) || seesRegister(desk))
    .slice(0, LISTED)
  const more = source.entries.length > shown.length && shown.length > 0 ? ['  ……'] : []
  return [`${figureLine(figure)}:`, ...shown.map(lineOf), ...more].join('\n')
}

function lineOf({ id, title, publishedOn }: Item): string {
  return `  ${id} ${title}${publishedOn === undefined ? '' : `(${publishedOn})`}`
}

function seesRegister({ actor, place, office }: Desk): boolean {
  const scene = { place, record: 'any', singleOfficer: office.singleOfficer } as const
  return may(actor, 'read-register', scene).allowed
}
