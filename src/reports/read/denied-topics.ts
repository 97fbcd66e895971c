import type { Span } from '../../domain/figures/figure.ts'
import type { Denied } from './names.ts'

/** Words that may be denied, where they stand in a clause. */
export interface DeniedTopic extends Denied, Span {}

/** What a clause denies when it denies anything. @param denied the longest words first */
export function topicsOf(clause: string, denied: readonly Denied[]): readonly DeniedTopic[] {
  return inList(clause, topicsIn(clause, denied))
}

function topicsIn(clause: string, denied: readonly Denied[]): readonly DeniedTopic[] {
  const topics: DeniedTopic[] = []
  for (const one of denied)
    for (
      let start = clause.indexOf(one.words);
      start >= 0;
      start = clause.indexOf(one.words, start + 1)
    ) {
      const end = start + one.words.length
      if (!topics.some((other) => start < other.end && other.start < end))
        topics.push({ ...one, start, end })
    }
  return topics.length > 0
    ? topics.sort((one, other) => one.start - other.start)
    : cutOff(clause, denied)
}

const ENOUGH_OF_A_WORD = 5

/** The topic of a text that ends inside the word: 未收到政府信息公. */
function cutOff(clause: string, denied: readonly Denied[]): readonly DeniedTopic[] {
  for (let length = clause.length; length >= ENOUGH_OF_A_WORD; length -= 1) {
    const start = clause.length - length
    const one = denied.find(({ words }) => words.startsWith(clause.slice(start)))
    if (one !== undefined) return [{ ...one, start, end: clause.length }]
  }
  return []
}

const PUBLIC_MAY_ASK = '申请'
const CONNECTED = /[、,和及与或]/
const LIST =
  /^(?:[、,]|和|及|与|或|以及|并|亦|也|提起|被|申请|提出|引发|的|相关|有关|政府信息公开|案|案件|件|情况)*$/

/**
 * An application is denied only where it stands for itself: in 因政府信息公开申请行政复议 and in
 * 提起行政诉讼的申请 it belongs to its neighbour.
 */
function inList(clause: string, topics: readonly DeniedTopic[]): readonly DeniedTopic[] {
  return topics.filter((topic, place) => {
    if (!topic.words.includes(PUBLIC_MAY_ASK)) return true
    return (
      standsAlone(clause, topics[place - 1], topic) && standsAlone(clause, topic, topics[place + 1])
    )
  })
}

function standsAlone(
  clause: string,
  one: DeniedTopic | undefined,
  other: DeniedTopic | undefined,
): boolean {
  if (one === undefined || other === undefined || one.indicator === other.indicator) return true
  const between = clause.slice(one.end, other.start)
  return between.includes(',') || (CONNECTED.test(between) && LIST.test(between))
}
