import { knownTo } from '../../src/dialogue/known.ts'
import { defineSkill, type Meaning } from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/unknown.ts'
import { reportsOf } from '../../src/domain/figures/known.ts'

export default defineSkill({
  intent: 'explain-difference',

  claims: ({ plain }, { context }) =>
    /^(?:详细|详情|展开|具体)(?:说说|看看|点|些)?[。!?]?$/u.test(plain.trim()) &&
    context.menu.some(({ text }) => text === '为什么不一致'),

  async respond(meaning, desk) {
    const reports = reportsOf(undefined, await knownTo(desk))
    const doubtful = reports.flatMap((report) =>
      report.findings
        .filter(({ status }) => status === 'fail' || status === 'uncertain')
        .map((finding) => ({ report, finding })),
    )
    if (
      !concerns(
        meaning,
        doubtful.flatMap(({ finding }) => finding.evidence),
      )
    )
      return { says: unknown(meaning, desk) }
    if (doubtful.length === 0)
      return { says: { text: '已存的年报里没有核验出互相矛盾的数。', outcome: 'answered' } }
    const lines = doubtful.map(
      ({ report, finding }) =>
        `· ${finding.message}\n${finding.evidence.map(({ quote }) => `  原文(《${report.title}》):“${quote.trim()}”`).join('\n')}`,
    )
    const sources = doubtful.flatMap(({ report, finding }) =>
      finding.evidence.map(({ quote }) => ({ document: report.title, quote })),
    )
    return {
      says: {
        text: `原文没有说明这些数为什么不同,我也不能替它判断;各处写法如下:\n${lines.join('\n')}`,
        outcome: 'answered',
        sources,
        evidence: doubtful.map(({ finding }) => finding.message),
      },
      remember: { sources },
    }
  },
})

/** 「那5件是什么类」 names a number, and none that is in doubt. */
function concerns({ numbers }: Meaning, evidence: readonly { readonly quote: string }[]): boolean {
  // 「两个数」 names none.
  const named = numbers.filter(({ text }) => /\d/u.test(text)).map(({ value }) => value.value)
  const printed = evidence.flatMap(({ quote }) =>
    [...quote.matchAll(/\d+/gu)].map(([digits]) => Number(digits)),
  )
  return named.length === 0 || named.some((one) => printed.includes(one))
}
