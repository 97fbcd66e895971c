import { load, type CheerioAPI } from 'cheerio'

/** Part of a page. */
type Part = ReturnType<CheerioAPI>

const UNREAD = 'script, style, noscript, template, head, nav, iframe, svg, select, button'
const BLOCK =
  /^(?:address|article|aside|blockquote|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)$/

/**
 * The text of a web page: blocks on lines of their own, table rows as cells between tabs. Places in a report that
 * was read from a page point into this text.
 */
export function htmlText(html: string): string {
  const page = load(html)
  page(UNREAD).remove()
  const lines: string[] = ['']
  write(page, page('body'), lines)
  return lines
    .map((line) => line.replaceAll(/[^\S\t]+/g, ' ').replaceAll(/^ | $/g, ''))
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** Adds what a node says to the last of the lines, and begins new ones as the page does. */
function write(page: CheerioAPI, part: Part, lines: string[]): void {
  for (const child of part.contents().toArray()) {
    const one = page(child)
    const name = one.prop('tagName')?.toLowerCase()
    if (name === undefined) writeText(one, lines)
    else writeElement(page, name, { of: one, lines })
  }
}

/** Line breaks are spaces, but for a text that was laid out by them. */
function writeText(text: Part, lines: string[]): void {
  if (text.closest('pre').length === 0)
    lines.push((lines.pop() ?? '') + text.text().replaceAll(/\s+/g, ' '))
  else {
    const [first = '', ...rest] = text.text().split('\n')
    lines.push((lines.pop() ?? '') + first, ...rest)
  }
}

interface Writing {
  readonly of: Part
  readonly lines: string[]
}

function writeElement(page: CheerioAPI, name: string, { of, lines }: Writing): void {
  if (name === 'br') lines.push('')
  else if (name === 'tr' && isRow(page, of)) lines.push(rowOf(page, of), '')
  else if (BLOCK.test(name)) {
    lines.push('')
    write(page, of, lines)
    lines.push('')
  } else write(page, of, lines)
}

/** Longer than any cell of a report's table. */
const LONG = 200

/** Portals lay out whole pages by tables: what holds a table, or a text of several blocks, is no cell. */
function isRow(page: CheerioAPI, row: Part): boolean {
  const cells = row.children('td, th').toArray()
  return (
    row.find('table').length === 0 &&
    !cells.some(
      (cell) => page(cell).text().length > LONG && page(cell).find('p, div, br').length > 1,
    )
  )
}

/** A cell is one piece, whatever lines it is set in; an empty one stays as nothing between two tabs. */
function rowOf(page: CheerioAPI, row: Part): string {
  const cells = row.children('td, th').toArray()
  return cells.map((cell) => page(cell).text().replaceAll(/\s+/g, ' ').trim()).join('\t')
}
