import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import type { ConversationState } from './dialogue/context.ts'
import type { Office } from './domain/figures/office.ts'
import { fail, ok, type Result } from './domain/result.ts'
import { loadOffice } from './facts/office.ts'
import { systemClock } from './clock.ts'
import { fillNew, fillProfile, OFFICE_FILE } from './seed.ts'
import { openEmbedded } from './stores/embedded/open.ts'
import type { OpenFailure } from './stores/embedded/folder.ts'
import { openEmbeddedReadOnly } from './stores/embedded/open-read-only.ts'
import type { Store } from './stores/store.ts'

export type OfficeStore = Store<ConversationState>

/** A data folder that is open, and whose it is. */
export interface OpenedData {
  readonly store: OfficeStore
  readonly office: Office
}

/** Why the data cannot be used; `why` is one Chinese sentence that says what to do. */
export interface Refusal {
  readonly kind: OpenFailure['kind']
  readonly why: string
}

/** Opens the data folder for writing; a new one is filled with what is shipped. */
export async function openData(config: Config): Promise<Result<OpenedData, Refusal>> {
  const timezone = timezoneOf(config, officeIn(config))
  const opened = await openEmbedded<ConversationState>(config.data, { timezone })
  if (!opened.ok) return fail(opened.error)
  await fillProfile(config.data)
  const now = systemClock(timezone).now()
  await fillNew(opened.value.ledger, now)
  return ok({ store: opened.value, office: officeIn(config) })
}

/** Opens it as it stands, also beside a running service; a folder that is not there yet is made first. */
export async function openDataToRead(config: Config): Promise<Result<OpenedData, Refusal>> {
  const office = officeIn(config)
  const opened = await openEmbeddedReadOnly<ConversationState>(config.data, {
    timezone: timezoneOf(config, office),
  })
  if (opened.ok) return ok({ store: opened.value, office })
  return opened.error.kind === 'missing' ? openData(config) : fail(opened.error)
}

function officeIn(config: Config): Office {
  const own = join(config.data, OFFICE_FILE)
  const office = existsSync(own) ? loadOffice(own) : loadOffice()
  return { ...office, timezone: timezoneOf(config, office) }
}

function timezoneOf(config: Config, office: Office): string {
  return config.timezone ?? office.timezone
}
