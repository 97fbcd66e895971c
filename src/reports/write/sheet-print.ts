import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'
import { PAGE } from './paper.ts'

/** What of a sheet's options decides how it is printed. */
interface Printed {
  readonly sheet?: string
  readonly orientation?: 'landscape'
  readonly stickyRowsCount?: number
}

/**
 * Sheets as they come out of a printer: A4, the width on one page, heads on every page, the page's number below. An
 * upright sheet is a table and stands on one page whole; lists across run on. The
 * library freezes heads on the screen and knows nothing of paper.
 */
export const FOR_PRINT: Feature<Stream | Buffer | Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': { transform: setUp },
      'xl/workbook.xml': { transform: nameTitles },
    },
  },
}

const FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
/** — 1 —, as the standard numbers pages. */
const NUMBERED = '<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter>'

function setUp(xml: string, { orientation }: Printed): string {
  const page = [
    '<printOptions horizontalCentered="1"/>',
    margins(orientation === 'landscape'),
    `<pageSetup paperSize="9" orientation="${orientation ?? 'portrait'}" fitToWidth="1" fitToHeight="${orientation === undefined ? 1 : 0}"/>`,
    NUMBERED,
  ].join('')
  const bare = xml.replace(/<pageMargins [^>]*\/>/u, '').replace(/<pageSetup [^>]*\/>/u, '')
  return bare
    .replace(/<sheetViews>|<cols>|<sheetData>/u, (first) => `${FIT}${first}`)
    .replace('</worksheet>', `${page}</worksheet>`)
}

const INCH = 25.4

/** Across, the sheet is turned: its binding edge is above. */
function margins(isAcross: boolean): string {
  const { top, bottom, left, right } = PAGE
  const [above, below, before, behind] = isAcross
    ? [left, right, bottom, top]
    : [top, bottom, left, right]
  const inches = (millimetres: number): string => (millimetres / INCH).toFixed(3)
  return `<pageMargins left="${inches(before)}" right="${inches(behind)}" top="${inches(above)}" bottom="${inches(below)}" header="0.3" footer="0.6"/>`
}

function nameTitles(xml: string, sheets: readonly Printed[]): string {
  const names = sheets.flatMap(({ sheet = '', stickyRowsCount = 0 }, at) => {
    const rows = `'${sheet.replaceAll("'", "''")}'!$1:$${stickyRowsCount}`
    return stickyRowsCount === 0
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(rows)}</definedName>`,
        ]
  })
  return xml.replace(
    /<definedNames\s*\/>|<definedNames>[^]*?<\/definedNames>/u,
    `<definedNames>${names.join('')}</definedNames>`,
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
