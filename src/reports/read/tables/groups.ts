import type { Token } from './tokens.ts'

/** A run of cells with the words before it: what a printed row comes to. */
export interface Group {
  readonly words: readonly Token[]
  readonly cells: readonly Token[]
  /** The words behind it, which a label that is set around its numbers goes on with. */
  readonly behind: readonly Token[]
}

const UNIT = /^(?:条|件|份|次|人次|人|个|名|篇|场|期|项|元|万元|户|件次|%)$/

/** The groups of a table in reading order. A lone unit between label and numbers belongs to the numbers. */
export function groupsOf(tokens: readonly Token[]): readonly Group[] {
  const groups: { words: Token[]; cells: Token[] }[] = []
  for (const token of tokens) {
    const open = groups.at(-1)
    const isCell = token.kind !== 'words' || (UNIT.test(token.text) && open?.cells.length === 0)
    if (open === undefined || (!isCell && open.cells.length > 0))
      groups.push(isCell ? { words: [], cells: [token] } : { words: [token], cells: [] })
    else (isCell ? open.cells : open.words).push(token)
  }
  return groups.map((group, place) => ({ ...group, behind: groups[place + 1]?.words ?? [] }))
}

/** The cells of a group as they fall on so many columns; `undefined` when they cannot. */
export function fitted(cells: readonly Token[], columns: number): readonly Token[] | undefined {
  let [from, to] = [0, cells.length]
  while (to - from > columns && cells[to - 1]?.kind === 'blank') to -= 1
  while (to - from > columns && cells[from]?.kind === 'blank') from += 1
  return to - from > columns ? undefined : cells.slice(from, to)
}
