import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Layout, LAYOUTS } from '../../src/domain/figures/report.ts'
import type { ReportFormat } from '../../src/ports/report-writer.ts'
import { openReportWriter } from '../../src/office/report-writing.ts'
import { draftOf, knowing, seedReport } from '../support/drafts.ts'

function run(program: string, ...words: readonly string[]): string {
  return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** Points: A4 upright. */
const A4 = [595, 842] as const
/** Dots for an inch: a page of A4 is so many wide. */
const RESOLUTION = 40
const WIDE = Math.round((A4[0] / 72) * RESOLUTION)
const MOST_PAGES = 6
/** The first and the last head of the widest table of each layout. */
const WIDEST: readonly (readonly [Layout, string, string])[] = [
  ['fuzhou-2018', '指标名称', '历年累计'],
  ['national-2019', '自然', '总计'],
  ['national-2021', '自然', '总计'],
]

describe('written reports in LibreOffice', function () {
  this.timeout(240_000)
  let folder: string

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gongkai-rendering-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  for (const layout of LAYOUTS)
    for (const format of ['docx', 'pdf'] as const)
      it(`${layout} as ${format} stands on a few sheets of A4, each with something on it`, async () => {
        const pdf = await paged(layout, format)
        const pages = pagesOf(pdf)
        assert.ok(pages.count >= 2 && pages.count <= MOST_PAGES, `${pages.count} pages`)
        assert.deepEqual(pages.size, A4)
        for (const picture of await picturesOf(pdf)) await assertPrinted(picture)
      })

  for (const [layout, first, last] of WIDEST)
    it(`${layout} as xlsx has its widest table on one sheet of A4 from the first column to the last`, async () => {
      const pdf = await paged(layout, 'xlsx')
      const sheet = run('pdftotext', '-layout', pdf, '-')
        .split('\f')
        .find((text) => text.includes(first))
      assert.match(sheet ?? '', new RegExp(last))
      const [picture = ''] = await picturesOf(pdf, 1)
      await assertPrinted(picture)
    })

  for (const format of ['docx', 'pdf', 'xlsx'] as const)
    it(`the table of applications stands on one sheet of the ${format} whole, and every sheet has its number`, async () => {
      const pages = run('pdftotext', '-layout', await paged('national-2021', format), '-')
        .split('\f')
        .filter((page) => page.trim() !== '')
      const sheets = pages.filter((page) => page.includes('申请人情况'))
      assert.equal(sheets.length, 1)
      for (const row of ['本年新收政府信息公开申请数量', '结转下年度继续办理'])
        assert.match(sheets[0] ?? '', new RegExp(row))
      pages.forEach((page, at) => {
        assert.match(page, new RegExp(`—\\s*${String(at + 1)}\\s*—`))
      })
    })

  /** The file as LibreOffice prints it; a PDF is taken through its own reader as well. */
  async function paged(layout: Layout, format: ReportFormat): Promise<string> {
    const draft = draftOf(2018, layout, knowing({ reports: [seedReport()] }))
    const file = join(folder, `${layout}-${format}.${format}`)
    await writeFile(file, await openReportWriter().write(draft, format))
    if (format === 'pdf') return file
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    run('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file)
    return file.replace(/\.\w+$/, '.pdf')
  }

  async function picturesOf(pdf: string, last = MOST_PAGES): Promise<readonly string[]> {
    const name = pdf.replace(/\.pdf$/, '-page')
    run('pdftoppm', '-r', String(RESOLUTION), '-l', String(last), '-png', pdf, name)
    const files = await readdir(folder)
    return files.map((file) => join(folder, file)).filter((file) => file.startsWith(`${name}-`))
  }
})

function pagesOf(pdf: string): { count: number; size: readonly number[] } {
  const stdout = run('pdfinfo', pdf)
  const [, width = '', height = ''] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(stdout) ?? []
  return {
    count: Number(/Pages:\s+(\d+)/.exec(stdout)?.[1]),
    size: [Math.round(Number(width)), Math.round(Number(height))],
  }
}

/** A page of the right width that is neither empty nor black. */
async function assertPrinted(picture: string): Promise<void> {
  const { width } = await sharp(picture).metadata()
  assert.ok(Math.abs(Math.min(width, WIDE) - WIDE) <= 2, `${picture} is ${width} dots wide`)
  const { channels } = await sharp(picture).greyscale().stats()
  const mean = channels[0]?.mean ?? 0
  assert.ok(mean > 200 && mean < 254.9, `${picture} is ${mean} bright`)
}
