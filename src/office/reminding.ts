import { heldIn, yearsReported } from '../dialogue/figures/known.ts'
import { reminderText } from '../dialogue/duties/reminder-text.ts'
import { messageOf } from '../dialogue/message.ts'
import type { Presence } from '../dialogue/staff/presence.ts'
import type { Office } from '../domain/figures/office.ts'
import type { StaffRole } from '../domain/people/role.ts'
import { type Owed, owedTo, type Today } from '../domain/register/reminders/owed.ts'
import type { Staff } from '../domain/register/staff/staff.ts'
import { withNotices } from '../domain/time/holiday-notice.ts'
import { minuteAt } from '../domain/time/civil-minute.ts'
import { dayAt, timeAt } from '../domain/time/instant.ts'
import { isWorkingDay, type WorkCalendar } from '../domain/time/work-calendar.ts'
import type { Address, Channel, Pusher } from '../ports/channel.ts'
import type { Clock } from '../ports/clock.ts'
import type { Ledger } from '../ports/ledger.ts'
import { asOperator } from './operator.ts'

/** What reminding needs of the bot. */
export interface RemindingGround {
  readonly ledger: Ledger
  readonly presence: Presence
  readonly clock: Clock
  readonly office: Office
  readonly calendar: WorkCalendar
  readonly channels: readonly Channel[]
  /** Hears of what did not go out. */
  report(fault: unknown): void
}

/**
 * One round of reminders: whoever is staff, is owed something, has not been told today and can be reached now is told,
 * where he was last heard; what is due by the hour is told again on the same day once it presses. Outside of the office's
 * hours for it, and on days off, nobody is disturbed. The claim is in the journal before anything is sent, so whatever restarts, nobody is told twice
 * a day; who could not be reached is tried again at the next round.
 */
export async function remind(ground: RemindingGround): Promise<void> {
  const { ledger, clock, office } = ground
  const now = clock.now()
  const today = dayAt(now, office.timezone)
  const time = timeAt(now, office.timezone)
  const calendar = withNotices(ground.calendar, await ledger.list('notice'))
  const { from, until } = office.reminders
  if (time < from || time >= until || !isWorkingDay(calendar, today)) return
  const moment = { today, calendar, minute: minuteAt(now, office.timezone) }
  for (const person of await everybody(ledger)) await remindOne(person, moment, ground)
}

/** Somebody on the staff, with each of his bindings. */
interface Person {
  readonly name: string
  readonly role: StaffRole
  readonly bindings: readonly Staff[]
}

async function everybody(ledger: Ledger): Promise<readonly Person[]> {
  const people = new Map<string, Person>()
  for (const staff of await ledger.list('staff')) {
    const { name, role } = staff
    const bindings = [...(people.get(name)?.bindings ?? []), staff]
    people.set(name, { name, role, bindings })
  }
  return [...people.values()]
}

async function remindOne(person: Person, now: Today, ground: RemindingGround): Promise<void> {
  const way = await wayTo(person, ground)
  if (way === undefined) return
  const reminded = await ground.ledger.find('reminded', person.name)
  const told = reminded?.day === now.today ? reminded.keys : []
  const known = [...told, ...(reminded?.acknowledged ?? [])]
  const owed = (await owedBy(person, now, ground)).filter(
    (one) => !known.includes(one.key) && (told.length === 0 || isPressing(one)),
  )
  if (owed.length === 0 || !(await claim(person, owed, { told, now, ground }))) return
  const says = { text: reminderText(owed, now, told.length), outcome: 'answered' } as const
  await way.pusher.push(way.to, messageOf(says, 'reminder')).catch((fault: unknown) => {
    ground.report(fault)
  })
}

function isPressing(owed: Owed): boolean {
  return owed.kind === 'due' && owed.pressing === true
}

/** To the channel where he was heard last, of those that reach him now. */
async function wayTo(
  { bindings }: Person,
  { presence, channels }: RemindingGround,
): Promise<{ readonly pusher: Pusher; readonly to: Address } | undefined> {
  const heard = await Promise.all(
    bindings.map(async ({ user }) => ({ user, last: await presence.last(user) })),
  )
  const ways = heard
    .toSorted((one, other) => (other.last?.at ?? '').localeCompare(one.last?.at ?? ''))
    .flatMap(({ user, last }) => {
      const [channel = ''] = user.split(':')
      const pusher = channels.find(({ name }) => name === channel)?.pusher
      const to = { user: user.slice(channel.length + 1), conversation: last?.conversation ?? '' }
      return pusher?.reaches(to) === true ? [{ pusher, to }] : []
    })
  return ways[0]
}

async function owedBy(
  { name, role, bindings }: Person,
  now: Today,
  { ledger, office }: RemindingGround,
): Promise<readonly Owed[]> {
  const [held, reports] = await Promise.all([heldIn(ledger), yearsReported(ledger, office)])
  const user = bindings[0]?.user ?? name
  return owedTo({ user, name, role }, { ...held, reports }, now)
}

interface Claim {
  /** What he was told today already. */
  readonly told: readonly string[]
  readonly now: Today
  readonly ground: RemindingGround
}

/** @returns false where it was claimed before, or cannot be */
async function claim(
  { name }: Person,
  owed: readonly Owed[],
  { told, now, ground }: Claim,
): Promise<boolean> {
  const keys = [...told, ...owed.map(({ key }) => key)]
  const written = await ground.ledger.append(
    asOperator([{ type: 'RemindersClaimed', name, day: now.today, keys }], {
      at: ground.clock.now(),
      channel: 'reminders',
      once: [JSON.stringify(['reminders', name, now.today, told.length])],
    }),
  )
  return written.ok && !written.value.repeated
}
