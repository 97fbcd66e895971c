import { knownTo } from '../../src/dialogue/figures/known.ts'
import { figureLine } from '../../src/dialogue/present/figures.ts'
import { draftedReport } from '../../src/dialogue/reports/drafted.ts'
import {
  formatNamed,
  layoutNamed,
  type ReportRequest,
  requestOf,
  yearOffered,
} from '../../src/dialogue/reports/report-request.ts'
import {
  type Answer,
  defineSkill,
  type Desk,
  type Saying,
  type Meaning,
} from '../../src/dialogue/skill.ts'
import { briefFigures } from '../../src/domain/figures/briefs/brief.ts'
import { type Known, reportsOf } from '../../src/domain/figures/known.ts'
import type { ReportDraft } from '../../src/domain/figures/drafts/draft.ts'
import { allowed } from '../../src/dialogue/permission.ts'
import { periodName } from '../../src/domain/time/period-kind.ts'
import { type Period, yearOfPeriod } from '../../src/domain/time/period.ts'

export default defineSkill({
  intent: 'write-report',

  claims: (meaning, desk) => yearOffered(desk) !== undefined && goesOn(meaning, desk),

  async respond(meaning, desk) {
    const known = await knownTo(desk)
    const request = requestOf(meaning, desk)
    const refused = refusal(request, desk, known)
    if (refused !== undefined) return { says: refused }
    if (ABOUT_REGISTER.test(meaning.copy)) return { says: REGISTER }
    const part = meaning.periods
      .map(({ value }) => value)
      .find((one) => yearOfPeriod(one) === undefined)
    if (part !== undefined) return partOfYear(part, known)
    const draft = await draftedReport({ ...request, known }, desk)
    return MISSING.test(meaning.copy)
      ? { says: missing(draft) }
      : { says: await written(draft, request, { meaning, desk }) }
  },
})

const LONGEST = 14
/** 「还差什么」「缺啥」 */
const MISSING_STILL =
  /^(?:现在|目前)?(?:还|都)?(?:缺|差|要补|要填|没填)(?:些|点|了)?(?:什么|啥|哪些|哪几项|多少项)/u

/** 「用2021格式」「要pdf的」「还差什么」 after a report was written are of that report. */
function goesOn({ copy, titles }: Meaning, { studio }: Desk): boolean {
  if (titles.length > 0 || copy.length > LONGEST || /\d+[条件次]/u.test(copy)) return false
  return (
    MISSING_STILL.test(copy) ||
    layoutNamed(copy, studio.layouts) !== undefined ||
    formatNamed(copy) !== undefined
  )
}

/** What was published anybody may have again; a draft is for staff, in private. */
function refusal({ year }: ReportRequest, desk: Desk, known: Known): Saying | undefined {
  if (reportsOf(undefined, known).some((report) => report.year === year)) return undefined
  const permission = allowed(desk, 'read-register')
  if (permission.allowed) return undefined
  const text = `库中没有已发布的${year}年年报。年报草稿含未公开的登记:${permission.why}`
  return { text, outcome: 'refused', evidence: [String(year)] }
}

const ABOUT_REGISTER = /台账|清单|登记簿|导出(?:excel|数据|信息|全部|所有)/u

const REGISTER: Saying = {
  text: '登记台账由管理员在本机导出:gongkai export items --format xlsx -o 台账.xlsx(数据 figures、日志 audit 同理)。',
  outcome: 'answered',
}

/** The statutory form is a whole year's; of a part, the counts are told. */
function partOfYear(period: Period, known: Known): Answer {
  const figures = briefFigures(period, known)
  const head = `法定年报按年编制,${periodName(period)}不能单独成文。`
  const lines = figures.map((figure) => `· ${figureLine(figure)}`)
  const text =
    figures.length === 0
      ? `${head}登记簿也没有这段时间的记录。`
      : [`${head}这段时间登记簿的数:`, ...lines].join('\n')
  return {
    says: {
      text,
      outcome: figures.length === 0 ? 'no-data' : 'answered',
      figures,
      evidence: [head],
    },
    remember: { figures, sources: [] },
  }
}

const MISSING = /没填|未填|还缺|缺什么|还差|差哪|哪些空|空没|空着/u

function missing({ title, blockers }: ReportDraft): Saying {
  const lines = blockers.map(({ message }) => `· ${message}`)
  const head =
    blockers.length === 0
      ? `《${title}》没有待处理事项。`
      : `《${title}》还有 ${blockers.length} 项待处理:`
  return { text: [head, ...lines].join('\n'), outcome: 'answered', evidence: [head, ...lines] }
}

/** So many blockers are named in the message; all stand in the file. */
const NAMED = 5

interface Scene {
  readonly meaning: Meaning
  readonly desk: Desk
}

async function written(
  draft: ReportDraft,
  request: ReportRequest,
  { meaning, desk }: Scene,
): Promise<Saying> {
  const { year, layout, format, named } = request
  const { blockers } = draft
  const mark = blockers.length > 0 ? '(草稿)' : ''
  const name = `${desk.office.shortName}${year}年度报告${mark}_${desk.today.replaceAll('-', '')}`
  const attachment = await desk.studio.report(draft, format, name)
  const aloud = named ? '' : `没有说年份,按${year}年编写。`
  const head = `${aloud}已生成《${draft.title}》${mark},${layout.name},${format} 文件:${attachment.name}`
  const lines = blockers.slice(0, NAMED).map(({ message }) => `· ${message}`)
  const rest = blockers.length > NAMED ? ['· 其余见文件。'] : []
  const todo =
    blockers.length === 0 ? [] : [`定稿前还有 ${blockers.length} 项待处理:`, ...lines, ...rest]
  return {
    text: [head, ...todo].join('\n'),
    outcome: 'answered',
    attachments: [attachment],
    choices: [{ text: `${year}年年报还缺什么` }, ...otherFormats(request)],
    evidence: [head, ...todo, meaning.text],
  }
}

function otherFormats({ year, format }: ReportRequest): readonly { readonly text: string }[] {
  return (['docx', 'pdf', 'xlsx'] as const)
    .filter((other) => other !== format)
    .map((other) => ({ text: `${year}年年报导出${other}` }))
}
