import { allowed } from '../../src/dialogue/permission.ts'
import { knownTo } from '../../src/dialogue/figures/known.ts'
import { draftedReport } from '../../src/dialogue/reports/drafted.ts'
import { requestOf } from '../../src/dialogue/reports/report-request.ts'
import type { Desk, Saying, Meaning } from '../../src/dialogue/skill.ts'
import type { Blocker } from '../../src/domain/figures/drafts/blockers.ts'
import type { ReportDraft } from '../../src/domain/figures/drafts/draft.ts'

/** What is wrong, not what is merely unfinished. */
const FAULTS: readonly Blocker['kind'][] = ['identity', 'contradiction', 'conflict']

/** The report that is still being written, checked as it stands; `undefined` for whom a draft is none of his business. */
export async function checkedDraft(meaning: Meaning, desk: Desk): Promise<Saying | undefined> {
  if (!allowed(desk, 'read-register').allowed) return undefined
  const request = requestOf(meaning, desk)
  const draft = await draftedReport({ ...request, known: await knownTo(desk) }, desk)
  if (holdsNothing(draft)) return nothingOf(request.year)
  const { title, blockers } = draft
  const faults = blockers.filter(({ kind }) => FAULTS.includes(kind))
  const found =
    faults.length === 0 ? '没有发现前后不一致的数。' : `有 ${faults.length} 处前后不一致:`
  const rest = `另有 ${blockers.length - faults.length} 项没有填完或待确认。`
  const lines = [
    `《${title}》草稿核验:${found}`,
    ...faults.map(({ message }) => `· ${message}`),
    rest,
  ]
  const choices = [{ text: `${String(request.year)}年年报还缺什么` }]
  return { text: lines.join('\n'), outcome: 'answered', choices, evidence: lines }
}

/** Neither printed, nor counted, nor written. */
function holdsNothing({ sections }: ReportDraft): boolean {
  return sections.every(
    ({ paragraphs, tables }) =>
      paragraphs.every(({ kind }) => kind === 'unanswered') &&
      tables.every(({ cells }) => cells.every(({ filling }) => filling.kind === 'empty')),
  )
}

function nothingOf(year: number): Saying {
  return {
    text: `库中没有${String(year)}年的年报,登记簿也没有这一年的记录,无法核验。`,
    outcome: 'no-data',
    evidence: [String(year)],
  }
}
