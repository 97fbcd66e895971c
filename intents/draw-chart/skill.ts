import { type Question, withLast } from '../../src/dialogue/context.ts'
import { continuing } from '../../src/dialogue/figures/follow-up.ts'
import { knownTo } from '../../src/dialogue/figures/known.ts'
import { sourceLines } from '../../src/dialogue/present/figures.ts'
import { unknown } from '../../src/dialogue/turn/unknown.ts'
import { askedBy } from '../../src/dialogue/figures/question.ts'
import { defineSkill, type Desk, type Saying, type Meaning } from '../../src/dialogue/skill.ts'
import { type Chart, pointLabel } from '../../src/domain/figures/charts/chart.ts'
import type { Subject } from '../../src/domain/figures/lookups/printed.ts'
import { yearMeant } from '../../src/domain/figures/charts/series.ts'
import type { Known } from '../../src/domain/figures/known.ts'
import { type Period, yearOfPeriod, yearPeriod } from '../../src/domain/time/period.ts'
import { type ChartGround, wantedChart, type WantedChart } from './wanted.ts'

/** What a chart shows when the message names nothing: what was disclosed. */
const DEFAULT: Subject = { indicator: 'disclosed.items', label: '主动公开文件数' }
/** Words that ask for a chart and name no subject. */
const DRAWING =
  /画|图|可视化|展示|柱状?|饼|折线|走势|趋势|分布|构成|占比|比例|变化|按|逐|各|每|近几|月|季|年|度|领导|量|数|件|条|做|出|张|个|生成|看|份|表/gu

const INTENT = 'draw-chart'
/** 「画个各类占比的饼」 wants a picture of the shares, not one of them. */
const DRAWN = /[画绘][^,;。?]{0,12}(?:饼|柱|折线|曲线|图)|(?:饼|柱状?|折线|曲线)图/u

export default defineSkill({
  intent: INTENT,

  claims: ({ plain, head }) => head === undefined && DRAWN.test(plain),

  async respond(meaning, desk) {
    const subject = askedBy(meaning, desk.context)?.topics[0] ?? subjectOf(meaning)
    if (subject === undefined) return { says: unknown(meaning, desk) }
    const ground = groundOf(meaning, { subject, known: await knownTo(desk), desk })
    const wanted = wantedChart(meaning, ground)
    const remember = { earlier: withLast(desk.context), question: questionOf(ground, meaning) }
    if (wanted.kind === 'none') return { says: nothingToDraw(wanted), remember }
    const { chart } = wanted
    const figures = chart.points.map(({ figure }) => figure)
    const shares = chart.points.flatMap(({ share }) => share ?? [])
    return {
      says: { ...inWords(chart, [...figures, ...shares]), attachments: await drawn(chart, desk) },
      remember: {
        ...remember,
        figures,
        sources: [],
        question: { ...remember.question, figures },
      },
    }
  },
})

/** Of the period that is said or was spoken of, else the year that is shown where none is named. */
function groundOf(
  meaning: Meaning,
  { subject, known, desk }: { subject: Subject; known: Known; desk: Desk },
): ChartGround {
  const { context, today } = desk
  const asked = askedBy(meaning, context)?.periods ?? meaning.periods.map(({ value }) => value)
  const custom = yearMeant(subject, today, known)
  const period =
    asked[0] ?? spokenOf(desk) ?? (custom === undefined ? undefined : yearPeriod(custom))
  // 「2018年呢」 after a chart by month is drawn by month as well.
  const goesOn = continuing(meaning, context) === INTENT
  return { subject, period, known, today, before: goesOn ? context.question?.text : undefined }
}

/** What a chart was asked for, drawn or not: 「和去年比」 goes on from it. */
function questionOf({ subject, period, before }: ChartGround, { text }: Meaning): Question {
  const topics = [{ ...subject, match: 1, coverage: 1 }]
  return { intent: INTENT, topics, period, scope: 'year', text: before ?? text, figures: [] }
}

/** The period of the brief that offered the chart, or a part of a year that was asked about. */
function spokenOf({ context }: Desk): Period | undefined {
  const period = context.question?.period
  const offered =
    context.question?.intent === INTENT || context.menu.some(({ text }) => text === '画个图')
  return period === undefined || offered || yearOfPeriod(period) === undefined ? period : undefined
}

/** Nothing but the wish for a picture is said; another subject is none of ours. */
function subjectOf({ topics, unexplained }: Meaning): Subject | undefined {
  const strange = unexplained.some(({ text }) => text.replaceAll(DRAWING, '').trim() !== '')
  return topics[0] ?? (strange ? undefined : DEFAULT)
}

/** The same figures in words: a picture may not arrive, and not everybody sees it. */
function inWords(chart: Chart, figures: Saying['figures'] & object): Saying {
  const values = chart.points.map((point) => `${point.name} ${pointLabel(point)}`)
  const told = chart.points.map(({ figure }) => figure)
  const some = told.filter(({ value }) => value !== 0)
  const sources = sourceLines(some.length === 0 ? told : some).split('\n')
  return {
    text: [`${chart.title}:`, values.join(';'), sources[0], ...more(sources)].join('\n'),
    outcome: 'answered',
    figures,
    choices: [{ text: '出处' }],
    evidence: [chart.title, ...values],
  }
}

function more(sources: readonly string[]): readonly string[] {
  return sources.length > 1 ? ['逐个数的出处请回「出处」。'] : []
}

/** Without a disk to put it on, the words have to do. */
async function drawn(chart: Chart, desk: Desk): Promise<Saying['attachments']> {
  return desk.studio.chart(chart, chart.title.replace(/[（(].*$/, ''))
}

function nothingToDraw({ label, why, instead }: Extract<WantedChart, { kind: 'none' }>): Saying {
  return {
    text: `画不了这张图:${why}`,
    outcome: 'no-data',
    choices: instead.map((each) => ({ text: each })),
    evidence: [label, why, ...instead],
  }
}
