import { knownTo } from '../../src/dialogue/known.ts'
import { knownOf } from '../../src/dialogue/other-office.ts'
import { defineSkill, type Draft, type Meaning } from '../../src/dialogue/skill.ts'
import type { Passage } from '../../src/domain/figures/figure.ts'
import { reportsOf } from '../../src/domain/figures/known.ts'
import type { Report } from '../../src/domain/figures/report.ts'

export default defineSkill({
  intent: 'report-due',

  async respond(meaning, desk) {
    const reports = reportsOf(undefined, knownOf(meaning, await knownTo(desk)))
    return { says: dueDraft(named(reports, meaning)), remember: { sources: [LAW], figures: [] } }
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
const LAW: Passage = {
  document: '《政府信息公开条例》(国务院令第711号)第四十九条;2007年条例第三十一条',
  quote:
    '县级以上人民政府部门应当在每年1月31日前公布上一年度政府信息公开工作年度报告;政府信息公开工作主管部门应当在每年3月31日前公布本级政府的年度报告。2019年5月15日前适用的2007年条例规定为3月31日前。',
}

function dueDraft(reports: readonly Report[]): Draft {
  const stored = reports.flatMap(storedLine)
  const first = stored.length === 0 ? ['库中还没有年报。'] : ['库中的年报:', ...stored]
  return {
    text: [...first, `公布的期限:${LAW.quote}`, `来源:${LAW.document}`].join('\n'),
    outcome: 'answered',
    sources: [LAW],
    evidence: stored,
  }
}

function storedLine({ title, publishedOn }: Report): readonly string[] {
  const when = publishedOn === undefined ? '文中没有写明发布时间' : `发布时间 ${publishedOn}`
  return [`· 《${title}》,${when}`]
}
