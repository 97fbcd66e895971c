import type { Office } from '../../domain/figures/office.ts'
import { type Due, DUE_TASK_NAMES } from '../../domain/register/reminders/dues.ts'
import type { Duty } from '../../domain/register/reminders/duties.ts'
import { addDays, type CivilDate } from '../../domain/time/civil-date.ts'
import { instantOf } from '../../domain/time/civil-minute.ts'
import { epochOf, instantAt, type Instant } from '../../domain/time/instant.ts'

/** What goes into the calendar. */
export interface Dates {
  readonly dues: readonly Due[]
  readonly duties: readonly Duty[]
}

interface Making {
  readonly now: Instant
  readonly office: Office
}

/**
 * Due days as a calendar that every program reads (RFC 5545): whole days, an alarm the morning before; what is due by the
 * hour at its minute, an alarm an hour before. An application goes by
 * its number alone, for its subject may name people. A due day that moved keeps its UID, so the event moves too.
 */
export function icalendar({ dues, duties }: Dates, { now, office }: Making): string {
  const stamp = utc(now)
  const events = [
    ...dues.map((due) => dueEvent(due, office)),
    ...duties.flatMap((duty) => dutyEvent(duty, office)),
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gongkai//zhengwu gongkai//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(`${office.shortName}政务公开期限`)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

interface Event {
  readonly uid: string
  readonly on: CivilDate
  /** For what is due by the hour. */
  readonly at?: Instant
  readonly summary: string
  readonly certain: boolean
}

function dueEvent({ id, about, task, on, at }: Due, office: Office): Event {
  const isItem = task === 'publish' || task === 'archive'
  return {
    uid: `${task}-${id}@${domainOf(office)}`,
    on: on.date,
    at: at && instantOf(at, office.timezone),
    summary: `${DUE_TASK_NAMES[task]} ${id}${isItem ? ` ${about}` : ''}`,
    certain: on.certain,
  }
}

function dutyEvent({ key, name, dueOn }: Duty, office: Office): readonly Event[] {
  if (dueOn === undefined) return []
  const uid = `${key.replaceAll(' ', '-')}@${domainOf(office)}`
  return [{ uid, on: dueOn, summary: name, certain: true }]
}

/** Only tells one office's events from another's; nobody looks it up. */
function domainOf({ contacts }: Office): string {
  return /^https?:\/\/([^/]+)/u.exec(contacts.website ?? '')?.[1] ?? 'gongkai.invalid'
}

function eventLines({ uid, on, at, summary, certain }: Event, stamp: string): readonly string[] {
  const text = escaped(certain ? summary : `${summary}(暂定)`)
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    ...(at === undefined ? wholeDay(on) : [`DTSTART:${utc(at)}`]),
    `SUMMARY:${text}`,
    `STATUS:${certain ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text}`,
    `TRIGGER:${at === undefined ? '-PT15H' : '-PT1H'}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

function wholeDay(on: CivilDate): readonly string[] {
  return [`DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`]
}

/** 20260302T013000Z */
function utc(now: Instant): string {
  const [day = '', time = ''] = instantAt(epochOf(now), 'UTC').split('T')
  return `${compact(day)}T${time.slice(0, 8).replaceAll(':', '')}Z`
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

/** @standard RFC 5545, 3.3.11 */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(/[;,]/gu, String.raw`\$&`)
    .replaceAll(/\r?\n/gu, String.raw`\n`)
}

/** Octets of a line, its end not counted (RFC 5545, 3.1). */
const LONGEST = 75

/** Between characters, never inside of one. */
function folded(line: string): string {
  let folded = ''
  let room = LONGEST
  for (const character of line) {
    const size = octets(character)
    if (size > room) {
      folded += '\r\n '
      room = LONGEST - 1
    }
    folded += character
    room -= size
  }
  return folded
}

/** In UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x8_00) return 2
  return code < 0x1_00_00 ? 3 : 4
}
