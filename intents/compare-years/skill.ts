import { knownTo } from '../../src/dialogue/known.ts'
import { amount, sourceLines } from '../../src/dialogue/present/figures.ts'
import { askedBy } from '../../src/dialogue/question.ts'
import { knownOf } from '../../src/dialogue/other-office.ts'
import { defineSkill, type Draft, type Meaning } from '../../src/dialogue/skill.ts'
import { type Comparison, compareYears, type Pair } from '../../src/domain/figures/brief.ts'
import { yearMeant } from '../../src/domain/figures/chart-series.ts'
import { yearOf } from '../../src/domain/time/civil-date.ts'
import { type Period, yearPeriod } from '../../src/domain/time/period.ts'

/** Which year is meant where none is named is decided by what is always counted. */
const ALWAYS = { indicator: 'disclosed.items', label: '主动公开文件数' }

export default defineSkill({
  intent: 'compare-years',

  async respond(meaning, desk) {
    const known = knownOf(meaning, await knownTo(desk))
    const asked = askedBy(meaning, desk.context)
    const year = yearMeant(ALWAYS, desk.today, known) ?? yearOf(desk.today)
    const period = comparedPeriod(meaning) ?? yearPeriod(year)
    const subjects = asked?.clear === true ? asked.topics : undefined
    const says = comparisonDraft(compareYears({ period, subjects, today: desk.today }, known))
    return { says, remember: { figures: says.figures ?? [], sources: [] } }
  },
})

/** 「和去年比」 names what to compare with; else the later of the periods is the one that is compared. */
function comparedPeriod({ text, periods }: Meaning): Period | undefined {
  const named = periods.filter(({ start }) => !/[和跟与同比较]$/u.test(text.slice(0, start).trim()))
  return named.map(({ value }) => value).sort((a, b) => (a.start < b.start ? 1 : -1))[0]
}

function comparisonDraft(comparison: Comparison): Draft {
  const { label, before, pairs } = comparison
  if (pairs.length === 0) return incomparable(comparison)
  const lines = pairs.map((pair) => `· ${pairLine(pair, before)}`)
  return {
    text: [`${label}与${before}相比:`, ...lines, '逐个数的出处请回「出处」。'].join('\n'),
    outcome: 'answered',
    figures: pairs.flatMap(({ now, then, change }) => [now, then, change]),
    choices: [{ text: '出处' }, { text: '历年趋势图' }],
    evidence: [label, before, ...lines],
  }
}

function pairLine({ now, then, change }: Pair, before: string): string {
  return `${now.label}${amount(now)},${before}${amount(then)},${changed(change.value)}`
}

function changed(value: number): string {
  if (value === 0) return '持平'
  return value > 0 ? `增加 ${value}` : `减少 ${-value}`
}

function incomparable({ label, before, single }: Comparison): Draft {
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
