import assert from 'node:assert/strict'
import { before, describe, it } from 'mocha'
import type { ReportDraft } from '../../../src/domain/figures/drafts/draft.ts'
import type { Layout } from '../../../src/domain/figures/report.ts'
import type { ReportFormat } from '../../../src/ports/report-writer.ts'
import { reportReader } from '../../../src/office/report-reader.ts'
import { openReportWriter } from '../../../src/office/report-writing.ts'
import {
  application,
  caseOf,
  cellValues,
  draftOf,
  knowing,
  seedReport,
} from '../../support/drafts.ts'
import { day } from '../../support/day.ts'
import { item } from '../../support/item.ts'

const writer = openReportWriter()
const reader = reportReader()

const APPLICATIONS = [
  application({ status: 'replied', repliedOn: day('2026-03-20'), outcome: '属于国家秘密' }),
  application({ applicantType: '商业企业', status: 'withdrawn', endedOn: day('2026-04-01') }),
  application({ applicantType: '其他', receivedOn: day('2026-12-28') }),
]
const REGISTER = knowing({
  applications: APPLICATIONS,
  cases: [caseOf()],
  items: [item({ status: 'published' })],
})

const DRAFTS: readonly (readonly [Layout, ReportDraft])[] = [
  ['fuzhou-2018', draftOf(2018, 'fuzhou-2018', knowing({ reports: [seedReport()] }))],
  ['national-2019', draftOf(2026, 'national-2019', REGISTER)],
  ['national-2021', draftOf(2026, 'national-2021', REGISTER)],
]

/** What a reader finds in the tables of the file, cell by cell, blanks left out. */
async function readBack(draft: ReportDraft, format: ReportFormat): Promise<Record<string, number>> {
  const read = await reader.read(`report.${format}`, await writer.write(draft, format))
  assert.ok(read.ok)
  return Object.fromEntries(
    read.value.figures.flatMap(({ cell, value, kind }) =>
      cell === undefined || value === undefined || kind === 'blank'
        ? []
        : [[`${cell.table}/${cell.row}/${cell.column}`, value]],
    ),
  )
}

function written(draft: ReportDraft): Record<string, number> {
  return Object.fromEntries(
    draft.sections
      .flatMap((section) => section.tables)
      .flatMap(({ table, cells }) =>
        cells.flatMap(({ row, column, filling }) =>
          filling.kind === 'filled'
            ? [[`${table.title}/${row.label}/${column.label}`, filling.figure.value]]
            : [],
        ),
      ),
  )
}

describe('writing a report file', () => {
  for (const [layout, draft] of DRAFTS)
    for (const format of ['docx', 'html'] as const)
      it(`${format} in ${layout} is read back with the same cells`, async () => {
        const [back, wanted] = [await readBack(draft, format), written(draft)]
        assert.deepEqual(yearless(back), yearless(wanted))
      })

  const SIGNATURES: readonly (readonly [ReportFormat, string])[] = [
    ['docx', 'PK'],
    ['xlsx', 'PK'],
    ['pdf', '%PDF'],
    ['html', '<!doctype html>'],
  ]
  for (const [format, start] of SIGNATURES)
    it(`${format} is a ${format} file`, async () => {
      const [, draft] = DRAFTS[0] ?? []
      assert.ok(draft)
      const bytes = await writer.write(draft, format)
      assert.equal(Buffer.from(bytes).toString('latin1', 0, start.length), start)
    })
})

describe('what a draft says of itself', () => {
  let text: string
  before(async () => {
    const draft = draftOf(2026, 'national-2021', REGISTER)
    text = new TextDecoder().decode(await writer.write(draft, 'md'))
  })

  it('is marked 草稿 and lists what blocks it', () => {
    assert.match(text, /^# .*（草稿）/)
    assert.match(text, /本文为草稿，以下 \d+ 项处理完才能定稿/)
  })

  it('says of a section that nobody has written that it is to be written, and nothing else', () => {
    assert.match(
      text,
      /## 五、存在的主要问题及改进情况\n\n\*【待填写：存在的主要问题和改进情况】\*/,
    )
  })

  it('has Chinese marks at the side of Chinese', () => {
    assert.doesNotMatch(text.replaceAll(/\\[()]/g, ''), /\p{Script=Han}[,:;()?]/u)
  })

  it('gives every cell of the json its figure and source, or why it is empty', async () => {
    const [, draft] = DRAFTS[0] ?? []
    assert.ok(draft)
    const json: unknown = JSON.parse(new TextDecoder().decode(await writer.write(draft, 'json')))
    const cells = cellsIn(json)
    assert.equal(cells.length, Object.keys(cellValues(draft)).length)
    assert.ok(cells.every((cell) => cell.figure !== null || cell.empty !== null))
  })
})

interface CellJson {
  readonly figure: unknown
  readonly empty: unknown
}

function cellsIn(json: unknown): readonly CellJson[] {
  const { sections } = json as {
    readonly sections: readonly {
      readonly tables: readonly { readonly cells: readonly CellJson[] }[]
    }[]
  }
  return sections.flatMap(({ tables }) => tables.flatMap(({ cells }) => cells))
}

/** The column 本年 is printed as its year. */
function yearless(cells: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(cells).map(([place, value]) => [
      place.replace(/\/(?:\d{4}年|本年)$/, '/year'),
      value,
    ]),
  )
}
