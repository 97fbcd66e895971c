import { html, nothing, type TemplateResult } from 'lit'
import type { Reply, ReplyFigure } from '../../reply.ts'
import { scopeName, valueWords } from '../../figure-words.ts'

/** Where every figure and passage of an answer comes from, folded away until it is wanted. */
export function sourcesView({ figures, sources }: Reply): TemplateResult | typeof nothing {
  const count = figures.length + sources.length
  if (count === 0) return nothing
  return html`<details class="sources">
    <summary>出处(${count})</summary>
    <ul>
      ${figures.map((figure) => html`<li>${figureView(figure)}</li>`)}
      ${sources.map(
        ({ document, section, quote }) =>
          html`<li>
            ${place(document, section)}
            <blockquote>${quote}</blockquote>
          </li>`,
      )}
    </ul>
  </details>`
}

function figureView(figure: ReplyFigure): TemplateResult {
  const { label, year, scope, value, unit } = figure
  const words = valueWords({ value: value ?? undefined, unit: unit ?? undefined })
  return html`<strong>${year}年 ${label}(${scopeName(scope)}):${words}</strong>${origin(figure)}`
}

function origin({ source }: ReplyFigure): TemplateResult {
  if ('entries' in source) return html`<p>登记记录:${source.entries.join('、')}</p>`
  if ('from' in source)
    return html`<p>由下列数据推算:${source.operation}</p>
      <ul>
        ${source.from.map((figure) => html`<li>${figureView(figure)}</li>`)}
      </ul>`
  return printedView(source)
}

type Printed = Extract<ReplyFigure['source'], { quote: string }>

function printedView({ document, section, cell, quote, url }: Printed): TemplateResult {
  return html`${place(document, section ?? cell?.table ?? null)}
    ${cell === null ? nothing : html`<p>单元格:${cell.row} · ${cell.column}</p>`}
    <blockquote>${quote}</blockquote>
    ${url === null ? nothing : original(url)}`
}

function original(url: string): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">打开原文</a>`
}

function place(document: string, section: string | null): TemplateResult {
  return html`<p>《${document}》${section ?? ''}</p>`
}
