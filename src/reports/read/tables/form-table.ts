import { headPattern } from '../../../domain/figures/cells.ts'
import type { Span } from '../../../domain/figures/figure.ts'
import type { StatutoryForm, FormColumn } from '../../../domain/figures/form.ts'
import type { ReadFigure } from '../../../domain/figures/report.ts'
import { align, figureColumns, type Aligned } from './align.ts'
import { cellFigure } from './cell.ts'
import { extraRows } from './extra-rows.ts'
import { fitted, groupsOf, type Group } from './groups.ts'
import { tokensOf } from './tokens.ts'

/** A statutory form as it was found in a text. */
export interface FoundForm {
  readonly form: StatutoryForm
  readonly figures: readonly ReadFigure[]
  /** The stretches of the text that are table, not prose. */
  readonly regions: readonly Span[]
  /** How many of its rows were found, and how many of its heads: the form with most is the one. */
  readonly rows: number
  readonly heads: number
}

/** Two rows alike may be chance, and so may many among a multitude of others. */
const FEWEST_ROWS = 3
const MOST = 0.75
/** A form has a few dozen rows; a text with thousands is none. */
const MOST_GROUPS = 1000

/** The statutory form that a text is set in, if it is one of those known. @param raw as it came, for the quotes */
export function formIn(
  folded: string,
  raw: string,
  forms: readonly StatutoryForm[],
): FoundForm | undefined {
  const found = forms.flatMap((form) => {
    const one = findForm(folded, raw, form)
    return one === undefined ? [] : [one]
  })
  return found.sort((one, other) => other.rows + other.heads - (one.rows + one.heads))[0]
}

function findForm(folded: string, raw: string, form: StatutoryForm): FoundForm | undefined {
  const start = firstOf(
    folded,
    form.tables.flatMap((table) => table.opens),
  )
  if (start === undefined) return undefined
  const groups = groupsOf(tokensOf(folded, { start, end: folded.length })).slice(0, MOST_GROUPS)
  const lines = form.tables.flatMap((table) => table.rows.map((row) => ({ table, row })))
  const aligned = align(lines, groups)
  if (aligned.length < Math.max(FEWEST_ROWS, MOST * stretch(aligned, groups))) return undefined
  const heads = headsOf(form, folded.slice(start, aligned[0]?.group.cells[0]?.start))
  const figures = [
    ...aligned.flatMap((one) => figuresOf(one, raw, heads)),
    ...extraRows(aligned, groups, raw),
  ]
  return {
    form,
    figures: figures.some((one) => one.value !== undefined)
      ? figures.sort((a, b) => a.span.start - b.span.start)
      : [],
    regions: regionsOf(aligned, start, folded),
    rows: aligned.length,
    heads: headsIn(folded, form),
  }
}

/** How many rows with something in them lie from the first known one to the last; of an empty form, all of them. */
function stretch(aligned: readonly Aligned[], groups: readonly Group[]): number {
  const [first, last] = [aligned[0]?.group, aligned.at(-1)?.group]
  if (first === undefined || last === undefined) return 0
  const between = groups.slice(groups.indexOf(first), groups.indexOf(last) + 1)
  const filled = between.filter((group) => group.cells.some((cell) => cell.kind !== 'blank'))
  return filled.length === 0 ? between.length : filled.length
}

/** The words with whatever spaces and cell signs a text sets between its characters. */
function spaced(words: string): RegExp {
  const letters = Array.from(words, (char) => char.replace(/[.*+?^${}()|[\]\\/]/, '\\$&'))
  return new RegExp(letters.join('[\\s|]*'))
}

type Heads = ReadonlyMap<FormColumn, string>

/** How the text prints the heads that a form words variously (2018年 for 本年). @param above what stands over the first row */
function headsOf(form: StatutoryForm, above: string): Heads {
  const heads = new Map<FormColumn, string>()
  for (const column of form.tables[0]?.columns ?? [])
    for (const words of column.printed) {
      const head = above.split(/[\s|]+/).find((cell) => headPattern(words).test(cell))
      if (head !== undefined && !heads.has(column)) heads.set(column, head)
    }
  return heads
}

function headsIn(folded: string, form: StatutoryForm): number {
  const heads = new Set(form.tables.flatMap((table) => table.columns.map((column) => column.label)))
  return [...heads].filter((head) => spaced(head).test(folded)).length
}

function figuresOf({ line, group }: Aligned, raw: string, heads: Heads): ReadFigure[] {
  const columns = columnsFor(line.table.columns, figureColumns(line.table), group)
  const cells = fitted(group.cells, columns.length) ?? []
  return cells.flatMap((token, place) => {
    const column = columns[place]
    if (column?.role !== 'figure') return []
    const head = heads.get(column) ?? column.label
    return [cellFigure({ ...line, column, token, group, head }, raw)]
  })
}

/** All columns where the row has a cell for its unit too, if only an empty one; else those of figures. */
function columnsFor(
  all: readonly FormColumn[],
  figures: readonly FormColumn[],
  { cells }: Group,
): readonly FormColumn[] {
  const hasUnitCell = cells.length >= all.length && cells[0]?.kind === 'blank'
  return hasUnitCell && fitted(cells, all.length) !== undefined ? all : figures
}

/** From its opening, or its first row, to its last number: one stretch for each run of rows of one table. */
function regionsOf(aligned: readonly Aligned[], opening: number, folded: string): readonly Span[] {
  const regions: Span[] = []
  for (const run of runsOf(aligned)) {
    const [first] = run
    if (first === undefined) continue
    const end = Math.max(...run.map(({ group }) => group.cells.at(-1)?.end ?? 0))
    const before = {
      start: regions.at(-1)?.end ?? opening,
      end: first.group.cells[0]?.start ?? end,
    }
    regions.push({ start: openingIn(folded, before, first) ?? end, end })
  }
  return regions
}

/** Neighbouring rows of one table. */
function runsOf(aligned: readonly Aligned[]): readonly (readonly Aligned[])[] {
  const runs: Aligned[][] = []
  for (const one of aligned) {
    const open = runs.at(-1)
    if (open?.[0]?.line.table === one.line.table) open.push(one)
    else runs.push([one])
  }
  return runs
}

/** Where the words that announce the table stand; else its first label. */
function openingIn(
  folded: string,
  { start, end }: Span,
  { line, group }: Aligned,
): number | undefined {
  const place = firstOf(folded.slice(start, end), line.table.opens)
  return place === undefined ? group.words.at(-1)?.start : start + place
}

/** Where the first of the words stands. */
function firstOf(stretch: string, words: readonly string[]): number | undefined {
  const places = words.map((one) => stretch.search(spaced(one))).filter((place) => place >= 0)
  return places.length === 0 ? undefined : Math.min(...places)
}
