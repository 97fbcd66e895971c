import { applicableRules } from '../../../domain/law/reply-limits.ts'
import type { RuleSet } from '../../../domain/law/rule-set.ts'
import type {
  Application,
  ApplicationChanges,
} from '../../../domain/register/applications/application.ts'
import { withoutContacts } from '../../../domain/people/personal-text.ts'
import { stepFault } from '../../../domain/register/applications/check.ts'
import { applicationTransition } from '../../../domain/register/applications/transitions.ts'
import type { RecordId } from '../../../domain/register/record.ts'
import { fail, ok, type Result } from '../../../domain/result.ts'
import { applyChange } from '../../forms/apply-change.ts'
import { goOn } from '../../forms/go-on.ts'
import { type SaidChange, changeOf, shortened } from '../../forms/change.ts'
import type { Form, FieldReading, Situation } from '../../forms/form.ts'
import { openForm } from '../../forms/run.ts'
import { fromRecords } from '../../items/item-text.ts'
import type { Answer, Desk, Saying, Meaning, Write } from '../../skill.ts'
import { denied } from '../../permission.ts'
import { type AmendedFacts, amendFields } from './fields.ts'
import { maskedApplicant } from '../applicant/text.ts'
import { applicationMeant, withoutName } from '../naming/application-meant.ts'
import { applicationLines, namedApplication } from '../application-text.ts'
import type { Applicant } from '../application-values.ts'
import { type CorrectedApplicant, correctedApplicant } from '../applicant/corrected.ts'

/** A recorded application and what is to be put right. Plain JSON. */
export interface AmendValues {
  readonly amends: RecordId
  readonly version: number
  readonly rules: RuleSet
  /** As it will read. */
  readonly facts: ApplicationChanges
  readonly changes?: ApplicationChanges
  /** What is put right of who applied; the rest stays as it was entered. */
  readonly applicant?: Applicant
}

/** What was recorded wrongly is put right: shown as it will read, then one 确认. */
export const AMEND_FORM: Form<AmendValues> = {
  intent: 'correct-item',
  personal: true,
  fields: [
    {
      key: 'changes',
      names: ['更正内容'],
      missing: ({ changes, applicant }) => Object.keys({ ...changes, ...applicant }).length === 0,
      question: ({ amends }) =>
        fromRecords(`请问要把${amends}的哪一项改成什么?例如“提交方式改成EMS”。`),
      read: () => undefined,
    },
  ],
  check: () => [],
  change: amended,
  async card(values, desk) {
    const decided = await decide(values, desk)
    if (!decided.ok) return { text: decided.error.text, evidence: decided.error.evidence }
    const applicant = maskedApplicant(values.applicant ?? {})
    return fromRecords(lineUp(values, applicant).join('\n'), { evidence: [applicant ?? ''] })
  },
  write: decide,
}

/** Opens the correction of the application that the message names; `undefined` where it names none. */
export async function openAmend(meaning: Meaning, desk: Desk): Promise<Answer | undefined> {
  const change = changeOf(meaning)
  const application = change && (await applicationMeant(change, meaning, desk))
  if (application === undefined || change === undefined) return undefined
  return (
    denied(desk, 'amend-application', application) ?? opened(application, change, { meaning, desk })
  )
}

function opened(
  application: Application,
  change: SaidChange,
  { meaning, desk }: { readonly meaning: Meaning; readonly desk: Desk },
): Promise<Answer> {
  const values: AmendValues = {
    amends: application.id,
    version: application.version,
    rules: applicableRules(application),
    facts: factsOf(application),
  }
  const reading = amended(change, { meaning, values, desk })
  const read = reading !== undefined && 'set' in reading ? reading.set : {}
  const fault =
    reading !== undefined && 'fault' in reading
      ? ({ field: 'changes', why: reading.fault } as const)
      : undefined
  return openForm(AMEND_FORM, { values: { ...values, ...read }, fault }, desk)
}

function factsOf(application: Application): ApplicationChanges {
  const { receivedOn, confirmedOn, via, applicantType, subject, repliedOn, outcome } = application
  return { receivedOn, confirmedOn, via, applicantType, subject, repliedOn, outcome }
}

/** A change of one of the fields: 提交方式改成EMS, 答复结果改成部分公开, 电话写错了,改为…. */
function amended(
  said: SaidChange,
  { meaning, values, desk }: Situation<AmendValues>,
): FieldReading<AmendValues> {
  if (meaning.recordIds.some(({ value }) => value !== values.amends)) return undefined
  const change = shortened(said, withoutName)
  const fields = amendFields(values.rules)
  const before: AmendedFacts = { ...values.facts, ...values.applicant }
  const reading = applyChange<AmendedFacts>({ fields }, change, { meaning, values: before, desk })
  if (reading === undefined || 'fault' in reading) return reading
  const { name, phone, identity, ...facts } = reading.set
  const { subject } = facts
  const set = subject === undefined ? facts : { ...facts, subject: withoutContacts(subject) }
  return {
    set: {
      facts: { ...values.facts, ...set },
      changes: { ...values.changes, ...set },
      applicant: { ...values.applicant, ...told({ name, phone, identity }) },
    },
  }
}

function told({ name, phone, identity }: Applicant): Applicant {
  return {
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    ...(identity === undefined ? {} : { identity }),
  }
}

function lineUp({ amends, facts }: AmendValues, applicant: string | undefined): readonly string[] {
  const { repliedOn, outcome } = facts
  return [
    `将更正${amends},改后为:`,
    ...applicationLines(facts),
    ...(applicant === undefined
      ? []
      : [`申请人资料改为:${applicant}(改后原来的资料即删除,不能撤销)`]),
    ...(repliedOn === undefined ? [] : [`答复:${repliedOn},${outcome ?? ''}`]),
    goOn(),
  ]
}

async function decide(
  { amends, version, changes, applicant }: AmendValues,
  desk: Desk,
): Promise<Result<Write, Saying>> {
  const application = await desk.find('application', amends)
  if (application?.version !== version)
    return fail(refused(`${amends}刚刚有改动,请重新查看后再改。`))
  const denial = denied(desk, 'amend-application', application)
  if (denial !== undefined) return fail(denial.says)
  const corrected = await correctedApplicant(application, applicant, desk)
  const step = { kind: 'amend', changes: { ...changes, ...corrected?.changes } } as const
  const fault = stepFault(application, step, desk)
  if (fault !== undefined) return fail({ ...refused(fault.why), evidence: [fault.why] })
  const transition = applicationTransition(application, step)
  if (!transition.ok) return fail(refused(transition.error.why))
  return ok(writing({ ...application, ...changes }, transition.value, corrected))
}

function writing(
  application: Application,
  event: Write['events'][number],
  corrected: CorrectedApplicant | undefined,
): Write {
  const { id, version } = application
  const text = `已更正${namedApplication(application)}。`
  return {
    events: [event],
    expects: { [id]: version },
    personal: corrected?.personal,
    erases: corrected?.erases,
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind: 'application', id, change: 'corrected' }],
    }),
  }
}

function refused(text: string): Saying {
  return { text, outcome: 'refused' }
}
