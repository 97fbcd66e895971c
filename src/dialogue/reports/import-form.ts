import { isOurs } from '../../domain/figures/office.ts'
import type { Report } from '../../domain/figures/report.ts'
import { reportId } from '../../domain/register/fold.ts'
import { fail, ok } from '../../domain/result.ts'
import { denied } from '../permission.ts'
import { type Form, heardText } from '../forms/form.ts'
import { goOn } from '../forms/go-on.ts'
import { findingLine, worthALook } from '../present/findings.ts'
import type { Desk } from '../skill.ts'

/** Reports that were read, and what their text does not state. Plain JSON. */
export interface ImportValues {
  readonly reports: readonly Report[]
  readonly office?: string
  readonly year?: number
}

/** Reports that came as files (导入年报): shown with what was read and found, entered by an admin's 确认. */
export const IMPORT_FORM: Form<ImportValues> = {
  intent: 'import-report',
  fields: [
    {
      key: 'reports',
      names: ['年报文件', '文件'],
      missing: ({ reports }) => reports.length === 0,
      question: () => ({ text: '请发来年报文件(txt、html、docx、pdf 或 xlsx)。' }),
      read: () => undefined,
    },
    {
      key: 'office',
      names: ['机关', '单位', '机关名称'],
      missing: ({ reports, office }) =>
        office === undefined && reports.some((report) => report.office === undefined),
      question: () => ({ text: '文件没有写明是哪个机关的年报,请问机关名称是什么?' }),
      read(heard) {
        const office = heardText(heard)
        return heard.meant === 'set' && office !== '' ? { set: { office } } : undefined
      },
    },
    {
      key: 'year',
      names: ['年份', '年度'],
      missing: ({ reports, year }) =>
        year === undefined && reports.some((report) => report.year === undefined),
      question: () => ({ text: '文件没有写明年份,请问是哪一年的年报?' }),
      read(heard) {
        const year = /(?:19|20)\d{2}/u.exec(heardText(heard))?.[0]
        return year === undefined ? undefined : { set: { year: Number(year) } }
      },
    },
  ],
  check: () => [],
  async card(values, desk) {
    const told = await Promise.all(completed(values, desk).map((report) => describe(report, desk)))
    const text = ['请核对要导入的年报:', ...told, goOn()].join('\n')
    return { text, evidence: told }
  },
  async write(values, desk) {
    const refused = denied(desk, 'import-report')
    if (refused !== undefined) return fail(refused.says)
    const reports = await Promise.all(completed(values, desk).map((one) => replacing(one, desk)))
    const text = `已导入:${reports.map(({ title, year }) => `《${title}》(${String(year ?? '')}年)`).join('、')}。`
    return ok({
      events: reports.map((report) => ({ type: 'ReportImported', report }) as const),
      acknowledge: () => ({
        text,
        outcome: 'recorded',
        choices: [{ text: '年报有没有问题' }],
      }),
    })
  },
}

/** With what was told beside the text; our own office goes by its full name. */
function completed({ reports, office, year }: ImportValues, desk: Desk): readonly Report[] {
  return reports.map((report) => {
    const named = report.office ?? office
    return {
      ...report,
      office: isOurs(desk.office, named) ? desk.office.name : named,
      year: report.year ?? year,
    }
  })
}

const NAMED = 3

async function describe(report: Report, desk: Desk): Promise<string> {
  const { title, office, year, figures, findings } = report
  const wrong = worthALook(findings).filter(({ status }) => status !== 'not-assessable')
  const known = figures.filter(({ indicator }) => indicator !== undefined).length
  const former = await desk.find('report', reportId(report))
  return [
    `《${title === '' ? '(无标题)' : title}》${office ?? ''},${String(year ?? '')}年`,
    `数据 ${figures.length} 处,其中已知指标 ${known} 处;核验 ${findings.length} 项,需要留意 ${wrong.length} 项`,
    ...wrong.slice(0, NAMED).map(findingLine),
    ...(former === undefined ? [] : ['同一机关同一年的年报已有一份,确认后由这一份替换。']),
  ].join('\n')
}

/** What staff said of a finding goes on to hold. */
async function replacing(report: Report, desk: Desk): Promise<Report> {
  const dismissals = (await desk.find('report', reportId(report)))?.dismissals
  return dismissals === undefined ? report : { ...report, dismissals }
}
