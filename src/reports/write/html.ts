import type { Block, TableBlock } from './blocks.ts'
import type { GridCell } from './grid.ts'

/** One page that stands alone: no script, nothing from elsewhere, tables that a screen reader can walk. */
export function html(blocks: readonly Block[], draft: boolean): string {
  const title = blocks.find((block) => block.kind === 'title')?.lines.join('') ?? ''
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body${draft ? ' class="draft"' : ''}>
<main>
${blocks.map(element).join('\n')}
</main>
</body>
</html>
`
}

/** 国家行政机关公文格式: 37 mm above, 28 mm at the left, 156 mm wide; body in 三号仿宋 with 28 pt lines. */
const STYLE = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: "— " counter(page) " —"; } }
body { margin: 0; color: #111; background: #fff; font: 16pt/28pt "仿宋_GB2312", FangSong, "仿宋", "Noto Serif CJK SC", serif; }
main { max-width: 156mm; margin: 0 auto; padding: 12mm 5mm; }
h1 { font: normal 22pt/34pt "方正小标宋简体", "方正小标宋_GBK", SimSun, "宋体", serif; text-align: center; margin: 0 0 28pt; }
h2 { font: normal 16pt/28pt "黑体", SimHei, "Noto Sans SC", sans-serif; margin: 0; text-indent: 2em; }
h3 { font: normal 16pt/28pt "楷体_GB2312", KaiTi, "楷体", serif; margin: 0; text-indent: 2em; }
p { margin: 0; text-indent: 2em; }
.unanswered { color: #9b1c1c; }
.blockers { border: 2px solid #9b1c1c; padding: 6pt 12pt; margin: 0 0 20pt; font-size: 12pt; line-height: 20pt; }
.blockers p { text-indent: 0; font-weight: bold; }
.blockers ol { margin: 0; padding-left: 2em; }
.scroll { overflow-x: auto; margin: 12pt 0; }
table { border-collapse: collapse; width: 100%; font-size: 11pt; line-height: 16pt; }
caption { font: 14pt/24pt "黑体", SimHei, "Noto Sans SC", sans-serif; }
th, td { border: 1px solid #111; padding: 3pt 5pt; font-weight: normal; }
thead th { text-align: center; }
tbody th { text-align: left; }
td { text-align: center; }
.draft main::before { content: "草稿"; position: fixed; inset: 35vh 0 auto; text-align: center; font-size: 120pt; line-height: 1; color: #9b1c1c; opacity: .08; transform: rotate(-30deg); pointer-events: none; }
@media print { main { max-width: none; padding: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`

function element(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${block.lines.map(escaped).join('<br>')}</h1>`
    case 'heading':
      return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`
    case 'unanswered':
      return `<p class="unanswered">${escaped(block.text)}</p>`
    case 'blockers': {
      const items = block.items.map((item) => `<li>${escaped(item)}</li>`).join('')
      return `<aside class="blockers"><p>${escaped(block.head)}</p><ol>${items}</ol></aside>`
    }
    case 'table':
      return tableOf(block)
  }
}

function tableOf({ title, caption, grid: { rows, headRows } }: TableBlock): string {
  const row = (cells: readonly GridCell[]): string => `<tr>${cells.map(cellOf).join('')}</tr>`
  const head = rows.slice(0, headRows).map(row).join('\n')
  const body = rows.slice(headRows).map(row).join('\n')
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(title)}">
<table>${caption === undefined ? '' : `\n<caption>${escaped(caption)}</caption>`}
<thead>
${head}
</thead>
<tbody>
${body}
</tbody>
</table>
</div>`
}

function cellOf({ text, kind, rowSpan, columnSpan }: GridCell): string {
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`
  if (kind === 'head')
    return `<th scope="${columnSpan > 1 ? 'colgroup' : 'col'}"${spans}>${escaped(text)}</th>`
  if (kind === 'label')
    return `<th scope="${rowSpan > 1 ? 'rowgroup' : 'row'}"${spans}>${escaped(text)}</th>`
  return `<td${spans}>${escaped(text)}</td>`
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
