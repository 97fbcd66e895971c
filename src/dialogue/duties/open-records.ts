import type { Figure } from '../../domain/figures/figure.ts'
import { APPLICATION_STATUS_NAMES, isOpen } from '../../domain/register/applications/application.ts'
import { CASE_KIND_NAMES } from '../../domain/register/cases/case.ts'
import type { RecordId } from '../../domain/register/record.ts'
import { type CivilDate, yearOf } from '../../domain/time/civil-date.ts'
import { within } from '../../domain/time/period.ts'
import { dueLine, namedApplication } from '../applications/application-text.ts'
import { bounded } from '../records/bounded-list.ts'
import { caseNamed } from '../cases/result-form.ts'
import type { Answer, Desk } from '../skill.ts'
import type { OpenQuestion } from './open-question.ts'

/** Whether the register holds any record of the kinds that are asked for, ended or not. */
export async function holdsAny(
  { applications, cases }: OpenQuestion,
  desk: Desk,
): Promise<boolean> {
  if (applications && (await desk.list('application')).length > 0) return true
  return cases.length > 0 && (await desk.list('case')).length > 0
}

/** Counts what is not ended and lists it. */
export async function openRecords(question: OpenQuestion, desk: Desk): Promise<Answer> {
  const groups = [
    ...(question.applications ? [await openApplications(question, desk)] : []),
    ...(question.cases.length > 0 ? [await openCases(question, desk)] : []),
  ]
  return {
    says: {
      text: groups.map(told).join('\n'),
      outcome: 'answered',
      figures: groups.map((group) => figureOf(group, question, desk)),
      evidence: groups.flatMap(linesTold),
    },
    remember: { listed: groups.flatMap(({ lines }) => lines.map(({ id }) => id)) },
  }
}

/** What is open of one kind. */
interface Group {
  /** 尚未答复的申请 */
  readonly name: string
  readonly lines: readonly { readonly id: RecordId; readonly text: string }[]
}

async function openApplications(question: OpenQuestion, desk: Desk): Promise<Group> {
  const open = (await desk.list('application')).filter((one) => isOpen(one) && came(one, question))
  const lines = open.map((one) => {
    const status = APPLICATION_STATUS_NAMES[one.status]
    return {
      id: one.id,
      text: `${namedApplication(one)}:${status},${dueLine(one, desk.calendar)},${one.recordedBy.name}登记`,
    }
  })
  return { name: `${question.state}申请`, lines }
}

async function openCases(question: OpenQuestion, desk: Desk): Promise<Group> {
  const { cases } = question
  const open = (await desk.list('case')).filter(
    (one) => one.result === undefined && cases.includes(one.caseKind) && came(one, question),
  )
  return {
    name: `尚未审结的${cases.map((kind) => CASE_KIND_NAMES[kind]).join('、')}`,
    lines: open.map((one) => ({ id: one.id, text: caseNamed(one) })),
  }
}

function came(
  { receivedOn }: { readonly receivedOn: CivilDate },
  { received }: OpenQuestion,
): boolean {
  return received === undefined || within(receivedOn, received)
}

function told({ name, lines }: Group): string {
  if (lines.length === 0) return `没有${name}。`
  return [`${name}共${String(lines.length)}件:`, ...linesTold({ name, lines })].join('\n')
}

function linesTold({ lines }: Group): readonly string[] {
  return bounded(lines.map(({ text }, i) => `${String(i + 1)}. ${text}`))
}

/** What stands open now came in whatever year: it is told as of today, and as no year's figure. */
function figureOf(
  { name, lines }: Group,
  { received }: OpenQuestion,
  { office, today }: Desk,
): Figure {
  const entries = lines.map(({ id }) => id)
  const label = received === undefined ? `${name}(截至${today})` : name
  const scope = received === undefined ? 'cumulative' : 'year'
  return {
    ...{
      label,
      office: office.shortName,
      year: yearOf(received?.start ?? today),
      scope,
      unit: '件',
    },
    ...{ value: lines.length, source: { basis: 'ledger', entries } },
  }
}
