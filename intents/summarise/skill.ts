import { knownTo } from '../../src/dialogue/known.ts'
import { absent } from '../../src/dialogue/present/absence.ts'
import { knownOf } from '../../src/dialogue/other-office.ts'
import { defineSkill, type Desk, type Draft, type Meaning } from '../../src/dialogue/skill.ts'
import { briefFigures, spell } from '../../src/domain/figures/brief.ts'
import { yearMeant } from '../../src/domain/figures/chart-series.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { type Known, reportsOf } from '../../src/domain/figures/known.ts'
import { lookUp } from '../../src/domain/figures/lookup.ts'
import { may } from '../../src/domain/people/may.ts'
import { type Period, yearPeriod } from '../../src/domain/time/period.ts'
import { briefText } from './brief-text.ts'
import { detailsOf } from './details.ts'

const ALWAYS = { indicator: 'disclosed.items', label: '主动公开文件数' }

export default defineSkill({
  intent: 'summarise',

  async respond(meaning, desk) {
    if (asksForDetails(meaning) && desk.context.figures.length > 0) return detailsOf(desk)
    const known = knownOf(meaning, await knownTo(desk))
    const period = periodOf(meaning, desk, known)
    const figures = period === undefined ? [] : briefFigures(period, known)
    if (period === undefined || figures.length === 0)
      return { says: nothing(meaning, period, known) }
    const todo = waitingIn(desk, known)
    return {
      says: briefDraft({ period, figures, todo, first: !desk.context.met }, known),
      remember: { figures: [...figures, ...todo], sources: [] },
    }
  },
})

/** 「详细」「展开」 and nothing else: what stands behind the brief. */
function asksForDetails({ text }: Meaning): boolean {
  return /^[\s「]*(?:再)?(?:看看?|要|说)?(?:详细|明细|展开|具体)(?:一?[点些]|说说|看看?|情况|内容)*[\s。!」]*$/u.test(
    text,
  )
}

function periodOf({ periods }: Meaning, { today }: Desk, known: Known): Period | undefined {
  const [named] = periods
  if (named !== undefined) return named.value
  const year = yearMeant(ALWAYS, today, known)
  return year === undefined ? undefined : yearPeriod(year)
}

function nothing({ periods }: Meaning, period: Period | undefined, known: Known): Draft {
  const lookup = lookUp({ subject: ALWAYS, period, scope: 'year' }, known)
  const asked = {
    label: '公开情况',
    office: known.office.shortName,
    saidPeriod: periods[0]?.text,
  }
  return lookup.kind === 'found'
    ? { text: '库中还没有可以汇总的数据。', outcome: 'no-data' }
    : absent(lookup, asked)
}

interface Told {
  readonly period: Period
  readonly figures: readonly Figure[]
  /** What waits for staff: theirs alone to see. */
  readonly todo: readonly Figure[]
  readonly first: boolean
}

function briefDraft({ period, figures, todo, first }: Told, known: Known): Draft {
  const head = `${known.office.shortName}${spell(period)}简报:`
  const doubts = doubtIn(period, known)
  const { text, told } = briefText({ head, figures: [...todo, ...figures], doubts, first })
  return {
    text,
    outcome: 'answered',
    figures: told,
    choices: [{ text: '详细' }, { text: '和去年比' }, { text: '画个图' }],
    evidence: [head],
  }
}

/** A report that contradicts itself is told before a leader reads from it. */
function doubtIn({ end }: Period, known: Known): string | undefined {
  const report = reportsOf(undefined, known).findLast(
    ({ year }) => String(year) === end.slice(0, 4),
  )
  const settled = report?.dismissals?.map(({ message }) => message) ?? []
  const doubtful = report?.findings.some(
    ({ status, message }) =>
      (status === 'fail' || status === 'uncertain') && !settled.includes(message),
  )
  return doubtful === true ? '年报里有前后不一致的数,回「年报有没有问题」看。' : undefined
}

function waitingIn({ actor, place, office, today }: Desk, { items }: Known): readonly Figure[] {
  const scene = { place, record: 'any', singleOfficer: office.singleOfficer } as const
  if (!may(actor, 'read-register', scene).allowed) return []
  const entries = items.filter(({ status }) => status === 'pending').map(({ id }) => id)
  if (entries.length === 0) return []
  return [
    {
      label: '待审核登记',
      office: office.shortName,
      year: Number(today.slice(0, 4)),
      scope: 'year',
      value: entries.length,
      unit: '条',
      source: { basis: 'ledger', entries },
    },
  ]
}
