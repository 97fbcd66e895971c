import { clockStartOf } from '../../law/receipt.ts'
import { countsFrom } from '../../law/reply-clock.ts'
import type { Application, ApplicationStatus } from './application.ts'
import type { ApplicationHappened } from './entry.ts'
import type { Entry } from '../entry.ts'
import { changedRecord, newRecord, type Unstamped } from '../recorded.ts'

type ApplicationEntry = Extract<Entry, ApplicationHappened>
type Received = Extract<ApplicationEntry, { type: 'ApplicationReceived' }>
type State = Unstamped<Application>

/** The application after the entry; `former` is `undefined` for one that is received just now. */
export function foldApplication(
  entry: ApplicationEntry,
  former: Application | undefined,
): Application {
  if (entry.type === 'ApplicationReceived') return newRecord<Application>(entry, received(entry))
  return changedRecord(entry, former, (before) => settled(changed(entry, before)))
}

function received({ record, facts }: Received): State {
  return settled({
    ...facts,
    kind: 'application',
    id: record,
    status: 'received',
    consultations: [],
  })
}

function changed(entry: Exclude<ApplicationEntry, Received>, before: State): State {
  if (isConsulting(entry))
    return { ...before, consultations: consulted(entry, before.consultations) }
  return isEnding(entry) ? ended(entry, before) : clocked(entry, before)
}

type Clocking = Exclude<ApplicationEntry, Received | Consulting | Ending>

function clocked(entry: Clocking, before: State): State {
  switch (entry.type) {
    case 'ApplicationConfirmed':
      return { ...before, confirmedOn: entry.confirmedOn }
    case 'CorrectionNoticed':
      return { ...before, correction: { noticedOn: entry.noticedOn } }
    case 'CorrectionReceived':
      return {
        ...before,
        correction: {
          noticedOn: before.correction?.noticedOn ?? entry.receivedOn,
          receivedOn: entry.receivedOn,
        },
      }
    case 'ApplicationAmended':
      return { ...before, ...entry.changes }
  }
}

type Consulting = Extract<ApplicationEntry, { type: `Consultation${string}` }>

function isConsulting(entry: ApplicationEntry): entry is Consulting {
  return entry.type.startsWith('Consultation')
}

function consulted(
  entry: Consulting,
  before: Application['consultations'],
): Application['consultations'] {
  if (entry.type === 'ConsultationSent') {
    const { sentOn, deliveredOn } = entry
    return [...before, deliveredOn === undefined ? { sentOn } : { sentOn, deliveredOn }]
  }
  const fact =
    entry.type === 'ConsultationDelivered'
      ? { deliveredOn: entry.deliveredOn }
      : { answeredOn: entry.answeredOn }
  return before.map((one) => (one.answeredOn === undefined ? { ...one, ...fact } : one))
}

type Ending = Extract<
  ApplicationEntry,
  {
    type:
      'ApplicationExtended' | 'ApplicationReplied' | 'ApplicationWithdrawn' | 'ApplicationClosed'
  }
>

const ENDING: readonly ApplicationEntry['type'][] = [
  'ApplicationExtended',
  'ApplicationReplied',
  'ApplicationWithdrawn',
  'ApplicationClosed',
]

function isEnding(entry: ApplicationEntry): entry is Ending {
  return ENDING.includes(entry.type)
}

function ended(entry: Ending, before: State): State {
  switch (entry.type) {
    case 'ApplicationExtended': {
      const { days, extendedOn, agreedBy } = entry
      return { ...before, extension: { days, extendedOn, agreedBy } }
    }
    case 'ApplicationReplied':
      return {
        ...before,
        status: 'replied',
        repliedOn: entry.repliedOn,
        outcome: entry.outcome,
      }
    case 'ApplicationWithdrawn':
      return { ...before, status: 'withdrawn', endedOn: entry.withdrawnOn }
    case 'ApplicationClosed':
      return { ...before, status: 'closed', endedOn: entry.closedOn, outcome: entry.outcome }
  }
}

/** With the day of receipt and the status that the facts come to. */
function settled(state: State): State {
  const facts = { ...state }
  Reflect.deleteProperty(facts, 'clockStart')
  const start = clockStartOf(facts)
  const dated = start === undefined ? facts : { ...facts, clockStart: start }
  return { ...dated, status: statusOf(dated) }
}

function statusOf(facts: State): ApplicationStatus {
  if (['replied', 'withdrawn', 'closed'].includes(facts.status)) return facts.status
  if (facts.correction !== undefined && facts.correction.receivedOn === undefined)
    return 'correcting'
  if (facts.consultations.some(({ answeredOn }) => answeredOn === undefined)) return 'consulting'
  return countsFrom(facts) === undefined ? 'received' : 'open'
}
