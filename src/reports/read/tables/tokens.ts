import type { Span } from '../../../domain/figures/figure.ts'

/** A piece of a printed table: words, a number, a dash, or a cell that is there and empty. */
export interface Token extends Span {
  readonly kind: 'words' | 'number' | 'dash' | 'blank'
  readonly text: string
}

const NUMBER =
  /^[-−]?\d+(?:,\d{3})*(?:\.\d+)?(?:亿元|万元|元|条|件|份|次|人次|人|个|名|篇|场|期|项|%)?$/
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
export function tokensOf(folded: string, span: Span): readonly Token[] {
  const shape = shapeOf(folded.slice(span.start, span.end))
  const tokens =
    shape === 'lines'
      ? byLines(folded, span)
      : byCells(folded, span, shape === 'pipes' ? '|' : '\t')
  return tokens.filter((token) => !PAGE.test(token.text))
}

/** Cells between signs. Two signs with nothing but space between them hold an empty cell. */
function byCells(folded: string, span: Span, sign: '|' | '\t'): Token[] {
  const tokens: Token[] = []
  let open = span.start
  let afterSign = false
  const close = (place: number, bySign: boolean): void => {
    const token = tokenOf(folded, { start: open, end: place })
    if (token !== undefined) tokens.push(token)
    else if (afterSign && bySign) tokens.push({ kind: 'blank', text: '', start: open, end: open })
    if (bySign) afterSign = true
    else if (token !== undefined || sign === '\t') afterSign = false
    open = place + 1
  }
  for (let place = span.start; place < span.end; place += 1) {
    const char = folded.charAt(place)
    if (char === sign) close(place, true)
    if (char === '\n') close(place, sign === '\t' && afterSign && isEndOfRow(folded, open, place))
  }
  close(span.end, false)
  return tokens
}

/** A row that ends in a tab ends in an empty cell. */
function isEndOfRow(folded: string, open: number, place: number): boolean {
  return folded.slice(open, place).trim() === '' && folded.charAt(open - 1) === '\t'
}

/** No signs: cells on lines of their own, or columns set apart by spaces. */
function byLines(folded: string, span: Span): Token[] {
  const tokens: Token[] = []
  let place = span.start
  for (const line of folded.slice(span.start, span.end).split('\n')) {
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

function wordsOf(folded: string, line: Span): Token[] {
  return [...folded.slice(line.start, line.end).matchAll(/\S+/g)].flatMap((hit) => {
    const start = line.start + hit.index
    const token = tokenOf(folded, { start, end: start + hit[0].length })
    return token === undefined ? [] : [token]
  })
}

function tokenOf(folded: string, { start, end }: Span): Token | undefined {
  const raw = folded.slice(start, end)
  const text = raw.trim()
  if (text === '') return undefined
  const from = start + raw.indexOf(text)
  return { kind: kindOf(text), text, start: from, end: from + text.length }
}

function kindOf(text: string): Token['kind'] {
  if (NUMBER.test(text.replaceAll(/\s/g, ''))) return 'number'
  return DASH.test(text) ? 'dash' : 'words'
}
