import { html, type TemplateResult } from 'lit'
import type { MarkdownTable } from '../../table.ts'

/** A table that scrolls in its own frame when the page is narrower, by keyboard too, and can be taken along. */
export function tableView(table: MarkdownTable, caption: string): TemplateResult {
  return html`
    <div class="table" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${table.head.map((cell, at) => html`<th scope="col" class=${sideOf(table, at)}>${cell}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map((cells) => rowView(cells, table))}
        </tbody>
      </table>
    </div>
    <button
      type="button"
      class="plain"
      @click=${() => {
        save(table, caption)
      }}
    >
      导出 CSV
    </button>
  `
}

function rowView([first = '', ...rest]: readonly string[], table: MarkdownTable): TemplateResult {
  return html`<tr>
    <th scope="row">${first}</th>
    ${rest.map((cell, at) => html`<td class=${sideOf(table, at + 1)}>${unbroken(cell)}</td>`)}
  </tr>`
}

/** Numbers stand under each other by their last digit. */
function sideOf({ rows }: MarkdownTable, column: number): string {
  const isNumeric = column > 0 && rows.every((cells) => NUMBER.test(cells[column] ?? ''))
  return isNumeric ? 'number' : ''
}

/** With a short unit; a blank or a dash stands for a missing one. */
const NUMBER = /^(?:-?[\d,.]+(?: ?\D{1,3})?|空白|[-—/]?)$/

/** A number stays with its unit. */
function unbroken(cell: string): string {
  return cell.length > SHORT ? cell : cell.replaceAll(' ', '\u00A0')
}

/** Characters. */
const SHORT = 16

function save({ head, rows }: MarkdownTable, name: string): void {
  const lines = [head, ...rows].map((cells) => cells.map(csvCell).join(','))
  // The mark at the start tells spreadsheets that the text is UTF-8.
  const blob = new Blob([`\uFEFF${lines.join('\r\n')}\r\n`], { type: 'text/csv' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name}.csv`
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Quoted, and harmless where a spreadsheet would take it for a formula. */
function csvCell(cell: string): string {
  const harmless = /^[=+\-@\t]/.test(cell) && !/^-?[\d.]+$/.test(cell) ? `'${cell}` : cell
  return `"${harmless.replaceAll('"', '""')}"`
}
