import {
  CLOSINGS,
  type ClosingOutcome,
  type Outcome,
  REPLY_OUTCOMES,
  type ReplyOutcome,
} from '../../../domain/law/outcome.ts'
import { applicableRules } from '../../../domain/law/reply-limits.ts'
import type { RuleSet } from '../../../domain/law/rule-set.ts'
import type { Application } from '../../../domain/register/applications/application.ts'
import type {
  ApplicationStep,
  ApplicationStepKind,
} from '../../../domain/register/applications/transitions.ts'
import type { RecordId } from '../../../domain/register/record.ts'
import type { CivilDate } from '../../../domain/time/civil-date.ts'

/** A step that a form can ask for; putting a record right is another form. */
export type FormStep = Exclude<ApplicationStepKind, 'amend'>

/** What a step on an application needs to know. Plain JSON. */
export interface ApplicationStepValues {
  readonly step: FormStep
  /** The applications that the message may have meant. */
  readonly among: readonly ApplicationCandidate[]
  readonly chosen?: ApplicationCandidate
  /** What it was called, where that does not quite fit: said on the card. */
  readonly called?: string
  /** Whether it is still to be told who answered, the office or the third party. */
  readonly whose?: 'open'
  readonly on?: CivilDate
  /** When the applicant was asked for the correction that is told in the same message. */
  readonly noticedOn?: CivilDate
  /** When a letter was sent whose answer is told in the same message. */
  readonly sentOn?: CivilDate
  readonly deliveredOn?: CivilDate
  readonly days?: number
  readonly agreedBy?: string
  readonly outcome?: ReplyOutcome | ClosingOutcome
  /** Where only 不予公开 or the like was said: the outcomes to choose from. */
  readonly outcomes?: readonly ReplyOutcome[]
}

/** An application as a form keeps it: what was shown is bound to the version. */
export interface ApplicationCandidate {
  readonly id: RecordId
  readonly subject: string
  readonly version: number
  readonly rules: RuleSet
}

export function candidateOf(application: Application): ApplicationCandidate {
  const { id, subject, version } = application
  return { id, subject, version, rules: applicableRules(application) }
}

/** The step, once all that it needs is known. */
export function stepOf(values: ApplicationStepValues): ApplicationStep | undefined {
  const { step, on } = values
  if (on === undefined) return undefined
  if (step === 'extend') return extensionOf(values, on)
  if (step === 'reply' || step === 'close') return endOf(values, on)
  return step === 'consult'
    ? { kind: step, on, deliveredOn: values.deliveredOn }
    : { kind: step, on }
}

/** The step with what the same message tells of before it: a correction or an opinion was asked for, the letter arrived. */
export function stepsOf(values: ApplicationStepValues): readonly ApplicationStep[] {
  const step = stepOf(values)
  if (step === undefined) return []
  const { noticedOn, sentOn, deliveredOn } = values
  if (noticedOn !== undefined) return [{ kind: 'notice-correction', on: noticedOn }, step]
  if (step.kind !== 'answer') return [step]
  if (sentOn !== undefined) return [{ kind: 'consult', on: sentOn, deliveredOn }, step]
  return deliveredOn === undefined ? [step] : [{ kind: 'deliver', on: deliveredOn }, step]
}

function extensionOf(
  { days, agreedBy }: ApplicationStepValues,
  on: CivilDate,
): ApplicationStep | undefined {
  if (days === undefined || agreedBy === undefined) return undefined
  return { kind: 'extend', on, days, agreedBy }
}

function endOf(
  { step, outcome }: ApplicationStepValues,
  on: CivilDate,
): ApplicationStep | undefined {
  if (step === 'reply') return isReply(outcome) ? { kind: 'reply', on, outcome } : undefined
  const closing = CLOSINGS.find((one) => one === outcome)
  return closing && { kind: 'close', on, outcome: closing }
}

function isReply(outcome: Outcome | undefined): outcome is ReplyOutcome {
  return REPLY_OUTCOMES.some((one) => one === outcome)
}
