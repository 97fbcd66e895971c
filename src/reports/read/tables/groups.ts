import type { TableToken } from './tokens.ts'

/** A run of cells with the words before it: what a printed row comes to. */
export interface Group {
  readonly words: readonly TableToken[]
  readonly cells: readonly TableToken[]
  /** The unit that stands between label and numbers. */
  readonly unit?: string
  /** The words behind it, which a label that is set around its numbers goes on with. */
  readonly behind: readonly TableToken[]
}

const UNIT = /^(?:条|件|份|次|人次|人|个|名|篇|场|期|项|元|万元|户|件次|家|部|%)$/

/** The rows of a table in reading order, its column of row numbers left out. */
export function groupsOf(tokens: readonly TableToken[]): readonly Group[] {
  const groups = withoutCodes(grouped(tokens), tokens)
  return groups.map((group, place) => ({ ...group, behind: groups[place + 1]?.words ?? [] }))
}

type Bare = Omit<Group, 'behind'>

interface Open {
  readonly words: TableToken[]
  readonly cells: TableToken[]
  unit?: string
}

/** A lone unit between label and numbers is neither. */
function grouped(tokens: readonly TableToken[]): readonly Bare[] {
  const groups: Open[] = []
  for (const token of tokens) {
    const open = groups.at(-1)
    if (open !== undefined && isUnit(token)) open.unit ??= token.text
    else if (open !== undefined && goesOn(open, token)) pushTo(open, token)
    else groups.push(pushTo({ words: [], cells: [] }, token))
  }
  return groups.filter((group) => group.cells.length > 0)
}

/** Words behind numbers begin the next row. */
function goesOn(open: Open, token: TableToken): boolean {
  return token.kind !== 'words' || open.cells.length === 0
}

function pushTo(open: Open, token: TableToken): Open {
  if (token.kind !== 'words') open.cells.push(token)
  else {
    open.words.push(token)
    // What looked like a unit was a piece of the label: 指 标 名 称.
    open.unit = undefined
  }
  return open
}

function isUnit(token: TableToken): boolean {
  return token.kind === 'words' && UNIT.test(token.text)
}

const CODE_HEAD = /代码|序号|行次|编号/
const MOST = 0.8

/** A column of row numbers rises from row to row; where its head announces one it is no figure. */
function withoutCodes(groups: readonly Bare[], tokens: readonly TableToken[]): readonly Bare[] {
  const head = tokens
    .map((token) => token.text)
    .join('')
    .replaceAll(/\s/g, '')
  const rising = groups.filter((group, place) => {
    const before = Number(groups[place - 1]?.cells[0]?.text ?? 0)
    return /^\d{1,3}$/.test(group.cells[0]?.text ?? '') && Number(group.cells[0]?.text) > before
  })
  if (!CODE_HEAD.test(head) || rising.length < groups.length * MOST) return groups
  return groups.map((group) => ({ ...group, cells: group.cells.slice(1) }))
}

/** The cells of a group as they fall on so many columns; `undefined` when there are more of them. */
export function fitted(
  cells: readonly TableToken[],
  columns: number,
): readonly TableToken[] | undefined {
  const surplus = cells.length - columns
  if (surplus <= 0) return cells
  const behind = Math.min(surplus, strayBehind(cells))
  const before = cells.slice(0, surplus - behind)
  return before.every(({ kind }) => kind === 'blank')
    ? cells.slice(before.length, cells.length - behind)
    : undefined
}

/** How many cells at the end may belong to no column: empty ones, and the dash of a heading torn off its row. */
function strayBehind(cells: readonly TableToken[]): number {
  const stray = cells.some((cell) => cell.kind === 'number') ? /blank|dash/ : /blank/
  return cells.length - 1 - cells.findLastIndex((cell) => !stray.test(cell.kind))
}
