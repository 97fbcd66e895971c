import { clockStartOf, needsConfirmation } from '../../../domain/law/receipt.ts'
import type { ApplicationFacts } from '../../../domain/register/applications/application.ts'
import { withoutContacts } from '../../../domain/people/personal-text.ts'
import { checkApplicationFacts } from '../../../domain/register/applications/check.ts'
import { ok, fail } from '../../../domain/result.ts'
import { NEW } from '../../../ports/ledger.ts'
import type { Form } from '../../forms/form.ts'
import { goOn } from '../../forms/go-on.ts'
import { fromRecords } from '../../items/item-text.ts'
import type { Desk, Saying, Write } from '../../skill.ts'
import { denied } from '../../permission.ts'
import { maskedApplicant } from '../applicant/text.ts'
import { APPLICATION_FIELDS } from './fields.ts'
import { applicationLines, dueLine, namedApplication } from '../application-text.ts'
import { applicationFacts, type ApplicationValues } from '../application-values.ts'
import { awaitsConfirmation } from './receipt-fields.ts'
import { type SealedApplicant, sealedApplicant } from '../applicant/sealed.ts'

/** One application: asked for, shown, changed, recorded. The card masks who applies. */
export const APPLICATION_FORM: Form<ApplicationValues> = {
  intent: 'record-application',
  personal: true,
  fields: APPLICATION_FIELDS,
  check: (values, desk) => checkApplicationFacts(values, desk),
  card(values, { calendar }) {
    const due = clockLine(values, calendar)
    const applicant = maskedApplicant(values)
    const subject = withoutContacts(values.subject ?? '')
    const shown = { ...values, subject }
    return fromRecords(card(shown, applicant, due), { evidence: [applicant ?? '', subject, due] })
  },
  async write(values, desk) {
    const refused = denied(desk, 'record-application')
    if (refused !== undefined) return fail(refused.says)
    const facts = applicationFacts(values)
    if (facts === undefined) throw new Error('an application was confirmed before it was complete')
    const subject = withoutContacts(facts.subject)
    return ok(recorded({ ...facts, subject }, await sealedApplicant(values)))
  },
}

function card(values: ApplicationValues, applicant: string | undefined, due: string): string {
  return [
    '请核对这一件申请:',
    ...(applicant === undefined ? [] : [`申请人:${applicant}`]),
    ...applicationLines(values),
    due,
    goOn('提交方式改成…'),
  ].join('\n')
}

function clockLine(values: ApplicationValues, calendar: Desk['calendar']): string {
  const { via, receivedOn } = values
  if (via === undefined || receivedOn === undefined || awaitsConfirmation(values))
    return '答复期限:待双方确认收到后起算(确认后请说“双方确认了,几月几日”)'
  const clockStart = clockStartOf({ ...values, via, receivedOn })
  return dueLine({ receivedOn, clockStart, consultations: [] }, calendar)
}

function recorded(
  facts: Omit<ApplicationFacts, 'applicant'>,
  sealed: SealedApplicant | undefined,
): Write {
  const applicant = sealed === undefined ? {} : { applicant: sealed.key }
  return {
    events: [{ type: 'ApplicationReceived', record: NEW, facts: { ...facts, ...applicant } }],
    personal: sealed && new Map([[sealed.key.key, sealed.text]]),
    acknowledge: (entries): Saying => {
      const [entry] = entries
      if (entry?.type !== 'ApplicationReceived') throw new Error('an application was not recorded')
      const waits = needsConfirmation(facts.via) && facts.confirmedOn === undefined
      const text = `已登记申请${namedApplication({ id: entry.record, subject: facts.subject })}${waits ? ',待双方确认收到' : ''}。`
      return {
        text,
        outcome: 'recorded',
        records: [{ kind: 'application', id: entry.record, change: 'recorded' }],
      }
    },
  }
}
