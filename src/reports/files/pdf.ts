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
  return items.map((page) => linesOf(page).map(lineText).join('\n')).join('\n\n')
}

/** From top to bottom, each from left to right. */
function linesOf(page: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = []
  const said = page.filter((piece) => piece.str.trim() !== '')
  for (const piece of said.toSorted((one, other) => other.y - one.y)) {
    const open = lines.at(-1)
    const first = open?.[0]
    if (first !== undefined && first.y - piece.y < first.fontSize / 2) open?.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => line.toSorted((one, other) => one.x - other.x))
}

/** A gap wider than half a character is a space for each half, two at least where columns part. */
function lineText(line: readonly Piece[]): string {
  let text = ''
  let end = 0
  for (const { str, x, width, fontSize } of line) {
    const gap = (x - end) / (fontSize / 2)
    text += (gap > 1 ? ' '.repeat(Math.min(80, Math.max(2, Math.round(gap)))) : '') + str
    end = x + width
  }
  return text.trimEnd()
}
