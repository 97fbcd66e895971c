import { html, nothing, type TemplateResult } from 'lit'
import { FIGURE_HEAD, scopeName, TABLE_FROM, valueWords } from '../../figure-words.ts'
import type { Reply, ReplyFigure } from '../../reply.ts'
import { partsOf } from '../../table.ts'
import { sourcesView } from './sources-view.ts'
import { tableView } from './table-view.ts'
import { textView } from './text-view.ts'

/** What the bot said, with everything that came along. */
export function replyView(reply: Reply): TemplateResult {
  return html`${textView(reply.text)}${figuresTable(reply)}${reply.attachments.map(fileView)}${sourcesView(reply)}`
}

function figuresTable({ text, figures }: Reply): TemplateResult | typeof nothing {
  const hasTable = partsOf(text).some((part) => typeof part !== 'string')
  if (hasTable || figures.length < TABLE_FROM) return nothing
  return tableView({ head: FIGURE_HEAD, rows: figures.map(row) }, '数据表')
}

function row({ label, year, scope, value, unit }: ReplyFigure): readonly string[] {
  const words = valueWords({ value: value ?? undefined, unit: unit ?? undefined })
  return [label, String(year), scopeName(scope), words]
}

function fileView({ name, mime, path }: Reply['attachments'][number]): TemplateResult {
  return html`<p class="file">
    ${mime === 'image/png' || mime === 'image/jpeg' ? html`<img src=${path} alt=${name} />` : nothing}
    <a href=${path} download=${name}>下载 ${name}</a>
  </p>`
}
