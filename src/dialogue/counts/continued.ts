import { isQuestion } from '../forms/leftover.ts'
import type { Desk, Meaning } from '../skill.ts'
import { withoutTitles } from '../words.ts'
import { isCorrection, isMore, sourceIn, tallied, type TallySource } from './tallies/tally-words.ts'

/** What no count is about: words of the other registers. */
const OTHER = /申请|复议|诉讼|举报|公开|登记|[那这该][件份条]/u

/** 「下午又来2件」 right after a count was recorded: of the same source. */
export async function continuedSource(
  meaning: Meaning,
  desk: Desk,
): Promise<TallySource | undefined> {
  const [last] = desk.context.touched ?? []
  const isTold = goesOn(meaning) && tellsNumber(meaning) && !isQuestion(meaning)
  return isTold && last !== undefined ? sourceOf(last, desk) : undefined
}

function goesOn(meaning: Meaning): boolean {
  const words = withoutTitles(meaning)
  if (meaning.head !== undefined || sourceIn(words) !== undefined || OTHER.test(words)) return false
  return isMore(meaning) || isCorrection(words)
}

function tellsNumber(meaning: Meaning): boolean {
  const { received, closed } = tallied(meaning)
  return (received ?? closed) !== undefined
}

async function sourceOf(
  id: NonNullable<Desk['context']['touched']>[number],
  desk: Desk,
): Promise<TallySource | undefined> {
  const hotline = await desk.find('hotline', id)
  if (hotline !== undefined) return hotline.source
  const count = await desk.find('count', id)
  return count?.matter === undefined ? count?.register : undefined
}
