import type { ClosingOutcome, ReplyOutcome } from '../../law/outcome.ts'
import { fail, ok, type Result } from '../../result.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import {
  type Application,
  APPLICATION_STATUS_NAMES,
  type ApplicationChanges,
  type ApplicationStatus,
} from './application.ts'
import type { ApplicationEvent, ApplicationHappened } from './entry.ts'
import type { Illegal } from '../items/transitions.ts'

/** What somebody records of an application that is in the register. `on` is the day it was done. */
export type ApplicationStep =
  | { readonly kind: 'confirm'; readonly on: CivilDate }
  | { readonly kind: 'notice-correction'; readonly on: CivilDate }
  | { readonly kind: 'receive-correction'; readonly on: CivilDate }
  | { readonly kind: 'consult'; readonly on: CivilDate; readonly deliveredOn?: CivilDate }
  | { readonly kind: 'deliver'; readonly on: CivilDate }
  | { readonly kind: 'answer'; readonly on: CivilDate }
  | {
      readonly kind: 'extend'
      readonly on: CivilDate
      /** Working days. */
      readonly days: number
      readonly agreedBy: string
    }
  | { readonly kind: 'reply'; readonly on: CivilDate; readonly outcome: ReplyOutcome }
  | { readonly kind: 'withdraw'; readonly on: CivilDate }
  | { readonly kind: 'close'; readonly on: CivilDate; readonly outcome: ClosingOutcome }
  | { readonly kind: 'amend'; readonly changes: ApplicationChanges }

export type ApplicationStepKind = ApplicationStep['kind']

/**
 * What happens to the application when the step is taken.
 *
 * @returns `illegal` when its state forbids it: a correction is asked for once, an extension given once
 * @source 《政府信息公开条例》(2019)第三十条
 * @source 《政府信息公开条例》(2019)第三十三条
 */
export function applicationTransition(
  application: Application,
  step: ApplicationStep,
): Result<ApplicationHappened, Illegal> {
  return legalSteps(application).includes(step.kind)
    ? ok({ record: application.id, ...happened(step) })
    : fail({ kind: 'illegal', why: illegalStep(application, step.kind) })
}

/** The steps that may be taken now. */
export function legalSteps(application: Application): readonly ApplicationStepKind[] {
  const { status, clockStart, correction, extension } = application
  const allows: Readonly<Partial<Record<ApplicationStepKind, boolean>>> = {
    // A correction may come in before both sides have confirmed the receipt.
    confirm: status === 'received' || clockStart === undefined,
    'notice-correction': correction === undefined && extension === undefined,
    extend: extension === undefined,
  }
  return LEGAL[status].filter((kind) => allows[kind] ?? true)
}

const LEGAL: Readonly<Record<ApplicationStatus, readonly ApplicationStepKind[]>> = {
  received: ['confirm', 'notice-correction', 'reply', 'withdraw', 'close', 'amend'],
  open: [
    'confirm',
    'notice-correction',
    'consult',
    'extend',
    'reply',
    'withdraw',
    'close',
    'amend',
  ],
  correcting: ['confirm', 'receive-correction', 'withdraw', 'close', 'amend'],
  consulting: ['confirm', 'deliver', 'answer', 'extend', 'reply', 'withdraw', 'close', 'amend'],
  replied: ['amend'],
  withdrawn: ['amend'],
  closed: ['amend'],
}

/** What each step is called on cards and in refusals. */
export const STEP_NAMES: Readonly<Record<ApplicationStepKind, string>> = {
  confirm: '登记双方确认',
  'notice-correction': '登记补正告知',
  'receive-correction': '登记收到补正',
  consult: '登记征求意见',
  deliver: '登记征求意见书送达',
  answer: '登记收到回函',
  extend: '登记延期',
  reply: '登记答复',
  withdraw: '登记申请人撤回',
  close: '登记结案(不再处理)',
  amend: '更正登记',
}

function happened(step: ApplicationStep): ApplicationEvent {
  if (step.kind === 'amend') return { type: 'ApplicationAmended', changes: step.changes }
  if (step.kind === 'withdraw') return { type: 'ApplicationWithdrawn', withdrawnOn: step.on }
  if (step.kind === 'extend') {
    const { on, days, agreedBy } = step
    return { type: 'ApplicationExtended', extendedOn: on, days, agreedBy }
  }
  if (step.kind === 'reply')
    return { type: 'ApplicationReplied', repliedOn: step.on, outcome: step.outcome }
  if (step.kind === 'close')
    return { type: 'ApplicationClosed', closedOn: step.on, outcome: step.outcome }
  return correspondence(step)
}

type Ending = 'amend' | 'extend' | 'reply' | 'close' | 'withdraw'
type Correspondence = Exclude<ApplicationStep, { kind: Ending }>

function correspondence(step: Correspondence): ApplicationEvent {
  switch (step.kind) {
    case 'confirm':
      return { type: 'ApplicationConfirmed', confirmedOn: step.on }
    case 'notice-correction':
      return { type: 'CorrectionNoticed', noticedOn: step.on }
    case 'receive-correction':
      return { type: 'CorrectionReceived', receivedOn: step.on }
    case 'consult':
      return { type: 'ConsultationSent', sentOn: step.on, deliveredOn: step.deliveredOn }
    case 'deliver':
      return { type: 'ConsultationDelivered', deliveredOn: step.on }
    case 'answer':
      return { type: 'ConsultationAnswered', answeredOn: step.on }
  }
}

/** Why the state forbids the step and what it allows, in one Chinese sentence. */
export function illegalStep(application: Application, kind: ApplicationStepKind): string {
  const legal = legalSteps(application).map((each) => STEP_NAMES[each])
  const once = onceOnly(application, kind)
  return `${application.id}${once ?? `现在的状态是“${APPLICATION_STATUS_NAMES[application.status]}”`},不能${STEP_NAMES[kind]},可以${legal.join('、')}。`
}

/** Why a step that the state would allow is not allowed again. */
function onceOnly(
  { status, correction, extension }: Application,
  kind: ApplicationStepKind,
): string | undefined {
  if (kind === 'confirm' || !LEGAL[status].includes(kind)) return undefined
  if (kind === 'extend') return '已经延期过一次'
  return correction === undefined && extension !== undefined ? '已经延期' : '已经告知过一次补正'
}
