import { styleText } from 'node:util'
import CliTable from 'cli-table3'
import type { Message } from '../../ports/channel.ts'
import { FIGURE_HEAD, figureRow, TABLE_FROM } from '../figure-words.ts'
import { isAside } from '../aside.ts'
import { partsOf, type MarkdownTable } from '../table.ts'
import { columnWidths, fold } from './fold.ts'

export interface Look {
  /** Columns of a line. */
  readonly width: number
  readonly colour: boolean
}

/** An answer as lines for a terminal: the text, a table where figures are many, numbered choices, files. */
export function render(message: Message, look: Look): string {
  const parts = partsOf(printable(message.text))
  const body = parts.map((part) =>
    typeof part === 'string' ? prose(part, look) : drawn(part, look),
  )
  const hasTable = parts.some((part) => typeof part !== 'string')
  if (!hasTable && message.figures.length >= TABLE_FROM)
    body.push(drawn({ head: FIGURE_HEAD, rows: message.figures.map(figureRow) }, look))
  return [...body, ...files(message), ...choices(message, look)].join('\n') + '\n'
}

/** The answer stands out, where it comes from steps back. */
function prose(text: string, look: Look): string {
  return text
    .split('\n')
    .map((line) => (isAside(line) ? styled('dim', line, look) : line))
    .join('\n')
}

function choices(message: Message, look: Look): readonly string[] {
  return message.choices.map(({ text }, index) =>
    styled('cyan', `  ${index + 1}. ${printable(text)}`, look),
  )
}

function files(message: Message): readonly string[] {
  return message.attachments.map(({ name, path }) => `附件:${printable(name)}(${path})`)
}

/** A table no wider than the line, by the width at which Chinese is drawn. */
function drawn({ head, rows }: MarkdownTable, { width, colour }: Look): string {
  const widths = columnWidths([head, ...rows], width)
  const folded = (row: readonly string[]) => row.map((cell, at) => fold(cell, widths[at] ?? width))
  const table = new CliTable({
    head: folded(head),
    style: colour ? { head: ['bold'], border: ['grey'] } : { head: [], border: [] },
  })
  table.push(...rows.map(folded))
  return table.toString()
}

function styled(style: 'dim' | 'cyan', text: string, { colour }: Look): string {
  return colour ? styleText(style, text, { validateStream: false }) : text
}

/** What somebody typed may come back in an answer: no control character of it moves this terminal's cursor. */
function printable(text: string): string {
  return text.replaceAll(/(?![\n\t])\p{Cc}/gu, '')
}
