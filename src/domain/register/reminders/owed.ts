import type { Role } from '../../people/role.ts'
import { isOwnWork, sameOfficer } from '../../people/officer.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import { addHours, type CivilMinute } from '../../time/civil-minute.ts'
import type { WorkCalendar } from '../../time/work-calendar.ts'
import { workingDaysBetween } from '../../time/working-days.ts'
import type { Application } from '../applications/application.ts'
import { type Due, duesOf } from './dues.ts'
import { dutiesOn, type Duty } from './duties.ts'
import type { Item, Officer } from '../items/item.ts'
import type { Count } from '../tallies/tally.ts'

/** What somebody is reminded of on a working morning. */
export type Owed = { readonly key: string } &
  /** `pressing`: by the hour, and it cannot wait for the next morning. */
  (
    | { readonly kind: 'due'; readonly due: Due; readonly pressing?: true }
    | { readonly kind: 'duty'; readonly duty: Duty }
    /** Records of others that wait for his review. */
    | { readonly kind: 'review'; readonly items: readonly Item[] }
  )

export interface Holdings {
  readonly items: readonly Item[]
  readonly applications: readonly Application[]
  readonly counts: readonly Count[]
  /** Years whose annual report is stored. */
  readonly reports: ReadonlySet<number>
}

export interface Today {
  readonly today: CivilDate
  readonly calendar: WorkCalendar
  /** By the office's clock; what is due by the hour is measured by it. */
  readonly minute?: CivilMinute
}

/** Working days before the last day from which it is worth a reminder. */
const SOON = 3

/**
 * What a member of staff is reminded of on that day: what he recorded and is due soon or overdue; a leader and an
 * admin all that is overdue; a reviewer what waits for his review; everybody his duties by the calendar.
 */
export function owedTo(
  person: Officer & { readonly role: Role },
  holdings: Holdings,
  now: Today,
): readonly Owed[] {
  return [
    ...duesOf(holdings, now.calendar).flatMap((due) => dueTo(person, due, now)),
    ...reviewsFor(person, holdings.items),
    ...dutiesOf(person, holdings, now),
  ]
}

/** Acknowledged before its last day, it is told again once that has passed: the key says which. */
function dueTo(person: Officer & { readonly role: Role }, due: Due, now: Today): readonly Owed[] {
  const stage = stageOf(due, now)
  const isOverdue = stage === 'overdue'
  const answers = sameOfficer(person, due.by) || (isOverdue && SEE_ALL.includes(person.role))
  if (!answers || stage === 'later') return []
  const key = `${due.task} ${due.id} ${due.at ?? due.on.date}${STAGE_KEYS[stage]}`
  const pressing = due.at !== undefined && stage !== 'soon'
  return [{ kind: 'due', key, due, ...(pressing ? { pressing } : {}) }]
}

/** How near the last day is; `last-hours` only for what is due by the hour. */
type Stage = 'later' | 'soon' | 'last-hours' | 'overdue'

const STAGE_KEYS: Readonly<Record<Exclude<Stage, 'later'>, string>> = {
  soon: '',
  'last-hours': ' last-hours',
  overdue: ' overdue',
}

/** Hours before its minute from which a reminder no longer waits for the morning. */
const LAST_HOURS = 2

function stageOf({ on, at }: Due, { today, calendar, minute }: Today): Stage {
  if (at !== undefined && minute !== undefined && at <= addHours(minute, LAST_HOURS))
    return at < minute ? 'overdue' : 'last-hours'
  if (on.date < today) return 'overdue'
  return workingDaysBetween(calendar, today, on.date).days > SOON ? 'later' : 'soon'
}

const SEE_ALL: readonly Role[] = ['leader', 'admin']

/** Named by the newest of them: what comes in later is told anew. */
function reviewsFor(
  person: Officer & { readonly role: Role },
  all: readonly Item[],
): readonly Owed[] {
  if (person.role !== 'reviewer' && person.role !== 'admin') return []
  const items = all.filter((item) => item.status === 'pending' && !isOwnWork(person, item))
  const newest = items.at(-1)
  return newest === undefined ? [] : [{ kind: 'review', key: `review ${newest.id}`, items }]
}

function dutiesOf(
  { role }: { readonly role: Role },
  { reports }: Holdings,
  { today, calendar }: Today,
): readonly Owed[] {
  return dutiesOn(today, { reports, holidays: calendar.knownYears })
    .filter(({ roles }) => roles.some((one) => one === role))
    .filter(({ from, until }) => from <= today && (until === undefined || today <= until))
    .map((duty): Owed => ({ kind: 'duty', key: dutyKey(duty, { today, calendar }), duty }))
}

/** The stages of a duty, each told until it is acknowledged: from its first day on, in its last days, once overdue. */
function dutyKey({ key, dueOn }: Duty, { today, calendar }: Today): string {
  if (dueOn === undefined) return key
  if (dueOn < today) return `${key} overdue`
  return workingDaysBetween(calendar, today, dueOn).days > SOON ? key : `${key} soon`
}
