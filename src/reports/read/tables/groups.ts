import type { Token } from './tokens.ts'

/** A run of cells with the words before it: what a printed row comes to. */
export interface Group {
  readonly words: readonly Token[]
  readonly cells: readonly Token[]
  /** The unit that stands between label and numbers. */
  readonly unit?: string
  /** The words behind it, which a label that is set around its numbers goes on with. */
  readonly behind: readonly Token[]
}

const UNIT = /^(?:条|件|份|次|人次|人|个|名|篇|场|期|项|元|万元|户|件次|家|部|%)$/

/** The rows of a table in reading order, its column of row numbers left out. */
export function groupsOf(tokens: readonly Token[]): readonly Group[] {
  const groups = withoutCodes(grouped(tokens.filter((token) => !isUnit(token))), tokens)
  return groups.map((group, place) => ({
    ...group,
    unit: unitBetween(tokens, group),
    behind: groups[place + 1]?.words ?? [],
  }))
}

type Bare = Pick<Group, 'words' | 'cells'>

function grouped(tokens: readonly Token[]): Bare[] {
  const groups: { words: Token[]; cells: Token[] }[] = []
  for (const token of tokens) {
    const open = groups.at(-1)
    const isCell = token.kind !== 'words'
    if (open === undefined || (!isCell && open.cells.length > 0))
      groups.push(isCell ? { words: [], cells: [token] } : { words: [token], cells: [] })
    else (isCell ? open.cells : open.words).push(token)
  }
  return groups.filter((group) => group.cells.length > 0)
}

function isUnit(token: Token): boolean {
  return token.kind === 'words' && UNIT.test(token.text)
}

function unitBetween(tokens: readonly Token[], { words, cells }: Bare): string | undefined {
  const [from, to] = [words.at(-1)?.end ?? 0, cells.at(-1)?.end ?? 0]
  return tokens.find((token) => isUnit(token) && token.start >= from && token.end <= to)?.text
}

const CODE_HEAD = /代码|序号|行次|编号/
const MOST = 0.8

/** A column of row numbers rises from row to row; where its head announces one it is no figure. */
function withoutCodes(groups: readonly Bare[], tokens: readonly Token[]): readonly Bare[] {
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
export function fitted(cells: readonly Token[], columns: number): readonly Token[] | undefined {
  let [from, to] = [0, cells.length]
  while (to - from > columns && cells[to - 1]?.kind === 'blank') to -= 1
  while (to - from > columns && cells[from]?.kind === 'blank') from += 1
  return to - from > columns ? undefined : cells.slice(from, to)
}
