import type { Known } from '../../domain/figures/known.ts'
import { isOurs, type Office } from '../../domain/figures/office.ts'
import type { Registers } from '../../domain/register/counting/counting.ts'
import type { Held } from '../../domain/register/reminders/dues.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Desk } from '../skill.ts'

type Lister = Pick<Ledger, 'list'>

/** Everything that a figure can be looked up in, as it is at this moment. */
export function knownTo(desk: Desk): Promise<Known> {
  return knownIn(desk, desk)
}

/** The same without a conversation. */
export async function knownIn(
  ledger: Lister,
  { indicators, office }: Pick<Known, 'indicators' | 'office'>,
): Promise<Known> {
  const [reports, items, registers] = await Promise.all([
    ledger.list('report'),
    ledger.list('item'),
    registersIn(ledger),
  ])
  return { reports, items, registers, indicators, office }
}

/** The records that something is to be done about by a day. */
export async function heldIn(ledger: Lister): Promise<Held> {
  const [items, applications, counts] = await Promise.all([
    ledger.list('item'),
    ledger.list('application'),
    ledger.list('count'),
  ])
  return { items, applications, counts }
}

/** The years of which the office's own report is stored. */
export async function yearsReported(ledger: Lister, office: Office): Promise<ReadonlySet<number>> {
  const stored = await ledger.list('report')
  const ours = stored.filter((report) => isOurs(office, report.office))
  return new Set(ours.flatMap(({ year }) => (year === undefined ? [] : [year])))
}

/** Every register that counts beside the items. */
export async function registersIn({ list }: Lister): Promise<Registers> {
  const [applications, cases, hotline, counts, balances] = await Promise.all([
    list('application'),
    list('case'),
    list('hotline'),
    list('count'),
    list('balance'),
  ])
  return { applications, cases, hotline, counts, balances }
}
