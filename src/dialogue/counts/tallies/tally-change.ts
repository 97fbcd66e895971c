import { hide } from '../../../domain/language/hidden.ts'
import { fieldNamed } from '../../forms/apply-change.ts'
import type { SaidChange } from '../../forms/change.ts'
import type { FieldReading, Situation } from '../../forms/form.ts'
import { isMiscount, putRight } from './miscount.ts'
import { changeTallies } from './tallies-change.ts'
import { TALLY_FIELDS } from './tally-fields.ts'
import type { Meaning } from '../../skill.ts'
import type { TallyValues } from './tally-values.ts'
import {
  isHotline,
  isMore,
  periodIn,
  sourceIn,
  sourcesIn,
  type Tallied,
  tallied,
} from './tally-words.ts'

/** 「2月的12345改成16件」 while that one waits: it is named by what it holds, as among several. */
export function changeTally(
  change: SaidChange,
  situation: Situation<TallyValues>,
): FieldReading<TallyValues> {
  if (isMiscount(situation.meaning.plain)) return hearTally(situation)
  if (change.how !== 'set' || fieldNamed({ fields: TALLY_FIELDS }, change.what) !== undefined)
    return undefined
  const reading = changeTallies(change, { ...situation, values: { tallies: [situation.values] } })
  if (reading === undefined || 'fault' in reading) return undefined
  const [changed] = reading.set.tallies ?? []
  return changed && { set: changed }
}

/** 「派了6件」, 「是市长信箱」: said once more, it takes the place of what is shown; of another source or time it is another count. */
export function hearTally({ meaning, values }: Situation<TallyValues>): FieldReading<TallyValues> {
  const isShown = values.received !== undefined && meaning.head === undefined
  if (!isShown || isMore(meaning) || !saysNothingElse(meaning)) return undefined
  const said = tallied(meaning)
  if (said.received === undefined && said.closed === undefined) return otherSource(meaning)
  return isOther(meaning, values) ? undefined : toldAgain(said, values, meaning)
}

function toldAgain(
  said: Tallied,
  values: TallyValues,
  { plain }: Meaning,
): FieldReading<TallyValues> {
  const told = isMiscount(plain) ? recounted(said, values, plain) : said
  return told && { set: counted(told, values) }
}

/** 「少报了2件」 is heard with what is shown. */
function recounted(by: Tallied, told: TallyValues, words: string): Tallied | undefined {
  const received = by.received && putRight(told.received ?? 0, by.received, words)
  const closed = by.closed && putRight(told.closed ?? 0, by.closed, words)
  return received === undefined && closed === undefined ? undefined : { received, closed }
}

function otherSource({ plain }: Meaning): FieldReading<TallyValues> {
  const source = sourceIn(plain)
  return source && { set: { source } }
}

function isOther(meaning: Meaning, values: TallyValues): boolean {
  const source = sourceIn(meaning.plain) ?? values.source
  const { period = values.period } = periodIn(meaning)
  return source !== values.source || period !== values.period
}

/** Of what is no hotline nothing is closed. */
function counted({ received, closed }: Tallied, { source }: TallyValues): Partial<TallyValues> {
  return {
    ...(received === undefined ? {} : { received }),
    ...(closed === undefined || !isHotline(source) ? {} : { closed }),
  }
}

/** A number, a source or a time, and a verb of counting. */
function saysNothingElse({ plain, numbers, dates, periods }: Meaning): boolean {
  const outside = hide(plain, [...numbers, ...dates, ...periods, ...sourcesIn(plain)], ' ')
  return outside.replace(VERBS, '') === ''
}

const VERBS =
  /[少多漏](?:报|记|算|填|写|登|录|数|统计)了?|[看打写填弄搞登记录选报输说点]?[错反串混多少]了|不是|只有|应该|其实|实际|一共|总共|受理|收到|派单|派|收|来件|来|办结|办完|办好|办理|办|结|完|回应|发|开|是|共|了|的|有|都|[个件条次场期篇户起封]|[\s\p{P}]/gu
