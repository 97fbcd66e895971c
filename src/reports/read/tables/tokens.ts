import type { Span } from '../../../domain/figures/figure.ts'

/** A piece of a printed table: words, a number, a dash, or a cell that is there and empty. */
export interface TableToken extends Span {
  readonly kind: 'words' | 'number' | 'dash' | 'blank'
  readonly text: string
}

const NUMBER =
  /^[-−+]?\d+(?:,\d{3})*(?:\.\d+)?(?:亿元|万元|元|条|件|份|次|人次|人|个|名|篇|场|期|项|%)?$/
const DASH = /^(?:[-—–―－/]|——|--|\/\/)$/
const PAGE = /^[-—–]\s?\d{1,3}\s?[-—–]$|^第\s?\d{1,3}\s?页/

/** How the cells of a table are told apart. */
export type Shape = 'pipes' | 'tabs' | 'lines'

/** @param folded the text of the table and what is around it */
export function shapeOf(folded: string): Shape {
  const lines = folded.split('\n').filter((line) => line.trim() !== '')
  if (lines.filter((line) => line.includes('|')).length > lines.length * 0.25) return 'pipes'
  return lines.filter((line) => line.includes('\t')).length > lines.length * 0.15 ? 'tabs' : 'lines'
}

/** The pieces of a stretch of text in reading order. @param folded the whole text */
export function tokensOf(folded: string, span: Span): readonly TableToken[] {
  const shape = shapeOf(folded.slice(span.start, span.end))
  const tokens =
    shape === 'lines'
      ? byLines(folded, span)
      : byCells(folded, span, shape === 'pipes' ? '|' : '\t')
  return tokens.filter((token) => !PAGE.test(token.text))
}

/**
 * Cells between signs. A tab opens a cell and ends with its line; a bar may stand on a line of its own, so that
 * only two of them with nothing but space between hold an empty cell.
 */
function byCells(folded: string, span: Span, sign: '|' | '\t'): TableToken[] {
  const tokens: TableToken[] = []
  let isOpen = false
  for (const piece of piecesOf(folded, span, sign)) {
    const token = tokenOf(folded, piece) ?? emptyCell(piece, isOpen, sign)
    const isClosed = piece.closedBy === sign
    if (token !== undefined) tokens.push(token)
    if (isClosed || token !== undefined || sign === '\t') isOpen = isClosed
  }
  return tokens
}

/** @param isOpen whether a sign stands before the piece */
function emptyCell(
  { start, closedBy }: Piece,
  isOpen: boolean,
  sign: string,
): TableToken | undefined {
  const isClosed = closedBy === sign
  const isCell = sign === '\t' ? isOpen || isClosed : isOpen && isClosed
  return isCell ? { kind: 'blank', text: '', start, end: start } : undefined
}

/** What lies between two signs or line breaks, and which of the two closed it. */
interface Piece extends Span {
  readonly closedBy: string
}

function piecesOf(folded: string, { start, end }: Span, sign: string): readonly Piece[] {
  const pieces: Piece[] = []
  let open = start
  for (let place = start; place <= end; place += 1) {
    const char = place === end ? '\n' : folded.charAt(place)
    if (char !== sign && char !== '\n') continue
    pieces.push({ start: open, end: place, closedBy: char })
    open = place + 1
  }
  return pieces
}

/** No signs: cells on lines of their own, or columns set apart by spaces. */
function byLines(folded: string, span: Span): TableToken[] {
  const tokens: TableToken[] = []
  let place = span.start
  for (const line of folded.slice(span.start, span.end).split('\n')) {
    if (!PAGE.test(line.trim()))
      tokens.push(...wordsOf(folded, { start: place, end: place + line.length }))
    // Where every cell has a line and an empty line behind it, a line of spaces is an empty cell.
    if (line !== '' && line.trim() === '' && standsApart(folded, place, line.length))
      tokens.push({ kind: 'blank', text: '', start: place, end: place })
    place += line.length + 1
  }
  return tokens
}

function standsApart(folded: string, place: number, length: number): boolean {
  return (
    folded.slice(place - 2, place) === '\n\n' &&
    folded.slice(place + length, place + length + 2) === '\n\n'
  )
}

function wordsOf(folded: string, line: Span): TableToken[] {
  return [...folded.slice(line.start, line.end).matchAll(/\S+/g)].flatMap((hit) => {
    const start = line.start + hit.index
    const token = tokenOf(folded, { start, end: start + hit[0].length })
    return token === undefined ? [] : [token]
  })
}

function tokenOf(folded: string, { start, end }: Span): TableToken | undefined {
  const raw = folded.slice(start, end)
  const text = raw.trim()
  if (text === '') return undefined
  const from = start + raw.indexOf(text)
  return { kind: kindOf(text), text, start: from, end: from + text.length }
}

function kindOf(text: string): TableToken['kind'] {
  if (NUMBER.test(text.replaceAll(/\s/g, ''))) return 'number'
  return DASH.test(text) ? 'dash' : 'words'
}
