/**
 * The records of a csv text by RFC 4180; line breaks may be of any kind. A quote that opens inside a field, or is
 * never closed, is read as it stands: a clerk's file is read as far as it can be.
 */
export function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  const separator = separatorOf(text)
  while (at <= text.length) {
    const field = text[at] === '"' ? quoted(text, at) : plain(text, at, separator)
    row.push(field.value)
    at = field.end
    if (text[at] === separator) {
      at += 1
      continue
    }
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

interface Field {
  readonly value: string
  readonly end: number
}

function plain(text: string, start: number, separator: string): Field {
  let end = start
  while (end < text.length && text[end] !== separator && !isBreak(text.charAt(end))) end += 1
  return { value: text.slice(start, end), end }
}

/** Up to the quote that is not doubled; what follows it before the separator belongs to the field. */
function quoted(text: string, start: number): Field {
  let end = start + 1
  for (;;) {
    const quote = text.indexOf('"', end)
    if (quote < 0) return { value: text.slice(start), end: text.length }
    if (text[quote + 1] !== '"')
      return { value: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 }
    end = quote + 2
  }
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r'
}

/** Some programs separate by tabs or semicolons: what the first line holds most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1)
  const count = (mark: string): number => first.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
