import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { ConversationState } from '../dialogue/context.ts'
import type { Office } from '../domain/figures/office.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { type BadProfile, loadOffice, readOffice } from '../facts/office.ts'
import { systemClock } from '../clock.ts'
import { eraseReplaced } from './erasing.ts'
import { keptConversation } from './kept-conversation.ts'
import { NotStored } from '../ports/not-stored.ts'
import { fillNew, fillProfile, OFFICE_FILE } from './seed.ts'
import { diskSentence, isDiskError } from '../stores/embedded/disk-error.ts'
import { openEmbedded } from '../stores/embedded/open.ts'
import type { OpenFailure } from '../stores/embedded/folder.ts'
import { openEmbeddedReadOnly } from '../stores/embedded/open-read-only.ts'
import type { Store, StoreNews, StoreOptions } from '../stores/store.ts'

export type OfficeStore = Store<ConversationState>

/** A data folder that is open, and whose it is. */
export interface OpenedData {
  readonly store: OfficeStore
  readonly office: Office
}

/** Why the data cannot be used; `why` is one Chinese sentence that says what to do. */
export interface Refusal {
  readonly kind: OpenFailure['kind'] | BadProfile['kind']
  readonly why: string
}

type Opened = Promise<Result<OpenedData, Refusal>>

/**
 * Opens the data folder for writing; a new one, or one whose first start was cut short, is filled with what is shipped.
 *
 * @param tell hears of what the operator should know while it is open
 */
export async function openData(config: Config, tell?: (news: StoreNews) => void): Opened {
  const office = officeIn(config)
  if (!office.ok) return office
  const { timezone } = office.value
  const opened = await openEmbedded(config.data, { ...options(timezone), tell })
  if (!opened.ok) return fail(opened.error)
  const store = opened.value
  try {
    await fillProfile(config.data)
    await fillNew(store.ledger, systemClock(timezone).now())
    await eraseReplaced(store)
  } catch (error) {
    await store.close()
    return notFilled(error, config)
  }
  return ok({ store, office: office.value })
}

/**
 * Opens it as it stands, also beside a running service.
 *
 * @param fill what an empty folder becomes: filled as at a first start, or left as it is
 */
export async function openDataToRead(config: Config, fill: Fill = 'if-new'): Opened {
  const office = officeIn(config)
  if (!office.ok) return office
  const standing = await openStanding(config, office.value)
  if (fill === 'never') return standing
  if (!standing.ok) return mayFill(standing.error, config, fill) ? openData(config) : standing
  return (await isFilled(standing.value)) ? standing : refilled(standing.value, config)
}

/** What a first start left that was cut short. */
async function refilled({ store, office }: OpenedData, config: Config): Opened {
  await store.close()
  const filled = await openData(config)
  // Another process is filling it just now, or nobody can: then it is read as it stands.
  return filled.ok ? filled : openStanding(config, office)
}

export type Fill = 'always' | 'if-new' | 'never'

async function openStanding(config: Config, office: Office): Opened {
  const opened = await openEmbeddedReadOnly(config.data, options(office.timezone))
  return opened.ok ? ok({ store: opened.value, office }) : fail(opened.error)
}

async function isFilled({ store }: OpenedData): Promise<boolean> {
  return (await store.ledger.list('report')).length > 0
}

/** A folder that holds other things is rather misspelt than new. */
function mayFill({ kind }: Refusal, { data }: Config, fill: Fill): boolean {
  if (kind !== 'missing') return false
  return fill === 'always' || !existsSync(data) || isNew(readdirSync(data))
}

function isNew(files: readonly string[]): boolean {
  return files.length === 0 || files.includes(OFFICE_FILE)
}

function notFilled(error: unknown, { data }: Config): Result<never, Refusal> {
  if (error instanceof NotStored) return fail({ kind: 'not-writable', why: error.message })
  if (!isDiskError(error)) throw error
  return fail({ kind: 'not-writable', why: diskSentence(error, data) })
}

function options(timezone: string): StoreOptions<ConversationState> {
  return { timezone, read: keptConversation }
}

function officeIn(config: Config): Result<Office, BadProfile> {
  const own = join(config.data, OFFICE_FILE)
  const office = existsSync(own) ? readOffice(own) : ok(loadOffice())
  if (!office.ok) return office
  return ok({ ...office.value, timezone: config.timezone ?? office.value.timezone })
}
