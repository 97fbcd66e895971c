import { absent } from '../../src/dialogue/present/absence.ts'
import { absentInEnglish, inEnglish } from '../../src/dialogue/present/english.ts'
import { figureLine, sourceLines, unitNote } from '../../src/dialogue/present/figures.ts'
import { contradiction, statedIn } from '../../src/dialogue/present/stated.ts'
import type { Choice, Saying, Meaning } from '../../src/dialogue/skill.ts'
import type { Figure, Scope } from '../../src/domain/figures/figure.ts'
import type { Lookup } from '../../src/domain/figures/lookups/lookup.ts'

/** Everything that looking up brought. */
export interface LookedUp {
  readonly figures: readonly Figure[]
  /** What the register counted in a year whose report is published: named beside, never added. */
  readonly beside: readonly Figure[]
  readonly missing: readonly Missing[]
  /** Whether 历年累计 can be offered. */
  readonly cumulative: boolean
}

export interface Missing {
  readonly lookup: Exclude<Lookup, { readonly kind: 'found' }>
  readonly label: string
  readonly office: string
  readonly saidPeriod?: string
  readonly scope: Scope
}

export function figuresSaying(found: LookedUp, meaning: Meaning): Saying {
  const { language, subjects } = meaning
  const [missing] = found.missing
  if (found.figures.length === 0 && missing !== undefined) return nothing(missing, meaning)
  const gaps = found.missing.map((each) => absent(each.lookup, each))
  const text =
    language === 'en'
      ? [inEnglish(found.figures), ...englishGaps(found.missing)].join('\n')
      : [
          ...contradiction(found.figures, meaning),
          ...spoken(found, subjects.length < 2),
          ...together(found.figures, meaning),
          ...gaps.map((gap) => gap.text),
        ].join('\n')
  return {
    text,
    outcome: 'answered',
    figures: found.figures,
    sources: gaps.flatMap((gap) => gap.sources ?? []),
    choices: choices(found),
    evidence: [
      ...gaps.flatMap((gap) => gap.evidence ?? []),
      ...statedIn(meaning).map(({ text }) => text),
    ],
  }
}

function englishGaps(missing: readonly Missing[]): readonly string[] {
  if (missing.length === 0) return []
  return [
    absentInEnglish(missing.map(({ label, saidPeriod = '' }) => `${saidPeriod} ${label}`.trim())),
  ]
}

/** 「临时救助公开了几份」 of 低保救济、…、临时救助等信息: the report counts them together only. */
function together(figures: readonly Figure[], { copy }: Meaning): readonly string[] {
  const [figure] = figures
  const parts = figure?.label.split('、') ?? []
  const named = parts.filter((part) => copy.includes(part.slice(0, NAME)))
  if (figures.length !== 1 || parts.length < 2 || named.length !== 1) return []
  return ['(原文把上述各项合在一起计数,没有分开列。)']
}

/** So many characters tell a part: 救济, 临时, 机构. */
const NAME = 2

function nothing(missing: Missing, { language }: Meaning): Saying {
  const saying = absent(missing.lookup, missing)
  if (language !== 'en') return saying
  const text = `${absentInEnglish([missing.label])} Not stated does not mean zero.`
  return { ...saying, text, choices: [] }
}

/** @param single whether the message names one subject: several figures are then readings of it */
function spoken({ figures, beside }: LookedUp, single: boolean): readonly string[] {
  const lines = figures.map(figureLine)
  const [only] = lines
  const first =
    lines.length === 1 && only !== undefined
      ? `${only}。`
      : `${single && areReadings(figures) ? READINGS : '查到:'}\n${lines.map((line) => `· ${line}`).join('\n')}`
  const unit = unitNote(figures)
  const later = beside.map(
    (figure) => `另:该年年报之外,登记簿中该年已公开的记录有 ${figure.value ?? 0} 条,未计入上数。`,
  )
  return [first, ...(unit === undefined ? [] : [unit]), ...later, sourceLines(figures)]
}

const READINGS = '相符的数不止一个,都列在这里;原文没有说明它们之间的关系:'

/** Printed values of one year and scope that the question does not choose between: none is explained away. */
function areReadings(figures: readonly Figure[]): boolean {
  const places = new Set(figures.map((figure) => `${figure.year} ${figure.scope}`))
  return places.size === 1 && figures.every((figure) => figure.source.basis === 'report')
}

function choices({ figures, cumulative }: LookedUp): readonly Choice[] {
  const [first] = figures
  if (first === undefined) return []
  return [...(cumulative ? [{ text: '历年累计' }] : []), { text: '出处' }]
}
