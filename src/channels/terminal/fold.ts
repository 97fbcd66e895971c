import stringWidth from 'string-width'

/** Cuts a line into pieces no wider than so many columns; a Chinese character takes two. */
export function fold(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (stringWidth(line + character) > width && line !== '') {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return [...lines, line].join('\n')
}

/** Column widths that fit into a line of `width`: the widest column gives way. */
export function columnWidths(
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  )
  const frame = columns * (PADDING + 1) + 1
  while (sum(widths) + frame > width) {
    const widest = widths.indexOf(Math.max(...widths))
    const narrower = (widths[widest] ?? 0) - 1
    if (narrower < NARROWEST) break
    widths[widest] = narrower
  }
  return widths
}

/** Blanks at both sides of a cell. */
const PADDING = 2
const NARROWEST = 4

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
