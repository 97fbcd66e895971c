import type { Period } from '../../time/period.ts'
import { yearOfPeriod } from '../../time/period.ts'
import type { Figure, Scope } from '../figure.ts'
import type { Known } from '../known.ts'
import { lookUp } from '../lookups/lookup.ts'
import type { Subject } from '../lookups/printed.ts'

/** What a brief tells, in the order of the statutory report; the last are left out first where room is short. */
const BRIEF: readonly (readonly [indicator: string, scope: Scope])[] = [
  ['disclosed.items', 'year'],
  ['disclosed.items', 'cumulative'],
  ['applications.received', 'year'],
  ['applications.replied', 'year'],
  ['reconsideration.received', 'year'],
  ['litigation.received', 'year'],
  ['hotline.platform', 'year'],
  ['hotline.platform.closed', 'year'],
  ['mailbox.mayor', 'year'],
  ['mailbox.governor', 'year'],
  ['interpretations.published', 'year'],
]

/** The figures of a brief as far as they are known; what has accumulated belongs to whole years only. */
export function briefFigures(period: Period, known: Known): readonly Figure[] {
  const whole = yearOfPeriod(period) !== undefined
  return BRIEF.filter(([, scope]) => whole || scope === 'year').flatMap(([indicator, scope]) => {
    const subject = subjectOf(indicator, known)
    const found = lookUp({ subject, period, scope }, known)
    return found.kind === 'found' ? found.figures.slice(0, 1) : []
  })
}

/** What a brief tells of a period, without what has accumulated. */
export function briefSubjects(known: Known): readonly Subject[] {
  return BRIEF.filter(([, scope]) => scope === 'year').map(([indicator]) =>
    subjectOf(indicator, known),
  )
}

function subjectOf(indicator: string, { indicators }: Known): Subject {
  const entry = indicators.get(indicator)
  if (entry === undefined)
    throw new Error(`data/indicators.yaml lacks ${indicator}; the brief needs it`)
  return { indicator, label: entry.label }
}
