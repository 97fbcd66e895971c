import { html, nothing, type TemplateResult } from 'lit'
import { FIGURE_HEAD, scopeName, TABLE_FROM, valueWords } from '../../figure-words.ts'
import type { Reply, ReplyFigure } from '../../reply.ts'
import { partsOf } from '../../table.ts'
import { attachmentsView, hasPicture } from './attachments-view.ts'
import { sourcesView } from './sources-view.ts'
import { tableView } from './table-view.ts'
import { textView } from './text-view.ts'

/** What the bot said, with everything that came along. */
export function replyView(reply: Reply): TemplateResult {
  return html`${textView(reply.text)}${attachmentsView(reply)}${figuresTable(reply)}${sourcesView(reply)}`
}

function figuresTable(reply: Reply): TemplateResult | typeof nothing {
  const { text, figures } = reply
  const hasTable = partsOf(text).some((part) => typeof part !== 'string')
  const from = hasPicture(reply) ? 1 : TABLE_FROM
  if (hasTable || figures.length < from) return nothing
  const periods = new Set(figures.map(({ year, scope }) => `${year}年,${scopeName(scope)}`))
  const [period = ''] = periods
  const rows = figures.map(row)
  if (periods.size > 1) return tableView({ head: FIGURE_HEAD, rows }, '数据表')
  // What is the same in every row is said once.
  return tableView({ head: ends(FIGURE_HEAD), rows: rows.map(ends) }, `数据表(${period})`)
}

function row({ label, year, scope, value, unit }: ReplyFigure): readonly string[] {
  const words = valueWords({ value: value ?? undefined, unit: unit ?? undefined })
  return [label, String(year), scopeName(scope), words]
}

/** The indicator and its value, without the period between them. */
function ends(cells: readonly string[]): readonly string[] {
  return [...cells.slice(0, 1), ...cells.slice(-1)]
}
