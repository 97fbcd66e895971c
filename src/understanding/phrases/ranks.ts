import { numeralValue } from '../../domain/language/chinese-number.ts'
import { matchesOf } from '../matches.ts'
import type { Phrase } from './phrase.ts'

const NUMBER = '[一二两三四五六七八九十]|\\d{1,2}'
const STANDS =
  '(?:(?<![安编彩])排名?|排序|排列|排行|位居|位列|名列|(?<![民邻])居|(?<![系罗陈下])列)(?:在|到|了|于)?'
const FROM_BELOW = '倒数|倒着(?:数|排)|从(?:后|末尾|最后)(?:面)?(?:往前)?数'

/** 第二多, 排第三, 第三名, 倒数第二, 次多, 前三名, 最多的两类, 排第几; second largest, third from the bottom. */
const RANK = new RegExp(
  [
    `(?:${STANDS})?(?:${FROM_BELOW})(?:的)?第?(?<below>${NUMBER})(?:[名位]|[多大高少小低](?!保|学))?`,
    `(?:${STANDS})?第(?<most>${NUMBER})[多大高](?!中|级|龄|学|额)`,
    `(?:${STANDS})?第(?<least>${NUMBER})[少小低](?!保|学)`,
    `${STANDS}第(?<place>${NUMBER})[名位]?|第(?<named>${NUMBER})[名位](?!负责|工作|领导)`,
    `(?:(?:${STANDS})?第几[多大高少小低名位]?(?![个条件份项次季])|${STANDS}(?:几名|几位|老几))(?<which>)`,
    `次(?<next>[多大高])(?=的|是|类|$|[,.;?!。])|次(?<nextLeast>[少小低])(?=的|是|类|$|[,.;?!。])`,
    `(?<head>榜首|头名|头一名|头一位|冠军)|(?<runner>榜眼|亚军|老二)|(?<third>季军|老三)`,
    `(?:${STANDS})前(?<top>${NUMBER})[名位类项大]?(?!年|个?月|个?季|周|天|日|期|次|届)|前(?<first>${NUMBER})(?:[名位类强甲]|大类)|(?<!最[少小低]的?(?:一?[类个项])?[和与跟及同、加])最[多大高]的?(?<upper>${NUMBER})(?:个|类|项|种|大类)|(?<!最[多大高]的?(?:一?[类个项])?[和与跟及同、加])最[少小低]的?(?<lower>${NUMBER})(?:个|类|项|种|大类)`,
    `(?<english>second|third|fourth|fifth|2nd|3rd|4th|5th)[- ](?:(?<way>most|largest|biggest|highest|greatest)|(?<little>least|smallest|lowest|fewest)|(?<back>from (?:the )?bottom|to (?:the )?last)|(?<stands>place))\\b`,
    `\\btop (?<best>two|three|four|\\d)\\b`,
  ].join('|'),
  'gu',
)

/** Of each word for a place, a character that few other words have. */
const CLUE = /[第倒次前最榜头老几冠亚季sft2-5]/u

const ENGLISH: Readonly<Record<string, number>> = {
  ...{ second: 2, third: 3, fourth: 4, fifth: 5, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5 },
  ...{ two: 2, three: 3, four: 4 },
}

/** What each group asks for; a place has the direction that the rest of the message says. */
const OPERATIONS: readonly (readonly [string, string])[] = [
  ...([
    ['below', 'smallest'],
    ['most', 'largest'],
    ['least', 'smallest'],
  ] as const),
  ...([
    ['place', 'place'],
    ['named', 'place'],
    ['top', 'first'],
    ['first', 'first'],
  ] as const),
  ...([
    ['upper', 'first'],
    ['lower', 'last'],
    ['best', 'first'],
  ] as const),
]

const FIXED: readonly (readonly [string, string])[] = [
  ...([
    ['which', 'place:?'],
    ['next', 'largest:2'],
    ['nextLeast', 'smallest:2'],
  ] as const),
  ...([
    ['head', 'place:1'],
    ['runner', 'place:2'],
    ['third', 'place:3'],
  ] as const),
]

/** Which places of an order a text names: `largest:2`, `smallest:2`, `place:3`, `first:3`; `place:?` asks for one. */
export function ranksIn(text: string): readonly Phrase[] {
  if (!CLUE.test(text)) return []
  return matchesOf(text, RANK).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    operations: [operationOf(match.groups ?? {})],
  }))
}

type Groups = Readonly<Record<string, string | undefined>>

function operationOf(said: Groups): string {
  const fixed = FIXED.find(([group]) => said[group] !== undefined)
  if (fixed !== undefined) return fixed[1]
  const [group, kind] = OPERATIONS.find(([name]) => said[name] !== undefined) ?? ['english', '']
  const word = said[group] ?? ''
  const number = ENGLISH[word] ?? numeralValue(word) ?? 1
  return `${kind === '' ? englishKind(said) : kind}:${number}`
}

function englishKind({ little, back, stands }: Groups): string {
  if (stands !== undefined) return 'place'
  return (little ?? back) ? 'smallest' : 'largest'
}
