import type { Application } from '../../domain/register/application.ts'
import { stepFault } from '../../domain/register/application-check.ts'
import {
  type ApplicationStep,
  applicationTransition,
  STEP_NAMES,
} from '../../domain/register/application-transitions.ts'
import { foldApplication } from '../../domain/register/fold-application.ts'
import type { ApplicationHappened } from '../../domain/register/application-entry.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { RecordChange } from '../../ports/channel.ts'
import type { Form } from '../forms/form.ts'
import { goOn } from '../forms/go-on.ts'
import { fromRecords } from '../items/item-text.ts'
import type { Desk, Draft, Write } from '../skill.ts'
import { denied } from '../permission.ts'
import { dueLine, namedApplication } from './application-text.ts'
import { dayName, STEP_FIELDS } from './step-fields.ts'
import { type Candidate, stepOf, type StepValues } from './step-values.ts'

/** A step on an application: which one, what else is needed, the card with what comes of it, one 确认. */
export const STEP_FORM: Form<StepValues> = {
  intent: 'application-step',
  fields: STEP_FIELDS,
  check: () => [],
  async card(values, desk) {
    const decided = await decide(values, desk)
    if (!decided.ok) return { text: decided.error.text, evidence: decided.error.evidence }
    const after = applied(decided.value, desk)
    const due = ENDS.includes(values.step) ? undefined : dueLine(after, desk.calendar)
    return fromRecords(card(values, decided.value, due), { evidence: [due ?? ''] })
  },
  async write(values, desk) {
    const decided = await decide(values, desk)
    return decided.ok ? ok(writing(values, decided.value)) : decided
  },
}

interface Decided {
  readonly application: Application
  readonly event: ApplicationHappened
}

/** Why the step cannot be taken on the application, in one sentence. */
export function obstacle(
  application: Application,
  step: ApplicationStep,
  desk: Desk,
): Draft | undefined {
  const refused = denied(desk, 'step-application')
  if (refused !== undefined) return refused.says
  const transition = applicationTransition(application, step)
  if (!transition.ok) return refusedFor(transition.error.why)
  const fault = stepFault(application, step, desk)
  return fault === undefined ? undefined : { ...refusedFor(fault.why), evidence: [fault.why] }
}

async function decide(values: StepValues, desk: Desk): Promise<Result<Decided, Draft>> {
  const { chosen } = values
  const step = stepOf(values)
  if (chosen === undefined || step === undefined)
    throw new Error('a step was shown before it was complete')
  const application = await desk.find('application', chosen.id)
  if (application?.version !== chosen.version) return fail(refusedFor(changedSince(chosen)))
  const refused = obstacle(application, step, desk)
  if (refused !== undefined) return fail(refused)
  const transition = applicationTransition(application, step)
  return transition.ok
    ? ok({ application, event: transition.value })
    : fail(refusedFor(transition.error.why))
}

/** The application as it will be after the step. */
function applied({ application, event }: Decided, { actor, now, channel }: Desk): Application {
  const seq = application.last.seq + 1
  return foldApplication({ ...event, seq, at: now, by: actor, channel, hash: '' }, application)
}

function card(values: StepValues, { application }: Decided, due: string | undefined): string {
  const { step, called, on, deliveredOn, days, agreedBy, outcome } = values
  const lines = [
    `将${STEP_NAMES[step]}:`,
    namedApplication(application),
    called && `您说的是“${called}”,请核对是不是这一件。`,
    on && `${dayName(step)}:${on}`,
    deliveredOn && `送达日期:${deliveredOn}`,
    days && `延期:${String(days)}个工作日`,
    agreedBy && `同意人:${agreedBy}`,
    outcome && `${step === 'close' ? '结案原因' : '答复结果'}:${outcome}`,
    due,
    goOn('日期改成…'),
  ]
  return lines.filter((line) => line !== undefined).join('\n')
}

const ENDS: readonly StepValues['step'][] = ['reply', 'withdraw', 'close']

const CHANGES: Readonly<Partial<Record<StepValues['step'], RecordChange['change']>>> = {
  extend: 'extended',
  reply: 'replied',
  withdraw: 'withdrawn',
}

function writing({ step }: StepValues, { application, event }: Decided): Write {
  const { id, version } = application
  const text = `已${STEP_NAMES[step]}:${namedApplication(application)}。`
  return {
    events: [event],
    expects: { [id]: version },
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind: 'application', id, change: CHANGES[step] ?? 'recorded' }],
    }),
  }
}

function changedSince(shown: Candidate): string {
  return `${namedApplication(shown)}刚刚有改动,没有写入;请重新查看后再办。`
}

function refusedFor(text: string): Draft {
  return { text, outcome: 'refused' }
}
