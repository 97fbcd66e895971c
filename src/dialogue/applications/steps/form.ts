import type { Application } from '../../../domain/register/applications/application.ts'
import { stepFault } from '../../../domain/register/applications/check.ts'
import {
  type ApplicationStep,
  applicationTransition,
  STEP_NAMES,
} from '../../../domain/register/applications/transitions.ts'
import { foldApplication } from '../../../domain/register/applications/fold.ts'
import type { ApplicationHappened } from '../../../domain/register/applications/entry.ts'
import { fail, ok, type Result } from '../../../domain/result.ts'
import type { RecordChange } from '../../../ports/channel.ts'
import type { Form } from '../../forms/form.ts'
import { goOn } from '../../forms/go-on.ts'
import { fromRecords } from '../../items/item-text.ts'
import type { Desk, Saying, Write } from '../../skill.ts'
import { denied } from '../../permission.ts'
import { dueLine, namedApplication } from '../application-text.ts'
import { dayName, STEP_FIELDS } from './fields.ts'
import { hearReply } from './reply-told.ts'
import { type ApplicationCandidate, stepsOf, type ApplicationStepValues } from './values.ts'

/** A step on an application: which one, what else is needed, the card with what comes of it, one 确认. */
export const STEP_FORM: Form<ApplicationStepValues> = {
  intent: 'application-step',
  fields: STEP_FIELDS,
  hear: hearReply,
  check: () => [],
  async card(values, desk) {
    const decided = await decide(values, desk)
    if (!decided.ok) return { text: decided.error.text, evidence: decided.error.evidence }
    const due = ENDS.includes(values.step) ? undefined : dueLine(decided.value.after, desk.calendar)
    return fromRecords(card(values, decided.value, due), { evidence: [due ?? ''] })
  },
  async write(values, desk) {
    const decided = await decide(values, desk)
    return decided.ok ? ok(writing(values, decided.value)) : decided
  },
}

interface Decided {
  readonly application: Application
  readonly events: readonly ApplicationHappened[]
  /** The application as it will be. */
  readonly after: Application
}

/** Why the step cannot be taken on the application, in one sentence. */
export function obstacle(
  application: Application,
  step: ApplicationStep,
  desk: Desk,
): Saying | undefined {
  const refused = denied(desk, 'step-application')
  if (refused !== undefined) return refused.says
  const transition = applicationTransition(application, step)
  if (!transition.ok) return refusedFor(transition.error.why)
  const fault = stepFault(application, step, desk)
  return fault === undefined ? undefined : { ...refusedFor(fault.why), evidence: [fault.why] }
}

async function decide(values: ApplicationStepValues, desk: Desk): Promise<Result<Decided, Saying>> {
  const { chosen } = values
  const steps = stepsOf(values)
  if (chosen === undefined || steps.length === 0)
    throw new Error('a step was shown before it was complete')
  const application = await desk.find('application', chosen.id)
  if (application?.version !== chosen.version) return fail(refusedFor(changedSince(chosen)))
  let decided: Decided = { application, events: [], after: application }
  for (const step of steps) {
    const taken = take(decided, step, desk)
    if (!taken.ok) return taken
    decided = taken.value
  }
  return ok(decided)
}

function take(decided: Decided, step: ApplicationStep, desk: Desk): Result<Decided, Saying> {
  const { after: before, events } = decided
  const refused = obstacle(before, step, desk)
  if (refused !== undefined) return fail(refused)
  const transition = applicationTransition(before, step)
  if (!transition.ok) return fail(refusedFor(transition.error.why))
  const after = applied(before, transition.value, desk)
  return ok({ ...decided, events: [...events, transition.value], after })
}

function applied(
  before: Application,
  event: ApplicationHappened,
  { actor, now, channel }: Desk,
): Application {
  const seq = before.last.seq + 1
  return foldApplication({ ...event, seq, at: now, by: actor, channel, hash: '' }, before)
}

function card(
  values: ApplicationStepValues,
  { application }: Decided,
  due: string | undefined,
): string {
  const { step, called, days, agreedBy, outcome } = values
  const lines = [
    `将${STEP_NAMES[step]}:`,
    namedApplication(application),
    called && `您说的是“${called}”,请核对是不是这一件。`,
    ...dayLines(values),
    days && `延期:${String(days)}个工作日`,
    agreedBy && `同意人:${agreedBy}`,
    outcome && `${step === 'close' ? '结案原因' : '答复结果'}:${outcome}`,
    due,
    goOn('日期改成…'),
  ]
  return lines.filter((line) => line !== undefined).join('\n')
}

function dayLines(values: ApplicationStepValues): readonly (string | undefined)[] {
  const { step, noticedOn, sentOn, on, deliveredOn } = values
  return [
    noticedOn && `${dayName('notice-correction')}:${noticedOn}`,
    sentOn && `${dayName('consult')}:${sentOn}`,
    on && `${dayName(step)}:${on}`,
    deliveredOn && `送达日期:${deliveredOn}`,
  ]
}

const ENDS: readonly ApplicationStepValues['step'][] = ['reply', 'withdraw', 'close']

const CHANGES: Readonly<Partial<Record<ApplicationStepValues['step'], RecordChange['change']>>> = {
  extend: 'extended',
  reply: 'replied',
  withdraw: 'withdrawn',
}

function writing({ step }: ApplicationStepValues, { application, events }: Decided): Write {
  const { id, version } = application
  const text = `已${STEP_NAMES[step]}:${namedApplication(application)}。`
  return {
    events,
    expects: { [id]: version },
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind: 'application', id, change: CHANGES[step] ?? 'recorded' }],
    }),
  }
}

function changedSince(shown: ApplicationCandidate): string {
  return `${namedApplication(shown)}刚刚有改动,没有写入;请重新查看后再办。`
}

function refusedFor(text: string): Saying {
  return { text, outcome: 'refused' }
}
