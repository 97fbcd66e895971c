import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { findingLine } from '../../src/dialogue/present/findings.ts'
import { type Checked, checked, storedReport } from '../../src/dialogue/reports/checked.ts'
import { DISMISS_FORM } from '../../src/dialogue/reports/dismiss-form.ts'
import { dismissedPlace, givesReason, reasonIn } from '../../src/dialogue/reports/dismissal.ts'
import { yearOffered } from '../../src/dialogue/reports/report-request.ts'
import { received } from '../../src/dialogue/reports/received.ts'
import {
  type Answer,
  defineSkill,
  type Desk,
  type Saying,
  type Meaning,
} from '../../src/dialogue/skill.ts'
import type { Finding } from '../../src/domain/figures/finding.ts'
import { reportId } from '../../src/domain/register/fold.ts'
import { checkedDraft } from './draft.ts'

export default defineSkill({
  intent: 'check-report',
  heads: ['忽略核验', '忽略年报核验'],
  claims: ({ text }, { actor }) => actor.role !== 'public' && dismissedPlace(text) !== undefined,

  async respond(meaning, desk) {
    if (desk.files.length > 0) return checkFiles(desk)
    const place = dismissedPlace(meaning.plain)
    if (place !== undefined) return dismiss(place, meaning, desk)
    const year = yearIn(meaning) ?? yearOffered(desk)?.toString()
    const report = DRAFT.test(meaning.copy) ? undefined : await storedReport(year, desk)
    if (report !== undefined) return remembering(told(await checked(report, desk)))
    return { says: await draftToo(meaning, desk) }
  },

  proceed: (meaning, desk, state) => proceedForm(DISMISS_FORM, meaning, { desk, state }),
})

const DRAFT = /草稿|初稿/u

const ABSENT: Saying = { text: '库中没有这一年的年报,无法核验。', outcome: 'no-data' }

/** No report of the year is stored: the one that is being written is checked, as far as it is. */
async function draftToo(meaning: Meaning, desk: Desk): Promise<Saying> {
  const draft = (await checkedDraft(meaning, desk)) ?? ABSENT
  return draft.outcome === 'no-data' ? withNewest(draft, desk) : draft
}

/** What can be checked instead. */
async function withNewest(draft: Saying, desk: Desk): Promise<Saying> {
  const year = (await storedReport(undefined, desk))?.year
  return year === undefined ? draft : { ...draft, choices: [{ text: `${String(year)}年年报核验` }] }
}

function yearIn({ periods }: Meaning): string | undefined {
  return periods[0]?.value.start.slice(0, 4)
}

/** A draft can be checked before it is published: it is read and told about, and kept nowhere. */
async function checkFiles(desk: Desk): Promise<Answer> {
  const refused = denied(desk, 'read-register')
  if (refused !== undefined) return refused
  const { reports, unread } = await received(desk)
  const drafts = await Promise.all(reports.map(async (one) => told(await checked(one, desk))))
  const text = [...drafts.map((draft) => draft.text), ...unread].join('\n\n')
  const sources = drafts.flatMap((draft) => draft.sources ?? [])
  const says: Saying = {
    text,
    outcome: drafts.length === 0 ? 'clarify' : 'answered',
    choices: sources.length === 0 ? [] : [{ text: WHY }],
    sources,
    evidence: [...drafts.flatMap(({ evidence = [] }) => evidence), ...unread],
  }
  return remembering(says)
}

/** 「为什么不一致」 asks for the places that the findings rest on. */
function remembering(says: Saying): Answer {
  return { says, remember: { figures: [], sources: says.sources ?? [] } }
}

/** An empty table leaves dozens of identities open: so many are named. */
const OPEN_NAMED = 5

function findingLines(numbered: readonly Finding[]): readonly string[] {
  const open = numbered.filter(({ status }) => status === 'not-assessable')
  const left = new Set(open.slice(OPEN_NAMED))
  const lines = numbered.flatMap((one, at) => (left.has(one) ? [] : [findingLine(one, at)]))
  return left.size === 0 ? lines : [...lines, `另有 ${left.size} 项也因没有写出数字而无法核验。`]
}

function told({ report, findings, numbered }: Checked): Saying {
  const passed = findings.length - numbered.length
  const title = report.title === '' ? '这份年报' : `《${report.title}》`
  const rest = numbered.length === 0 ? '。' : `,需要留意 ${numbered.length} 项:`
  const lines = [
    `${title}核验 ${findings.length} 项,相符 ${passed} 项${rest}`,
    ...findingLines(numbered),
  ]
  return {
    text: lines.join('\n'),
    outcome: 'answered',
    choices: numbered.length === 0 ? [] : [{ text: WHY }],
    sources: numbered.flatMap((finding) => passages(finding, report.title)),
    evidence: [
      title,
      ...[findings.length, passed, numbered.length].map(String),
      ...findingLines(numbered),
    ],
  }
}

/** What the places say that a finding rests on. */
const WHY = '为什么不一致'

function passages(
  { evidence }: Finding,
  document: string,
): readonly { readonly document: string; readonly quote: string }[] {
  return evidence.map(({ quote }) => ({ document, quote }))
}

/** Of our newest report, or the one of the year that is said. */
async function dismiss(place: number, meaning: Meaning, desk: Desk): Promise<Answer> {
  const refused = denied(desk, 'dismiss-finding') ?? busy(desk, 'check-report')
  if (refused !== undefined) return refused
  const report = await storedReport(yearIn(meaning), desk)
  if (report === undefined) return { says: ABSENT }
  const { numbered } = await checked(report, desk)
  const finding = numbered[place - 1]
  if (finding === undefined) {
    const evidence = [report.title, String(numbered.length), String(place)]
    const text = `《${report.title}》需要留意的只有 ${numbered.length} 项,没有第 ${place} 项。`
    return { says: { text, outcome: 'clarify', evidence } }
  }
  const { rule, message } = finding
  const reason = givesReason(meaning.plain) ? reasonIn(meaning.text) : undefined
  return openForm(
    DISMISS_FORM,
    {
      values: { of: reportId(report), rule, message, ...(reason === undefined ? {} : { reason }) },
    },
    desk,
  )
}
