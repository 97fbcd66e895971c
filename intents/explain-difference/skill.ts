import { knownTo } from '../../src/dialogue/figures/known.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import { unknown } from '../../src/dialogue/turn/unknown.ts'
import type { Report } from '../../src/domain/figures/report.ts'
import { reportsOf } from '../../src/domain/figures/known.ts'

/** 「详细说说」「第一条为什么」 */
const GOES_ON =
  /^(?:(?:详细|详情|展开|具体)(?:说说|看看|点|些)?|第?[一二三四五六七八九十\d]{1,2}[条项个处]?(?:是|这)?(?:为什么|为啥|怎么回事|什么意思|啥意思|什么原因|依据呢?|在哪里?))[。!??]?$/u

export default defineSkill({
  intent: 'explain-difference',

  claims: ({ plain }, { context }) => isOffered(context) && GOES_ON.test(plain.trim()),

  async respond(meaning, desk) {
    const reports = reportsOf(undefined, await knownTo(desk))
    const ofFile = inFile(reports, desk)
    if (ofFile !== undefined) return ofFile
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
        text: `${UNTOLD}\n${lines.join('\n')}`,
        outcome: 'answered',
        sources,
        evidence: doubtful.map(({ finding }) => finding.message),
      },
      remember: { sources },
    }
  },
})

const UNTOLD = '原文没有说明这些数为什么不同,我也不能替它判断;各处写法如下:'

/** What was just checked in a file that is kept nowhere, in its own words. */
function inFile(reports: readonly Report[], { context }: Desk): Answer | undefined {
  if (!isOffered(context)) return undefined
  const sources = context.sources.flatMap(({ document, quote }) =>
    quote === undefined ? [] : [{ document, quote }],
  )
  const kept = (document: string): boolean => reports.some(({ title }) => title === document)
  if (sources.length === 0 || sources.some(({ document }) => kept(document))) return undefined
  const lines = new Set(
    sources.map(
      ({ document, quote }) => `· ${document === '' ? '' : `《${document}》`}“${quote.trim()}”`,
    ),
  )
  const evidence = sources.map(({ document }) => document)
  return { says: { text: [UNTOLD, ...lines].join('\n'), outcome: 'answered', sources, evidence } }
}

/** Whether the last answer was of a check. */
function isOffered({ menu }: Desk['context']): boolean {
  return menu.some(({ text }) => text === '为什么不一致')
}

/** 「那5件是什么类」 names a number, and none that is in doubt. */
function concerns({ numbers }: Meaning, evidence: readonly { readonly quote: string }[]): boolean {
  // 「两个数」 names none.
  const named = numbers.filter(({ text }) => /\d/u.test(text)).map(({ value }) => value.value)
  const printed = evidence.flatMap(({ quote }) =>
    [...quote.matchAll(/\d+/gu)].map(([digits]) => Number(digits)),
  )
  return named.length === 0 || named.some((one) => printed.includes(one))
}
