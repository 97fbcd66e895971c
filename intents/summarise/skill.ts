import type { Question } from '../../src/dialogue/context.ts'
import { knownTo } from '../../src/dialogue/figures/known.ts'
import { allowed } from '../../src/dialogue/permission.ts'
import { absent } from '../../src/dialogue/present/absence.ts'
import { knownOf } from '../../src/dialogue/figures/other-office.ts'
import {
  type Choice,
  defineSkill,
  type Desk,
  type Saying,
  type Meaning,
} from '../../src/dialogue/skill.ts'
import { briefChart } from '../../src/domain/figures/briefs/brief-chart.ts'
import { briefFigures } from '../../src/domain/figures/briefs/brief.ts'
import { yearMeant } from '../../src/domain/figures/charts/series.ts'
import type { Figure } from '../../src/domain/figures/figure.ts'
import { type Known, reportsOf } from '../../src/domain/figures/known.ts'
import { lookUp } from '../../src/domain/figures/lookups/lookup.ts'
import { hide } from '../../src/domain/language/hidden.ts'
import type { CivilDate } from '../../src/domain/time/civil-date.ts'
import { soFar } from '../../src/domain/time/period-compare.ts'
import { periodName } from '../../src/domain/time/period-kind.ts'
import { type Period, yearPeriod } from '../../src/domain/time/period.ts'
import { briefText } from './brief-text.ts'
import { detailsOf } from './details.ts'

const ALWAYS = { indicator: 'disclosed.items', label: '主动公开文件数' }

export default defineSkill({
  intent: 'summarise',

  claims: (meaning, { context }) => context.menu.some(isOfBrief) && namesOnlyPeriod(meaning),

  async respond(meaning, desk) {
    if (asksForDetails(meaning) && desk.context.figures.length > 0) return detailsOf(desk)
    const known = knownOf(meaning, await knownTo(desk))
    const period = periodOf(meaning, desk, known)
    const figures = period === undefined ? [] : briefFigures(period, known)
    if (period === undefined || figures.length === 0)
      return { says: nothing(meaning, period, known) }
    const todo = waitingIn(desk, known)
    const says = briefSaying(
      { period, figures, todo, today: desk.today, first: !desk.context.met },
      known,
    )
    return {
      says: { ...says, attachments: await drawn({ period, today: desk.today, known }, desk) },
      remember: { figures: [...figures, ...todo], sources: [], question: about(period, meaning) },
    }
  },
})

/** What 「和去年比」 or 「那申请呢」 goes on from. */
function about(period: Period, { text }: Meaning): Question {
  const topics = [{ ...ALWAYS, match: 1, coverage: 1 }]
  return { intent: 'ask-figure', topics, period, scope: 'year', text, figures: [] }
}

async function drawn(
  ground: Parameters<typeof briefChart>[1],
  { studio }: Desk,
): Promise<Saying['attachments']> {
  const chart = briefChart(ALWAYS, ground)
  return chart === undefined ? [] : studio.chart(chart, chart.title.replace(/[（(].*$/, ''))
}

/** What is offered after a brief, and where there was none to give. */
function isOfBrief({ text }: Choice): boolean {
  return text === '详细' || /^\d{4}年公开情况$/u.test(text)
}

const ASKING = /[那呢的了吧吗\p{P}\s]|怎么样|如何|情况|小结|再看看?|看看?/gu

/** 「那上季度呢」「这个月怎么样」 after a brief asks for another. */
function namesOnlyPeriod({ plain, periods, head }: Meaning): boolean {
  const left = hide(plain, periods, ' ')
  return head === undefined && periods.length === 1 && left.replaceAll(ASKING, '') === ''
}

/** 「详细」「展开」 and nothing else: what stands behind the brief. */
function asksForDetails({ plain }: Meaning): boolean {
  return /^[\s「]*(?:再)?(?:看看?|要|说)?(?:详细|明细|展开|具体)(?:一?[点些]|说说|看看?|情况|内容)*[\s。!」]*$/u.test(
    plain,
  )
}

function periodOf({ periods }: Meaning, { today }: Desk, known: Known): Period | undefined {
  const [named] = periods
  if (named !== undefined) return named.value
  const year = yearMeant(ALWAYS, today, known)
  return year === undefined ? undefined : yearPeriod(year)
}

function nothing({ periods }: Meaning, period: Period | undefined, known: Known): Saying {
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
  readonly today: CivilDate
  readonly first: boolean
}

function briefSaying({ period, figures, todo, today, first }: Told, known: Known): Saying {
  const until = soFar(period, today).end === period.end ? '' : `(截至${today})`
  const head = `${known.office.shortName}${periodName(period)}简报${until}:`
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

function waitingIn(desk: Desk, { items }: Known): readonly Figure[] {
  const { office, today } = desk
  if (!allowed(desk, 'read-register').allowed) return []
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
