import { countsFrom, lastReplyDay, replyDays } from '../../law/reply-clock.ts'
import { applicableRules, REPLY_LIMITS } from '../../law/reply-limits.ts'
import { replyOutcomes } from '../../law/outcome.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import type { WorkCalendar } from '../../time/work-calendar.ts'
import type { Application, ApplicationFacts } from './application.ts'
import { type ApplicationStep, STEP_NAMES } from './transitions.ts'
import { futureDay } from '../../time/future-day.ts'

/** What the values of an application and its steps are held against. */
export interface ApplicationGround {
  readonly today: CivilDate
  readonly calendar: WorkCalendar
}

type ApplicationField = Exclude<keyof ApplicationFacts, 'applicant'>

export interface ApplicationFault {
  readonly field: ApplicationField
  /** In Chinese, one sentence that says what would be right. */
  readonly why: string
}

/** Characters of what is asked for. */
export const LONGEST_SUBJECT = 500

/** Every value of an application that is wrong; values not given are not missed. */
export function checkApplicationFacts(
  facts: Partial<ApplicationFacts>,
  { today }: ApplicationGround,
): readonly ApplicationFault[] {
  const { subject, receivedOn, confirmedOn } = facts
  const faults: readonly (readonly [ApplicationField, string | undefined])[] = [
    ['subject', subject === undefined ? undefined : subjectFault(subject)],
    ['receivedOn', futureDay('收到日期', receivedOn, today)],
    ['confirmedOn', futureDay('确认日期', confirmedOn, today)],
    ['confirmedOn', orderFault(receivedOn, confirmedOn)],
  ]
  return faults.flatMap(([field, why]) => (why === undefined ? [] : [{ field, why }]))
}

function subjectFault(subject: string): string | undefined {
  const length = Array.from(subject.trim()).length
  if (length === 0) return '申请内容不能为空。'
  return length > LONGEST_SUBJECT
    ? `申请内容有${String(length)}个字,最多${String(LONGEST_SUBJECT)}个字,请缩短。`
    : undefined
}

function orderFault(receivedOn?: CivilDate, confirmedOn?: CivilDate): string | undefined {
  if (receivedOn === undefined || confirmedOn === undefined || receivedOn <= confirmedOn)
    return undefined
  return `确认日期${confirmedOn}早于收到日期${receivedOn},应不早于收到日期。`
}

/** A value of a step that is wrong. */
export interface StepFault {
  readonly field: 'on' | 'deliveredOn' | 'days' | 'outcome' | 'changes'
  /** In Chinese, one sentence that says what would be right. */
  readonly why: string
}

/** The first value of the step that is wrong; `undefined` when it may be recorded. */
export function stepFault(
  application: Application,
  step: ApplicationStep,
  ground: ApplicationGround,
): StepFault | undefined {
  if (step.kind === 'amend') {
    const [wrong] = checkApplicationFacts({ ...application, ...step.changes }, ground)
    return wrong && { field: 'changes', why: wrong.why }
  }
  const why =
    futureDay(`${STEP_NAMES[step.kind]}的日期`, step.on, ground.today) ??
    tooEarly(application, step)
  return why === undefined ? valueFault(application, step, ground) : { field: 'on', why }
}

type DatedStep = Exclude<ApplicationStep, { kind: 'amend' }>

/** Nothing is done to an application before what went before it. */
function tooEarly(application: Application, step: DatedStep): string | undefined {
  const [name, day] = before(application, step)
  if (step.on >= day) return undefined
  return `${STEP_NAMES[step.kind]}的日期${step.on}早于${name}${day},应不早于这一天。`
}

function before(application: Application, { kind }: DatedStep): readonly [string, CivilDate] {
  const letter = letterOut(application, kind)
  if (letter !== undefined) return letter
  const from = kind === 'confirm' ? undefined : countsFrom(application)
  return from === undefined ? ['收到日期', application.receivedOn] : ['答复期限的起算日', from]
}

/** The letter that the step is the answer to. */
function letterOut(
  { correction, consultations }: Application,
  kind: DatedStep['kind'],
): readonly [string, CivilDate] | undefined {
  if (kind === 'receive-correction') return correction && ['补正告知日', correction.noticedOn]
  const sent = consultations.at(-1)?.sentOn
  return sent !== undefined && ['answer', 'deliver'].includes(kind)
    ? ['征求意见书发出日', sent]
    : undefined
}

function valueFault(
  application: Application,
  step: DatedStep,
  ground: ApplicationGround,
): StepFault | undefined {
  const rules = applicableRules(application)
  if (step.kind === 'reply' && !replyOutcomes(rules).includes(step.outcome)) {
    const why = `${application.id}适用${rules}年的条例,答复结果没有“${step.outcome}”,可选:${replyOutcomes(rules).join('、')}。`
    return { field: 'outcome', why }
  }
  if (step.kind === 'extend') return extensionFault(application, step, ground)
  return step.kind === 'consult' ? letterFault(application, step, ground) : undefined
}

function letterFault(
  application: Application,
  step: Extract<ApplicationStep, { kind: 'consult' }>,
  ground: ApplicationGround,
): StepFault | undefined {
  const { on, deliveredOn } = step
  const early =
    deliveredOn !== undefined && deliveredOn < on
      ? `送达日期${deliveredOn}早于发出日期${on},应不早于这一天。`
      : undefined
  const why = futureDay('送达日期', deliveredOn, ground.today) ?? early
  return why === undefined ? lateFault(application, step, ground) : { field: 'deliveredOn', why }
}

function extensionFault(
  application: Application,
  step: Extract<ApplicationStep, { kind: 'extend' }>,
  ground: ApplicationGround,
): StepFault | undefined {
  const longest = REPLY_LIMITS[applicableRules(application)].extension
  if (!Number.isInteger(step.days) || step.days < 1 || step.days > longest)
    return { field: 'days', why: `延期须在1至${String(longest)}个工作日之间。` }
  return lateFault(application, step, ground)
}

/** What moves the last day must be done by the last day. */
function lateFault(
  application: Application,
  step: DatedStep,
  { calendar }: ApplicationGround,
): StepFault | undefined {
  const days = replyDays(application, calendar)
  if (days === undefined) return undefined
  const last = lastReplyDay(days).date
  if (step.on <= last) return undefined
  const why = `答复期限${last}已过,${STEP_NAMES[step.kind]}须在这一天或之前;${step.on}已经超期,请尽快答复。`
  return { field: 'on', why }
}
