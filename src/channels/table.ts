/** A markdown table found in a text: its cells, without the rule under the head. */
export interface MarkdownTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const ROW = /^\s*\|(.*)\|\s*$/
const RULE = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/

/** The text in order, cut where a markdown table begins and ends: not every messenger can show one. */
export function partsOf(text: string): readonly (string | MarkdownTable)[] {
  const parts: (string | MarkdownTable)[] = []
  const lines = text.split('\n')
  let prose: string[] = []
  for (let at = 0; at < lines.length;) {
    const end = tableEnd(lines, at)
    if (end === at) {
      prose.push(lines[at] ?? '')
      at += 1
      continue
    }
    if (prose.length > 0) parts.push(prose.join('\n'))
    prose = []
    parts.push(tableOf(lines.slice(at, end)))
    at = end
  }
  return prose.length > 0 ? [...parts, prose.join('\n')] : parts
}

/** @returns the line after the table that starts here; `start` itself where none does */
function tableEnd(lines: readonly string[], start: number): number {
  if (!ROW.test(lines[start] ?? '') || !RULE.test(lines[start + 1] ?? '')) return start
  let end = start + 2
  while (ROW.test(lines[end] ?? '')) end += 1
  return end
}

function tableOf([head = '', , ...rows]: readonly string[]): MarkdownTable {
  return { head: cellsOf(head), rows: rows.map(cellsOf) }
}

function cellsOf(line: string): readonly string[] {
  const inside = ROW.exec(line)?.[1] ?? ''
  return inside.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'))
}
