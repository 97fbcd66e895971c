import { html, type TemplateResult } from 'lit'
import type { Table } from '../../table.ts'

/** A table that scrolls in its own frame when the page is narrower, by keyboard too, and can be taken along. */
export function tableView(table: Table, caption: string): TemplateResult {
  return html`
    <div class="table" role="region" aria-label=${caption} tabindex="0">
      <table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            ${table.head.map((cell) => html`<th scope="col">${cell}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(([first = '', ...rest]) => row(first, rest))}
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

function row(first: string, rest: readonly string[]): TemplateResult {
  return html`<tr>
    <th scope="row">${first}</th>
    ${rest.map((cell) => html`<td>${unbroken(cell)}</td>`)}
  </tr>`
}

/** A number stays with its unit. */
function unbroken(cell: string): string {
  return cell.length > SHORT ? cell : cell.replaceAll(' ', '\u00A0')
}

/** Characters. */
const SHORT = 16

function save({ head, rows }: Table, name: string): void {
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
