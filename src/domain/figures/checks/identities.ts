import type { Cells } from '../cells.ts'
import type { Finding, FindingStatus } from '../finding.ts'
import { equation, finding, sumOf } from './findings.ts'
import { isValued } from '../figure.ts'
import type { StatutoryForm, FormTable, Identity } from '../form.ts'
import { type CellPlace, type IdentityInstance, instancesOf } from '../form-identities.ts'
import type { ReadFigure } from '../report.ts'

/** What a form says must hold between its cells, for every column or row that the report has. */
export function checkIdentities(form: StatutoryForm, cells: Cells): readonly Finding[] {
  return form.tables.flatMap((table) =>
    table.identities.flatMap((identity) =>
      instancesOf(table, identity).flatMap((one) =>
        checked(identity, printedIn(one, { table, identity, cells })),
      ),
    ),
  )
}

/** An identity in one column or row, with what the report prints there. */
interface Instance {
  /** 自然人列, 行政复议数行 */
  readonly where: string
  readonly left: readonly Term[]
  readonly right: readonly Term[]
}

interface Term {
  readonly name: string
  readonly figure?: ReadFigure
}

interface InReport {
  readonly table: FormTable
  readonly identity: Identity
  readonly cells: Cells
}

function printedIn(
  { label, left, right }: IdentityInstance,
  { table, identity: { each }, cells }: InReport,
): Instance {
  const term = ({ row, column }: CellPlace): Term => ({
    name: each === 'column' ? labelIn(table.rows, row) : labelIn(table.columns, column),
    figure: cells.at(table, row, column),
  })
  const where = `“${label}”${each === 'column' ? '列' : '行'}`
  return { where, left: left.map(term), right: right.map(term) }
}

function labelIn(
  named: readonly { readonly id: string; readonly label: string }[],
  id: string,
): string {
  const label = named.find((one) => one.id === id)?.label
  if (label === undefined)
    throw new Error(`data/forms: an identity names ${id}, which the table does not have`)
  return label
}

const MANY = 4

function checked(identity: Identity, { where, left, right }: Instance): Finding[] {
  const figures = [...figuresIn(left), ...figuresIn(right)]
  if (figures.length === 0) return []
  const said = `${where}:${names(left)}${SHOULD[identity.relation]}${names(right)}`
  if (figures.length < left.length + right.length || !figures.every(isValued))
    return [finding('identity', 'not-assessable', [`${said},表中有空缺,无法核验`, figures])]
  const [one, other] = [figuresIn(left), figuresIn(right)]
  const numbers = `左边 ${equation(one)},右边 ${equation(other)}`
  const status = statusOf(identity, one, other)
  const told = status === 'pass' ? `${said}:${numbers},成立` : `${said},但${numbers}`
  return [finding('identity', status, [told, figures])]
}

const SHOULD: Readonly<Record<Identity['relation'], string>> = {
  equal: '应等于',
  'at-most': '应不大于',
}

/** A total that is no total is wrong; a part greater than its whole may be counted otherwise. */
function statusOf(
  { relation }: Identity,
  left: readonly ReadFigure[],
  right: readonly ReadFigure[],
): FindingStatus {
  const apart = sumOf(left) - sumOf(right)
  if (relation === 'equal') return apart === 0 ? 'pass' : 'fail'
  if (apart <= 0) return 'pass'
  return isYearInAll(left, right) ? 'fail' : 'uncertain'
}

/** 历年累计 holds the year itself, however it is counted. */
function isYearInAll(left: readonly ReadFigure[], right: readonly ReadFigure[]): boolean {
  return (
    left.every(({ scope }) => scope === 'year') &&
    right.every(({ scope }) => scope === 'cumulative')
  )
}

function figuresIn(terms: readonly Term[]): readonly ReadFigure[] {
  return terms.flatMap(({ figure }) => (figure === undefined ? [] : [figure]))
}

function names(terms: readonly Term[]): string {
  const all = terms.map((term) => `“${term.name}”`)
  return all.length > MANY
    ? `${all[0] ?? ''}至${all.at(-1) ?? ''}各项之和`
    : all.join('与') + (all.length > 1 ? '之和' : '')
}
