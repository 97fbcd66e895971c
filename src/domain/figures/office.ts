import type { Contacts } from './report.ts'

/** The office that the bot speaks for (`data/office.yaml`). */
export interface Office {
  /** 台江区上海街道 */
  readonly name: string
  /** 上海街道: what answers call it */
  readonly shortName: string
  readonly aliases: readonly string[]
  /** Names that contain its own but mean another body: 上海市. */
  readonly notUs: readonly string[]
  readonly contacts: Contacts
  /** Where the contacts were printed, and when. */
  readonly contactsSource: string
  /** Office hours as published; `undefined` where no source states them. */
  readonly hours?: string
  /** True for a one-person office: recorder and reviewer may be the same. The journal then says so. */
  readonly singleOfficer: boolean
  readonly reminders: ReminderHours
  readonly timezone: string
}

/** From when until when, by the office's clock, staff may be reminded on a working day: `09:00`, `17:30`. */
export interface ReminderHours {
  readonly from: string
  readonly until: string
}

/** Whether a body's name is one of the office's own. */
export function isOurs(office: Office, name: string | undefined): boolean {
  return name !== undefined && [office.name, office.shortName, ...office.aliases].includes(name)
}
