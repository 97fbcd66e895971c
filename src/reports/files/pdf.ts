import { extractTextItems, getDocumentProxy } from 'unpdf'

/** A piece of text on a page. Points; y grows upwards. */
interface Piece {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
}

const MOST_PAGES = 200

/**
 * The text of a PDF as it lies on the page: pieces of one height are a line, and a gap between them is spaces, so
 * that columns stay apart. Throws when the file is damaged or locked.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false })
  if (pdf.numPages > MOST_PAGES) throw new Error('too many pages')
  const { items } = await extractTextItems(pdf)
  const lines = items.flatMap((page, index) =>
    linesOf(page.filter(isText))
      .map(lineOf)
      .filter(({ text }, place, { length }) => {
        const isEdge = place === 0 || place === length - 1
        return !isEdge || !isPageNumber(text.trim(), index + 1)
      }),
  )
  return textOf(lines, Math.max(...lines.map((line) => line.end)))
}

function isPageNumber(text: string, page: number): boolean {
  return /^[-—–]\s*\d{1,3}\s*[-—–]$|^第\s*\d{1,3}\s*页/.test(text) || text === String(page)
}

/** Points: larger letters are a watermark across the page. */
const LARGEST = 60

function isText({ str, fontSize }: Piece): boolean {
  return str.trim() !== '' && fontSize < LARGEST
}

/** From top to bottom, each from left to right. */
function linesOf(page: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  for (const piece of page.toSorted((one, other) => other.y - one.y)) {
    const open = lines.at(-1)
    const first = open?.[0]
    if (first !== undefined && first.y - piece.y < first.fontSize / 2) open?.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => line.toSorted((one, other) => one.x - other.x))
}

/** A printed line. Points. */
interface PrintedLine {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly fontSize: number
  /** True where gaps part it into columns. */
  readonly hasColumns: boolean
}

/** A gap wider than half a character is a space for each half, two at least where columns part. */
function lineOf(line: readonly Piece[]): PrintedLine {
  let text = ''
  let end = 0
  for (const { str, x, width, fontSize } of line) {
    const gap = (x - end) / (fontSize / 2)
    text += (gap > 1 ? ' '.repeat(Math.min(80, Math.max(2, Math.round(gap)))) : '') + str
    end = x + width
  }
  const { x: start, fontSize } = line[0] ?? { x: 0, fontSize: 0 }
  return { text: text.trimEnd(), start, end, fontSize, hasColumns: hasColumns(text) }
}

/** Characters in a row that no cell beside others has. */
const LONG = 20

/** A sentence may have a gap or two as well. */
function hasColumns(text: string): boolean {
  const cells = text.trim().split(/ {2,}/)
  const numbers = cells.filter((cell) => /^[\d.,%—-]+$/.test(cell))
  if (cells.length === 1) return false
  return numbers.length > 1 || cells.length > 4 || !cells.some((cell) => cell.length >= LONG)
}

/** Lines that run on to the margin go on with the next. */
function textOf(lines: readonly PrintedLine[], right: number): string {
  let text = ''
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1]
    const isRest = before !== undefined && goesOn(before, line, right)
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

function goesOn(before: PrintedLine, line: PrintedLine, right: number): boolean {
  if (before.hasColumns || line.hasColumns || before.fontSize !== line.fontSize) return false
  const room = CLOSED.test(before.text) ? NEAR : NEARLY
  const isFull = right - before.end < room * before.fontSize
  const indent = (before.start - line.start) / before.fontSize
  return isFull && indent > -0.5 && indent < WIDEST_INDENT
}
