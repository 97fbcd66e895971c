import { knownTo } from '../../src/dialogue/known.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import type { Finding, FindingStatus } from '../../src/domain/figures/finding.ts'
import { reportsOf } from '../../src/domain/figures/known.ts'

const NAMES: Readonly<Record<FindingStatus, string>> = {
  fail: '不符',
  uncertain: '存疑',
  'not-assessable': '无法核验',
  pass: '相符',
}
const ORDER: readonly FindingStatus[] = ['fail', 'uncertain', 'not-assessable']

export default defineSkill({
  intent: 'check-report',

  async respond(meaning, desk) {
    const reports = reportsOf(undefined, await knownTo(desk))
    const year = meaning.periods[0]?.value.start.slice(0, 4)
    const report = reports.findLast((each) => year === undefined || String(each.year) === year)
    if (report === undefined)
      return { says: { text: '库中没有这一年的年报,无法核验。', outcome: 'no-data' } }
    const shown = ORDER.flatMap((status) =>
      report.findings.filter((finding) => finding.status === status),
    )
    const passed = report.findings.length - shown.length
    const lines = shown.map((finding) => `· [${NAMES[finding.status]}] ${finding.message}`)
    const first = `《${report.title}》核验 ${report.findings.length} 项,相符 ${passed} 项${shown.length === 0 ? '。' : `,需要留意 ${shown.length} 项:`}`
    return {
      says: {
        text: [first, ...lines].join('\n'),
        outcome: 'answered',
        sources: shown.flatMap((finding) => passages(finding, report.title)),
        evidence: [first, ...lines],
      },
    }
  },
})

function passages(
  { evidence }: Finding,
  document: string,
): readonly { readonly document: string; readonly quote: string }[] {
  return evidence.map(({ quote }) => ({ document, quote }))
}
