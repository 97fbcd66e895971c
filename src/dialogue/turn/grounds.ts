import type { Office } from '../../domain/figures/office.ts'
import type { Entry } from '../../domain/register/entry.ts'
import { parseRecordId, RECORD_KINDS } from '../../domain/register/record.ts'
import { type CivilDate } from '../../domain/time/civil-date.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Answer } from '../skill.ts'

/** What a reply may rest on besides what its words name: known to the turn, not told by the skill. */
export interface Grounds {
  readonly today: CivilDate
  /** The message, and the choice that it picked. */
  readonly said: readonly string[]
  readonly office: Office
  /** The data of the form in progress, before the message and after it. */
  readonly forms: readonly unknown[]
  /** The records that the reply lists, names or changes, as the ledger has them. */
  readonly records: readonly unknown[]
  /** What has just been written. */
  readonly entries: readonly Entry[]
}

/** Bookkeeping: digits in these are accidents, and prove nothing that is said. */
const SILENT: ReadonlySet<string> = new Set([
  ...['hash', 'sha256', 'codeHash', 'key', 'seq', 'version', 'at', 'user', 'owner', 'span'],
])

/** Every word and number of the grounds, as text. */
export function textOf({
  today,
  said,
  office,
  forms,
  records,
  entries,
}: Grounds): readonly string[] {
  return [today, ...said, ...[office, forms, records, entries].flatMap(leaves)]
}

function leaves(plain: unknown): readonly string[] {
  if (typeof plain === 'string') return [plain]
  if (typeof plain === 'number') return [String(plain)]
  if (typeof plain !== 'object' || plain === null) return []
  return Object.entries(plain).flatMap(([key, value]) => (SILENT.has(key) ? [] : leaves(value)))
}

/** The records that an answer is about, by their numbers: those that the message names, and it lists, names, changes or was decided on. */
export async function recordsOf(
  { says, writes, remember }: Answer,
  said: string,
  ledger: Pick<Ledger, 'find'>,
): Promise<readonly unknown[]> {
  const named = `${said} ${says.text}`.match(/\d{4}-\d{4,}/gu) ?? []
  const changed = (says.records ?? []).map(({ id }) => id)
  const decidedOn = Object.keys(writes?.expects ?? {})
  const ids = new Set([...named, ...changed, ...decidedOn, ...(remember?.listed ?? [])])
  const found = await Promise.all([...ids].map((id) => recordWith(id, ledger)))
  return found.filter((record) => record !== undefined)
}

async function recordWith(id: string, ledger: Pick<Ledger, 'find'>): Promise<unknown> {
  if (parseRecordId(id) === undefined) return undefined
  for (const kind of RECORD_KINDS) {
    const record = await ledger.find(kind, id)
    if (record !== undefined) return record
  }
  return undefined
}
