import type { Meaning } from '../../src/dialogue/skill.ts'

/** How a message asks, whatever it asks for. */
export interface Manner {
  /** Whether the message names what it is about, and does not only go on. */
  readonly named: boolean
  /** How exactly a result is wanted; `undefined` where nobody says. */
  readonly decimals?: number
  /** 加, 总, 一起: what is named is put together. */
  readonly adds: boolean
  /** 「A的占比和B的占比差几个点」: shares are set against each other. */
  readonly setsShares: boolean
  /** Whether all there has been is said before the year. */
  readonly totalFirst: boolean
}

const DECIMALS = /^decimals:(\d)$/u

const ADDS = /[加总合]|一[起共]|之和|\b(?:sum|total|together|combined|plus)\b/u

const SETS_SHARES = /占.*(?:差|减|[多少高低大小](?:多少|几|出|了)|个?百分点)/u

export function mannerOf({ topics, operations, periods, scopes, copy }: Meaning): Manner {
  const [decimals] = operations.flatMap((one) => DECIMALS.exec(one)?.[1] ?? [])
  const all = scopes.find(({ value }) => value === 'cumulative')
  return {
    named: topics.length > 0,
    decimals: decimals === undefined ? undefined : Number(decimals),
    adds: ADDS.test(copy),
    setsShares: SETS_SHARES.test(copy),
    totalFirst: (all?.start ?? 0) < (periods[0]?.start ?? 0),
  }
}
