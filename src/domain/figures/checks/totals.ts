import type { Finding } from '../finding.ts'
import type { ReadFigure, Report } from '../report.ts'
import { equation, finding, named, sumOf } from './findings.ts'
import {
  isAlike,
  isCount,
  outsideBrackets,
  type Sentence,
  sentencesOf,
  wordsBefore,
} from './sentences.ts'

/** 甲12条、乙8条、丙35条,共计55条: a list against the total behind it. Uncertain only: the total may go further back. */
export function checkTotals(report: Report): readonly Finding[] {
  return sentencesOf(report).flatMap((sentence) =>
    sentence.figures.flatMap((total, place) => {
      if (!isCount(total) || !isTotal(wordsBefore(sentence, place))) return []
      const list = listBefore(sentence, place)
      return list.length < 2 ? [] : [checked(total, list)]
    }),
  )
}

/** Nothing but how much it is together, behind the count word of the figure before. */
const TOTAL =
  /^[^,,、;;))]{0,3}[))]?[,,、;;]?(?:以上|上述)?(?:全年|四个季度|两者|三者|三项|两项)?(?:合计|共计|总计|总共|一共|共)(?:为|达|有|是)?$/
/** 全年共公开130条, behind what each quarter has. */
const OF_THE_YEAR = /[,,;;](?:全年|年度)(?:合计|共计|总计|总共|一共|共|累计)/

function isTotal(words: string): boolean {
  return TOTAL.test(words) || OF_THE_YEAR.test(words)
}

const PART_OF_THE_YEAR = /季度|半年|\d月/

/** What is counted alike in one row before the total; before a total of the year only parts of the year. */
function listBefore(sentence: Sentence, place: number): readonly ReadFigure[] {
  const total = sentence.figures[place]
  const before = outsideBrackets(sentence, sentence.figures.slice(0, place))
  const start = before.findLastIndex(
    (one) => total === undefined || !isCount(one) || !isAlike(one, total),
  )
  const list = before.slice(start + 1)
  if (!OF_THE_YEAR.test(wordsBefore(sentence, place))) return list
  return PART_OF_THE_YEAR.test(sentence.text.slice(sentence.start, total?.span.start)) ? list : []
}

function checked(total: ReadFigure, list: readonly ReadFigure[]): Finding {
  const tails = list.slice(0, -1).map((_, from) => list.slice(from))
  const fitting = tails.find((tail) => sumOf(tail) === total.value)
  return fitting === undefined
    ? finding('sum-of-parts', 'uncertain', [
        `前面所列 ${equation(list)},“${named(total)}”与之不等`,
        [total, ...list],
      ])
    : finding('sum-of-parts', 'pass', [
        `“${named(total)}”为 ${equation(fitting)},相符`,
        [total, ...fitting],
      ])
}
