import { changeOf } from '../forms/change.ts'
import type { Desk, Meaning } from '../skill.ts'
import { existing, latest, type Tally } from './existing.ts'
import { isMiscount, putRight } from './tallies/miscount.ts'
import type { TallyValues } from './tallies/tally-values.ts'
import { isHotline, meansClosed } from './tallies/tally-words.ts'

/**
 * 「9月12345的办结数改成161」: a count that is recorded already, or without a time the last one. What is not named of
 * it stays as it was.
 */
export async function corrected(
  said: TallyValues,
  meaning: Meaning,
  desk: Desk,
): Promise<TallyValues> {
  const values = { ...said, ...numberChanged(said, meaning) }
  const { source, period } = values
  if (source === undefined) return values
  const before =
    period === undefined ? await latest(source, desk) : await existing({ source, period }, desk)
  if (isMiscount(meaning.plain)) return recounted(values, before, meaning.plain)
  return before === undefined
    ? values
    : { ...values, period: before.period, received: values.received ?? before.received }
}

/** 「昨天的12345少报了2件」: where nothing is counted yet, how many there are is asked. */
function recounted(
  { source, period, received, closed }: TallyValues,
  before: Tally | undefined,
  words: string,
): TallyValues {
  if (before === undefined) return { source, period }
  return {
    source,
    period: before.period,
    received: putRight(before.received, received ?? 0, words),
    closed: closed === undefined ? undefined : putRight(before.closed ?? 0, closed, words),
  }
}

/** Which of the two numbers is put right is said before the change, however far before. */
function numberChanged({ source }: TallyValues, meaning: Meaning): TallyValues {
  const change = changeOf(meaning)
  if (change?.how !== 'set' || change.named || !isHotline(source)) return {}
  const { start, end } = change.to
  const [only, other] = meaning.numbers.filter((one) => start <= one.start && one.end <= end)
  if (only === undefined || other !== undefined) return {}
  return meansClosed(change.what)
    ? { received: undefined, closed: only.value.value }
    : { received: only.value.value, closed: undefined }
}
