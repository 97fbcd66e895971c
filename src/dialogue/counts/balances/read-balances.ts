import { hide } from '../../../domain/language/hidden.ts'
import { numeralValue } from '../../../domain/language/chinese-number.ts'
import { yearOf } from '../../../domain/time/civil-date.ts'
import type { Desk, Meaning, Topic } from '../../skill.ts'
import type { BalanceValues } from './balance-form.ts'

/** The opening balances that a message names one after the other, and the words that name none. */
export interface BalancesRead {
  readonly balances: readonly BalanceValues[]
  readonly strange: readonly string[]
}

/** 「期初累计:主动公开247条,受理申请2件,其中网络2件,截至2017年底」: the words before each number say what it counts. */
export async function readBalances(meaning: Meaning, desk: Desk): Promise<BalancesRead> {
  const [period] = meaning.periods
  const upTo = period === undefined ? {} : { upTo: yearOf(period.value.end) }
  const balances: BalanceValues[] = []
  const strange: string[] = []
  for (const { words, value } of counted(meaning)) {
    const topic = topicOf(await desk.understand(words), balances.at(-1)?.indicator)
    if (topic === undefined) strange.push(`${words}${String(value)}`)
    else balances.push({ indicator: topic.indicator, label: topic.label, value, ...upTo })
  }
  return { balances, strange }
}

interface Counted {
  readonly words: string
  readonly value: number
}

/** 申请两件; and 网络申请:2, which elsewhere is read as a time or a code. */
const OTHER_NUMBERS =
  /[零〇一二两三四五六七八九十百千]+(?=[条件份次篇起])|(?<=[^\d][::]\s*)\d[\d,]*(?=[\s,,;;。、条件份次篇起]|$)/gu
/** What stands around the name of an indicator. */
const AROUND =
  /^(?:[\s\p{P}]|期初(?:累计|余额|数)?|登记|录入|设置|截至|截止|年?[底末]|历年|往年|以前|作为|分别|其中|累计|共计|一共|和|及)+|(?:[\s\p{P}]|累计|共计?|一共|总计|计|为|是|有|了|都|均)+$/gu

function counted(meaning: Meaning): readonly Counted[] {
  const { text, numbers, periods } = meaning
  // A year that was said is no name of anything.
  const hidden = hide(text, periods, ' ')
  const said = [
    ...numbers.map(({ start, end, value }) => ({ start, end, value: value.value })),
    ...[...hidden.matchAll(OTHER_NUMBERS)].flatMap(({ index, 0: words }) => {
      const value = numeralValue(words)
      const taken = numbers.some(({ start, end }) => start <= index && index < end)
      return value === undefined || taken
        ? []
        : [{ start: index, end: index + words.length, value }]
    }),
  ].sort((one, other) => one.start - other.start)
  return said.flatMap(({ start, value }, at) => {
    const from = said[at - 1]?.end ?? meaning.payload?.start ?? 0
    const words = hidden
      .slice(from, start)
      .replace(/^[条件份次篇起]/u, '')
      .replaceAll(AROUND, '')
    return words === '' ? [] : [{ words, value }]
  })
}

interface Named {
  readonly indicator: string
  readonly label: string
}

/** The topic that is named in full, else one that goes on with the last: 受理申请2件,其中网络2件. */
function topicOf({ topics }: Meaning, last: string | undefined): Named | undefined {
  const named = topics.filter(isNamed)
  const [whole] = named.filter(({ match, coverage }) => match === 1 && coverage === 1)
  const covering = named.filter(({ coverage }) => coverage === 1)
  const akin = covering.find(({ indicator }) => familyOf(indicator) === familyOf(last))
  // Of two that a word may mean the card names the likelier.
  return whole ?? akin ?? covering[0]
}

function isNamed(topic: Topic): topic is Topic & Named {
  return topic.indicator !== undefined
}

function familyOf(indicator: string | undefined): string | undefined {
  return indicator?.split('.')[0]
}
