import { knownTo } from '../../src/dialogue/figures/known.ts'
import { amount, sourceLines } from '../../src/dialogue/present/figures.ts'
import { askedBy } from '../../src/dialogue/figures/question.ts'
import { knownOf } from '../../src/dialogue/figures/other-office.ts'
import { defineSkill, type Desk, type Saying, type Meaning } from '../../src/dialogue/skill.ts'
import {
  type Comparison,
  comparePeriods,
  type Pair,
} from '../../src/domain/figures/briefs/comparison.ts'
import { yearMeant } from '../../src/domain/figures/charts/series.ts'
import { hide } from '../../src/domain/language/hidden.ts'
import { yearOf } from '../../src/domain/time/civil-date.ts'
import type { Subject } from '../../src/domain/figures/lookups/printed.ts'
import { yearOfPeriod, yearPeriod } from '../../src/domain/time/period.ts'
import { comparedPeriods, GOES_ON, isOffered, offersAll } from './periods.ts'

/** Which year is meant where none is named is decided by what is always counted. */
const ALWAYS = { indicator: 'disclosed.items', label: '主动公开文件数' }

export default defineSkill({
  intent: 'compare-years',

  claims: comparesOnly,

  async respond(meaning, desk) {
    const known = knownOf(meaning, await knownTo(desk))
    const asked = askedBy(meaning, desk.context)
    const year = yearMeant(ALWAYS, desk.today, known) ?? yearOf(desk.today)
    const periods = comparedPeriods(meaning, desk, yearPeriod(year))
    const subjects = asked?.clear === true ? subjectsSaid(meaning, asked.topics, desk) : undefined
    const says = comparisonSaying(
      comparePeriods({ ...periods, subjects, today: desk.today }, known),
    )
    return { says, remember: { figures: says.figures ?? [], sources: [] } }
  },
})

/** 「比上季度」 after a brief compares all of it: what it named first is not meant alone. */
function subjectsSaid(
  { topics }: Meaning,
  asked: readonly Subject[],
  { context }: Desk,
): readonly Subject[] | undefined {
  const isOfOne = GOES_ON.includes(context.question?.intent ?? '') && !offersAll(context)
  return topics.length === 0 && !isOfOne ? undefined : asked
}

const COMPARING =
  /[和跟与同比较对相的呢吧啊吗了那再看给我请帮\p{P}\s]|同期|环比|同比|对比|相比|比较|一下|一比|怎么样|如何|情况|变化|结果|数据|上一?(?=$)/gu

/** Nothing but what to compare with: 比上季度, 和上个月对比一下, 环比; 和去年比 after what offered it. */
function comparesOnly({ plain, periods, head }: Meaning, { context }: Desk): boolean {
  if (head !== undefined || !/比|同期/u.test(plain)) return false
  const isPart = periods.some(({ value }) => yearOfPeriod(value) === undefined)
  if (!isPart && !isOffered(context) && !/环比/u.test(plain)) return false
  return hide(plain, periods, ' ').replaceAll(COMPARING, '') === ''
}

function comparisonSaying(comparison: Comparison): Saying {
  const { label, before, pairs } = comparison
  if (pairs.length === 0) return incomparable(comparison)
  const { text, told, lines } = comparisonText(comparison, pairs)
  return {
    text,
    outcome: 'answered',
    figures: told.flatMap(({ now, then, change }) => [now, then, change]),
    choices: [{ text: '出处' }, { text: '和去年比' }, { text: '历年趋势图' }],
    evidence: [label, before, ...lines],
  }
}

/** Characters: what a leader reads at one look. */
const LONGEST = 300

/** A line for each pair, the last left out where room is short. */
function comparisonText(
  { label, before }: Comparison,
  pairs: readonly Pair[],
): { readonly text: string; readonly told: readonly Pair[]; readonly lines: readonly string[] } {
  const lines = pairs.map((pair) => `· ${pairLine(pair)}`)
  const text = [`${label}与${before}相比:`, ...lines, '逐个数的出处请回「出处」。'].join('\n')
  return text.length <= LONGEST || pairs.length === 1
    ? { text, told: pairs, lines }
    : comparisonText({ label, before, pairs, single: [] }, pairs.slice(0, -1))
}

function pairLine({ now, then, change }: Pair): string {
  return `${now.label}${amount(now)},此前${amount(then)},${changed(change.value)}`
}

function changed(value: number): string {
  if (value === 0) return '持平'
  return value > 0 ? `增加 ${value}` : `减少 ${-value}`
}

function incomparable({ label, before, single }: Comparison): Saying {
  const known = single.map((figure) => `${figure.label}${amount(figure)}`).join(';')
  return {
    text: [
      `不能比较:库中没有${before}可以相比的数。`,
      ...(known === '' ? [] : [`${label}:${known}。`, sourceLines(single.slice(0, 1))]),
    ].join('\n'),
    outcome: 'no-data',
    figures: single,
    evidence: [before, label],
  }
}
