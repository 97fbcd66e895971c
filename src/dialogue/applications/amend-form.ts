import { applicableRules } from '../../domain/law/reply-limits.ts'
import type { RuleSet } from '../../domain/law/rule-set.ts'
import type { Application, ApplicationChanges } from '../../domain/register/application.ts'
import { stepFault } from '../../domain/register/application-check.ts'
import { applicationTransition } from '../../domain/register/application-transitions.ts'
import type { RecordId } from '../../domain/register/record.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { applyChange } from '../forms/apply-change.ts'
import { type Change, changeOf } from '../forms/change.ts'
import {
  type Field,
  type Form,
  heardIn,
  heardText,
  type Reading,
  type Situation,
} from '../forms/form.ts'
import { openForm } from '../forms/run.ts'
import { fromRecords } from '../items/item-text.ts'
import type { Answer, Desk, Draft, Meaning, Write } from '../skill.ts'
import { denied } from './allowed.ts'
import { withoutNumbers } from './applicant.ts'
import { APPLICATION_FIELDS } from './application-fields.ts'
import { applicationMeant, withoutName } from './application-meant.ts'
import { applicationLines, namedApplication } from './application-text.ts'
import { replyOutcomeIn } from './outcome-words.ts'

/** A recorded application and what is to be put right. Plain JSON. */
export interface AmendValues {
  readonly amends: RecordId
  readonly version: number
  readonly rules: RuleSet
  /** As it will read. */
  readonly facts: ApplicationChanges
  readonly changes?: ApplicationChanges
}

/** What was recorded wrongly is put right: shown as it will read, then one 确认. */
export const AMEND_FORM: Form<AmendValues> = {
  intent: 'correct-item',
  fields: [
    {
      key: 'changes',
      names: ['更正内容'],
      missing: ({ changes }) => Object.keys(changes ?? {}).length === 0,
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
    return fromRecords(lineUp(values).join('\n'))
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
  change: Change,
  { meaning, desk }: { readonly meaning: Meaning; readonly desk: Desk },
): Promise<Answer> {
  const values: AmendValues = {
    amends: application.id,
    version: application.version,
    rules: applicableRules(application),
    facts: factsOf(application),
  }
  const what = withoutName(change.what)
  const reading = amended({ ...change, what }, { meaning, values, desk })
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

type AmendField = Field<ApplicationChanges>

/** The reply's own fields, where there was one. */
const REPLIED: AmendField = {
  key: 'repliedOn',
  names: ['答复日期', '答复时间'],
  missing: () => false,
  question: () => ({ text: '请问答复日期是哪一天?' }),
  read(heard, { repliedOn }) {
    const [said] = heardIn(heard.meaning.dates, heard)
    const date = heard.meant === 'set' && repliedOn !== undefined ? said?.value.date : undefined
    return date && { set: { repliedOn: date } }
  },
}

function outcomeField(rules: RuleSet): AmendField {
  return {
    key: 'outcome',
    names: ['答复结果', '结果', '办理结果', '答复类型'],
    missing: () => false,
    question: () => ({ text: '请问答复结果是哪一种?' }),
    read(heard, { repliedOn }) {
      const outcome = repliedOn === undefined ? undefined : replyOutcomeIn(heardText(heard), rules)
      return outcome && { set: { outcome } }
    },
  }
}

/** A change of one of the fields: 提交方式改成EMS, 答复结果改成部分公开. */
function amended(
  change: Change,
  { meaning, values, desk }: Situation<AmendValues>,
): Reading<AmendValues> {
  const own = APPLICATION_FIELDS.filter(({ key }) => key !== 'name' && key !== 'phone')
  const fields = [...(own as unknown as AmendField[]), REPLIED, outcomeField(values.rules)]
  const reading = applyChange<ApplicationChanges>({ fields }, change, {
    meaning,
    values: values.facts,
    desk,
  })
  if (reading === undefined || 'fault' in reading) return reading
  const { subject } = reading.set
  const set =
    subject === undefined ? reading.set : { ...reading.set, subject: withoutNumbers(subject) }
  return {
    set: { facts: { ...values.facts, ...set }, changes: { ...values.changes, ...set } },
  }
}

function lineUp({ amends, facts }: AmendValues): readonly string[] {
  const { repliedOn, outcome } = facts
  return [
    `将更正${amends},改后为:`,
    ...applicationLines(facts),
    ...(repliedOn === undefined ? [] : [`答复:${repliedOn},${outcome ?? ''}`]),
    '无误请回「确认」,放弃请回「取消」。',
  ]
}

async function decide(
  { amends, version, changes = {} }: AmendValues,
  desk: Desk,
): Promise<Result<Write, Draft>> {
  const application = await desk.find('application', amends)
  if (application?.version !== version)
    return fail(refused(`${amends}刚刚有改动,请重新查看后再改。`))
  const step = { kind: 'amend', changes } as const
  const fault = stepFault(application, step, desk)
  if (fault !== undefined) return fail({ ...refused(fault.why), evidence: [fault.why] })
  const transition = applicationTransition(application, step)
  if (!transition.ok) return fail(refused(transition.error.why))
  const text = `已更正${namedApplication({ ...application, ...changes })}。`
  return ok({
    events: [transition.value],
    expects: { [amends]: version },
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind: 'application', id: amends, change: 'corrected' }],
    }),
  })
}

function refused(text: string): Draft {
  return { text, outcome: 'refused' }
}
