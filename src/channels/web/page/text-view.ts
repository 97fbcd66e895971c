import { html, type TemplateResult } from 'lit'
import { isAside } from '../../aside.ts'
import { partsOf } from '../../table.ts'
import { tableView } from './table-view.ts'

/**
 * The text of an answer: lines as they are, tables as tables, addresses as links. It is never read as Markdown or
 * HTML: that would take the stars of a masked number for emphasis, and give a title that somebody typed a meaning.
 */
export function textView(text: string): readonly TemplateResult[] {
  return partsOf(text).map((part) =>
    typeof part === 'string'
      ? html`<p class="text">${part.split('\n').map(lineView)}</p>`
      : tableView(part, '答复中的表格'),
  )
}

function lineView(line: string, at: number): TemplateResult {
  const words = isAside(line) ? html`<span class="aside">${linked(line)}</span>` : linked(line)
  return html`${at === 0 ? '' : '\n'}${words}`
}

const ADDRESS = /(https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+)/

function linked(text: string): readonly (string | TemplateResult)[] {
  return text
    .split(ADDRESS)
    .map((piece) =>
      ADDRESS.test(piece) && URL.canParse(piece)
        ? html`<a href=${piece} target="_blank" rel="noopener noreferrer">${piece}</a>`
        : piece,
    )
}
