import type { Count, Hotline } from '../../domain/register/tallies/tally.ts'
import type { Desk } from '../skill.ts'
import type { TallyValues } from './tallies/tally-values.ts'
import { isHotline, type TallySource } from './tallies/tally-words.ts'

/** A count that stands in the register, of either kind. */
export interface Tally {
  readonly kind: 'hotline' | 'count'
  readonly id: Hotline['id']
  readonly version: number
  readonly source: TallySource
  readonly period: string
  readonly received: number
  readonly closed?: number
}

/** What is counted for the same source and period already. */
export async function existing(
  { source, period }: TallyValues,
  desk: Desk,
): Promise<Tally | undefined> {
  if (source === undefined || period === undefined) return undefined
  return (await tallies(source, desk)).find((one) => one.period === period)
}

/** The count of that source that was recorded last: what 「改成3件」 without a day means. */
export async function latest(source: TallySource, desk: Desk): Promise<Tally | undefined> {
  return (await tallies(source, desk)).at(-1)
}

async function tallies(source: TallySource, desk: Desk): Promise<readonly Tally[]> {
  if (isHotline(source))
    return (await desk.list('hotline', { where: { source: [source] } })).map(ofHotline)
  const rows = await desk.list('count', { where: { register: [source] } })
  return rows.filter(({ matter }) => matter === undefined).map(ofCount)
}

function ofHotline({ kind, id, version, source, period, received, closed }: Hotline): Tally {
  return { kind, id, version, source, period, received, closed }
}

function ofCount({ kind, id, version, register, period, count }: Count): Tally {
  return { kind, id, version, source: register, period, received: count }
}

/** 12345 2026-03-12:受理5件,办结3件 */
export function tallyText(values: TallyValues, before?: Tally): string {
  const { source, period, received, closed } = total(values, before)
  const head = `${source ?? ''} ${period ?? ''}`
  if (!isHotline(source)) return `${head}:${String(received ?? 0)}`
  const end = closed === undefined ? '办结数未填' : `办结${String(closed)}件`
  return `${head}:受理${String(received ?? 0)}件,${end}`
}

/** What the register will hold: the sum where it is added, else what is said, and what was not said as it was. */
export function total(values: TallyValues, before: Tally | undefined): TallyValues {
  if (before === undefined) return values
  const { received, closed } = values
  if (values.more !== true)
    return { ...values, received: received ?? before.received, closed: closed ?? before.closed }
  return {
    ...values,
    received: before.received + (received ?? 0),
    closed: sum(before.closed, closed),
  }
}

/** What was counted before, and what comes of it. */
export function counted(values: TallyValues, before: Tally | undefined): readonly string[] {
  return before === undefined ? [] : [before.id, tallyText(before), tallyText(values, before)]
}

function sum(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined && other === undefined ? undefined : (one ?? 0) + (other ?? 0)
}
