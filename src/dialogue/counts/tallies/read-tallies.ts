import type { Desk, Meaning } from '../../skill.ts'
import { linesOf, type TallyLine } from './tally-lines.ts'
import type { TallyPart } from './tally-part.ts'
import { partsOf } from './tally-parts.ts'
import { rowsOf } from './tally-rows.ts'
import { tokensOf } from './tally-tokens.ts'

/** Several counts of one message, and what a line that adds them up says. */
export interface ReadTallies {
  readonly tallies: readonly TallyLine[]
  readonly total?: number
}

/** More lines than a year has days are no message. */
const LONGEST = 20_000

/**
 * Several counts in one message: pasted lines, or 12345收到30件办结28件,市长信箱收到5件办结5件,都是10月的. Nothing that was
 * said is dropped without a word: what was not understood is a line with its fault. No lines where the message tells of one count.
 */
export async function readTallies(meaning: Meaning, desk: Desk): Promise<ReadTallies> {
  const { plain } = meaning
  if (plain.length > LONGEST || !/\d|[一二两三四五六七八九十]/u.test(plain)) return { tallies: [] }
  const isListed = /分别|依次/u.test(plain)
  const isEach = /各(?!级|类|种|项|科|社区)|均|每[天日月周个]/u.test(plain)
  const rows = rowsOf(await tokensOf(meaning, desk), isListed)
  const parts = partsOf(rows, { isListed, isEach })
  const total = totalOf(parts)
  const counted = total === undefined ? parts : parts.slice(0, -1)
  const tallies = linesOf(counted, desk.today)
  return tallies.length > 1 ? { tallies, total } : { tallies: [] }
}

/** 「合计13件」 below the others. */
function totalOf(parts: readonly TallyPart[]): number | undefined {
  const last = parts.at(-1)
  return parts.length > 2 && last?.isTotal === true ? last.received : undefined
}
