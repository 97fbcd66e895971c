import { yearPeriod } from '../../time/period.ts'
import type { Figure } from '../figure.ts'
import { lookUp } from '../lookups/lookup.ts'
import type { LayoutSection, Placeholder } from './layout.ts'
import type { Filler } from './cell.ts'
import type { Paragraph } from './section.ts'
import { textOf } from './written.ts'
import { countFor } from './fill-count.ts'
import { cumulativeFilling } from './fill-cumulative.ts'

/**
 * The sentences whose figures are all known; then what people wrote for the section or, until they did, what it asks
 * of them and which figures it lacks.
 */
export function paragraphsOf(section: LayoutSection, filler: Filler): readonly Paragraph[] {
  const told = section.says.map((sentence) => tell(sentence, filler))
  const sentences = told.filter((one) => one.missing.length === 0).map(({ paragraph }) => paragraph)
  const written = writtenIn(section, filler)
  if (written.length > 0) return [...sentences, ...written]
  const missing = [...new Set(told.flatMap((one) => one.missing))]
  return [
    ...sentences,
    ...(missing.length === 0 ? [] : [unanswered(`没有存数:${missing.join('、')}`)]),
    ...(section.asks === undefined ? [] : [unanswered(section.asks)]),
  ]
}

function writtenIn({ title }: LayoutSection, filler: Filler): readonly Paragraph[] {
  const { year, layout, written } = filler
  const text = textOf(written, { year, layout: layout.layout, section: title })
  if (text === undefined) return []
  const { id: record } = text
  const figures = written.figuresIn(text)
  return linesOf(text.text).map((line, at) => ({
    kind: 'written',
    text: line,
    figures: at === 0 ? figures : [],
    record,
  }))
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function unanswered(asks: string): Paragraph {
  return { kind: 'unanswered', asks }
}

interface Told {
  readonly paragraph: Paragraph
  /** The labels of the figures that nothing states. */
  readonly missing: readonly string[]
}

const PLACEHOLDER = /\{([a-z0-9.-]+)(?::(cumulative))?\}/g

function tell(sentence: string, filler: Filler): Told {
  const figures: Figure[] = []
  const missing: string[] = []
  const { year, known } = filler
  const written = sentence
    .replaceAll('{year}', String(year))
    .replaceAll('{office}', known.office.shortName)
  const text = written.replaceAll(PLACEHOLDER, (_, indicator: string, scope?: string) => {
    const place: Placeholder = {
      indicator,
      scope: scope === undefined ? 'year' : 'cumulative',
    }
    const figure = figureFor(place, filler)
    if (figure?.value === undefined) missing.push(labelOf(indicator, filler))
    else figures.push(figure)
    return String(figure?.value ?? '')
  })
  return { paragraph: { kind: 'text', text, figures }, missing }
}

function labelOf(indicator: string, { known }: Filler): string {
  return known.indicators.get(indicator)?.label ?? indicator
}

/** As answers give it; what they would not count for want of entries, a report counts as the tables do. */
function figureFor({ indicator, scope }: Placeholder, filler: Filler): Figure | undefined {
  const { year, known } = filler
  const entry = known.indicators.get(indicator)
  if (entry === undefined)
    throw new Error(`data/layouts: no indicator ${indicator}; mend the layout`)
  const { label, unit, counts } = entry
  const period = yearPeriod(year)
  const found = lookUp({ subject: { indicator, label }, period, scope }, known)
  if (found.kind === 'found') return found.figures[0]
  if (counts === undefined || found.kind !== 'no-report') return undefined
  const counting = { rule: counts, indicator, label, unit }
  if (scope === 'year') return countFor(counting, period, known)?.figure
  const filling = cumulativeFilling(counting, year, known)
  return filling.kind === 'filled' ? filling.figure : undefined
}
