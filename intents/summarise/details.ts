import { knownTo } from '../../src/dialogue/figures/known.ts'
import { allowed } from '../../src/dialogue/permission.ts'
import { amount, sourceLines } from '../../src/dialogue/present/figures.ts'
import type { Answer, Desk } from '../../src/dialogue/skill.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { isPublic } from '../../src/domain/register/items/item.ts'
import { recordLine } from './record-line.ts'

/** So many records of one figure are listed. */
const LISTED = 10

/** The records behind the figures of the last answer; of a printed figure, the words of the report. */
export async function detailsOf(desk: Desk): Promise<Answer> {
  const { figures } = desk.context
  const lines = linesById(await knownTo(desk), allowed(desk, 'read-register').allowed)
  const text = figures.map((figure) => detailOf(figure, lines)).join('\n')
  const choices = [{ text: '和去年比' }, { text: '画个图' }]
  return { says: { text, outcome: 'answered', figures, choices, evidence: [...lines.values()] } }
}

type Lines = ReadonlyMap<string, string>

/** One line for every record that the person may be told of: the public hears of what was published. */
function linesById({ items, registers }: Known, staff: boolean): Lines {
  const { applications = [], cases = [], hotline = [], counts = [] } = registers ?? {}
  const open = staff ? items : items.filter(isPublic)
  const inner = staff ? [...applications, ...cases, ...hotline, ...counts] : []
  return new Map([...open, ...inner].map((record) => [String(record.id), recordLine(record)]))
}

function detailOf(figure: Figure, lines: Lines): string {
  const { source, label } = figure
  const head = `· ${label}${amount(figure)}`
  if (source.basis !== 'ledger') return `${head}\n${sourceLines([figure])}`
  if (source.entries.length === 0) return `${head}:这段时间没有记录`
  const known = source.entries.flatMap((id) => lines.get(id) ?? [])
  const shown = known.slice(0, LISTED).map((line) => `  ${line}`)
  const more = known.length > LISTED ? ['  ……'] : []
  return known.length === 0
    ? `${head}(登记簿 ${source.entries.length} 条记录,逐条不公开)`
    : [`${head}:`, ...shown, ...more].join('\n')
}
