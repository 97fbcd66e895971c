import { extractTextItems, getDocumentProxy } from 'unpdf'
import { printedLines, type PrintedLine } from './pdf-lines.ts'
import type { Piece } from './pdf-piece.ts'

const MOST_PAGES = 200

/**
 * The text of a PDF as it lies on the page: pieces of one height are a line, and a gap between them is spaces, so
 * that columns stay apart. Throws when the file is damaged or locked.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false })
  if (pdf.numPages > MOST_PAGES) throw new Error('too many pages')
  const { items } = await extractTextItems(pdf)
  return textOf(
    items.flatMap((page, index) => withoutNumber(printedLines(page.filter(isText)), index + 1)),
  )
}

function withoutNumber(lines: readonly PrintedLine[], page: number): readonly PrintedLine[] {
  return lines.filter(({ text }, place) => {
    const isEdge = place === 0 || place === lines.length - 1
    return !isEdge || !isPageNumber(text.trim(), page)
  })
}

function isPageNumber(text: string, page: number): boolean {
  return /^[-—–]\s*\d{1,3}\s*[-—–]$|^第\s*\d{1,3}\s*页/.test(text) || text === String(page)
}

/** Points: larger letters are a watermark across the page. */
const LARGEST = 60

function isText({ str, fontSize }: Piece): boolean {
  return str.trim() !== '' && fontSize < LARGEST
}

/** Lines that run on to the margin go on with the next. */
function textOf(lines: readonly PrintedLine[]): string {
  let text = ''
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1]
    const isRest = before !== undefined && goesOn(before, line)
    text += isRest ? line.text.trimStart() : (place === 0 ? '' : '\n') + line.text
  }
  return text
}

const CLOSED = /[。;；:：]$/
/** Characters that a full line may be short of the margin, and one that stops inside a sentence. */
const NEAR = 1.5
const NEARLY = 3
/** The first line of a paragraph stands two characters in. */
const WIDEST_INDENT = 3

function goesOn(before: PrintedLine, line: PrintedLine): boolean {
  if (before.hasColumns || line.hasColumns || before.fontSize !== line.fontSize) return false
  const room = CLOSED.test(before.text) ? NEAR : NEARLY
  const isFull = before.right - before.end < room * before.fontSize
  // At the head of the next column or page a line may stand anywhere.
  const indent = before.right === line.right ? (before.start - line.start) / before.fontSize : 0
  return isFull && indent > -0.5 && indent < WIDEST_INDENT
}
