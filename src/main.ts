import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SettableClock, systemClock } from './clock.ts'
import { type Hub, openHub } from './dialogue/turn/hub.ts'
import { openPresence } from './dialogue/staff/presence.ts'
import type { Breakdown } from './dialogue/turn/scene.ts'
import type { Actor, Role } from './domain/people/role.ts'
import { loadWorkCalendar } from './facts/holidays.ts'
import { loadIndicators } from './facts/indicators.ts'
import { loadParaphrases } from './facts/paraphrases.ts'
import { withGrants } from './office/granted.ts'
import { type Mind, openMind } from './office/mind.ts'
import type { Channel } from './ports/channel.ts'
import type { Ledger } from './ports/ledger.ts'
import type { Misses } from './ports/misses.ts'
import { remind } from './office/reminding.ts'
import { tableFiles } from './reports/table-files.ts'
import type { OfficeStore, OpenedData } from './office/store.ts'
import { openStudio } from './office/studio.ts'
import { codeOf } from './stores/embedded/disk-error.ts'
import { mask } from './understanding/extract/people.ts'

/** The bot of one office, ready to listen. */
export interface Bot extends OpenedData {
  readonly hub: Hub
  readonly clock: SettableClock
  identify(user: string): Promise<Actor>
  /** One round of reminders, through the channels that can push. */
  remind(channels: readonly Channel[]): Promise<void>
  /** Answers what was accepted, then puts everything away. */
  close(): Promise<void>
}

export interface BotOptions {
  /** Roles given at the machine, by the user's name within his channel; they last for this process. */
  readonly grants?: ReadonlyMap<string, Role>
  /**
   * Where conversations are remembered.
   * @default the data folder
   */
  readonly conversations?: OfficeStore['conversations']
  /**
   * Where what was not understood is counted.
   * @default the data folder
   */
  readonly misses?: Pick<Misses, 'note'>
  /**
   * What understands people's words; bots of one office may share it, for it remembers nothing.
   * @default one of its own
   */
  readonly mind?: Mind
  /**
   * The folder for charts and reports that answers carry.
   * @default one for all data folders, beside the machine's other temporary files
   */
  readonly attachments?: string
  /** Hears of what is broken. */
  report(fault: Breakdown): void
}

const UNSAVED =
  '训练好的模型存不进 dist/model.json,每次启动都要重新训练:请检查权限,或以能写入的用户重新构建'

/** Puts the bot together over an opened data folder, which is closed again where that fails. */
export async function openBot(data: OpenedData, options: BotOptions): Promise<Bot> {
  try {
    return await assemble(data, options)
  } catch (error) {
    await data.store.close()
    throw error
  }
}

async function assemble(data: OpenedData, options: BotOptions): Promise<Bot> {
  const { store, office } = data
  const clock = systemClock(office.timezone)
  const openOwn = (): Promise<Mind> =>
    openMind(office, (error) => {
      options.report({ what: 'failure', detail: `${UNSAVED}(${codeOf(error)})` })
    })
  const { understanding, intents } = options.mind ?? (await openOwn())
  const { ledger, roleOf } = withGrants(store.ledger, options.grants ?? new Map(), clock)
  const identify = identifier(ledger, roleOf)
  const conversations = options.conversations ?? store.conversations
  const misses = options.misses ?? store.misses
  const presence = openPresence(conversations)
  const calendar = loadWorkCalendar()
  const report = (fault: Breakdown): void => {
    options.report(fault)
  }
  const hub = openHub({
    skills: intents.skills,
    understanding,
    ledger,
    conversations,
    personal: store.personal,
    office,
    indicators: loadIndicators(),
    tables: tableFiles(),
    files: store.files,
    misses: { note: (miss) => misses.note({ ...miss, text: mask(miss.text) }) },
    paraphrases: loadParaphrases(),
    calendar,
    studio: openStudio(options.attachments ?? join(tmpdir(), 'gongkai-attachments')),
    clock,
    identify,
    presence,
    report,
  })
  return {
    store,
    office,
    hub,
    clock,
    identify,
    remind: (channels) =>
      remind({
        ...{ ledger: store.ledger, presence, clock, office, calendar, channels },
        report: (detail) => {
          report({ what: 'failure', detail })
        },
      }),
    async close() {
      await hub.close()
      await store.close()
    },
  }
}

/** Bound staff by the journal, the rest by what the operator granted; everybody else is the public. */
function identifier(
  ledger: Ledger,
  roleOf: (name: string) => Role | undefined,
): (user: string) => Promise<Actor> {
  return async (user) => {
    const name = user.slice(user.indexOf(':') + 1)
    const granted = roleOf(name)
    if (granted !== undefined) return { user, role: granted, name }
    const staff = await ledger.find('staff', user)
    if (staff !== undefined) return { user, role: staff.role, name: staff.name }
    return { user, role: 'public', name: '市民' }
  }
}
