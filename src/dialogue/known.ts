import type { Known } from '../domain/figures/known.ts'
import type { Registers } from '../domain/register/counting.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { Desk } from './skill.ts'

/** Everything that a figure can be looked up in, as it is at this moment. */
export async function knownTo(desk: Desk): Promise<Known> {
  const [reports, items, registers] = await Promise.all([
    desk.list('report'),
    desk.list('item'),
    registersIn(desk),
  ])
  return { reports, items, registers, indicators: desk.indicators, office: desk.office }
}

/** Every register that counts beside the items. */
export async function registersIn({ list }: Pick<Ledger, 'list'>): Promise<Registers> {
  const [applications, cases, hotline, counts, balances] = await Promise.all([
    list('application'),
    list('case'),
    list('hotline'),
    list('count'),
    list('balance'),
  ])
  return { applications, cases, hotline, counts, balances }
}
