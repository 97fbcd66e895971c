import { knownTo } from '../../src/dialogue/figures/known.ts'
import { knownOf } from '../../src/dialogue/figures/other-office.ts'
import { defineSkill, type Saying, type Meaning } from '../../src/dialogue/skill.ts'
import type { Passage } from '../../src/domain/figures/figure.ts'
import { reportsOf } from '../../src/domain/figures/known.ts'
import type { Report } from '../../src/domain/figures/report.ts'

export default defineSkill({
  intent: 'report-due',

  async respond(meaning, desk) {
    const reports = reportsOf(undefined, knownOf(meaning, await knownTo(desk)))
    return { says: dueSaying(named(reports, meaning)), remember: { sources: LAW, figures: [] } }
  },
})

/** The reports of the years that are asked about; all of them where none is. */
function named(reports: readonly Report[], { periods }: Meaning): readonly Report[] {
  const years = new Set(periods.map(({ value }) => Number(value.start.slice(0, 4))))
  const asked = reports.filter(({ year }) => year !== undefined && years.has(year))
  return asked.length > 0 ? asked : reports
}

/**
 * @source 《政府信息公开条例》(2019)第四十九条
 * @source 《政府信息公开条例》(2007)第三十一条
 */
const LAW: readonly Passage[] = [
  {
    document: '政府信息公开条例(国务院令第711号)',
    section: '第四十九条',
    quote:
      '县级以上人民政府部门应当在每年1月31日前向本级政府信息公开工作主管部门提交本行政机关上一年度政府信息公开工作年度报告并向社会公布。',
  },
  {
    document: '政府信息公开条例(国务院令第711号)',
    section: '第四十九条',
    quote:
      '县级以上地方人民政府的政府信息公开工作主管部门应当在每年3月31日前向社会公布本级政府上一年度政府信息公开工作年度报告。',
  },
  {
    document: '政府信息公开条例(国务院令第492号)',
    section: '第三十一条',
    quote: '各级行政机关应当在每年3月31日前公布本行政机关的政府信息公开工作年度报告。',
  },
]

const IN_SHORT =
  '县级以上人民政府部门应当在每年1月31日前公布上一年度政府信息公开工作年度报告;政府信息公开工作主管部门应当在每年3月31日前公布本级政府的年度报告。2019年5月15日前适用的2007年条例规定为3月31日前。'
const BASIS = '《政府信息公开条例》(国务院令第711号)第四十九条;2007年条例第三十一条'

function dueSaying(reports: readonly Report[]): Saying {
  const stored = reports.flatMap(storedLine)
  const first = stored.length === 0 ? ['库中还没有年报。'] : ['库中的年报:', ...stored]
  return {
    text: [...first, `公布的期限:${IN_SHORT}`, `来源:${BASIS}`].join('\n'),
    outcome: 'answered',
    sources: LAW,
    evidence: [...stored, IN_SHORT, BASIS],
  }
}

function storedLine({ title, publishedOn }: Report): readonly string[] {
  const when = publishedOn === undefined ? '文中没有写明发布时间' : `发布时间 ${publishedOn}`
  return [`· 《${title}》,${when}`]
}
