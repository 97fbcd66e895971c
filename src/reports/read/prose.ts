import type { Scope, Span } from '../../domain/figures/figure.ts'
import type { Indicator } from '../../domain/figures/indicator.ts'
import type { ReadFigure } from '../../domain/figures/report.ts'
import { denialsIn, type SaidZero } from './denials.ts'
import { labelFor } from './labels.ts'
import type { Names } from './names.ts'
import { quantitiesIn, type Quantity } from './quantities.ts'
import { scopeOf } from './scope.ts'
import { sharedLabels } from './shared-count.ts'
import { placeOf, type Strip } from './strip.ts'
import { quoteSpan, sentenceSpan } from './sentences.ts'
import type { Label, Surroundings, Worded } from './worded.ts'

/** What a text is read with. */
export interface TextReading {
  /** The text exactly as it came. */
  readonly raw: string
  readonly names: Names
  /** The reporting year, where it is known: what is said of another year states none of its figures. */
  readonly year?: number
}

/** The figures of one paragraph: numbers that count something, and zeros said in words. */
export function figuresInProse(paragraph: Strip, reading: TextReading): readonly ReadFigure[] {
  const { text } = paragraph
  const events = [
    ...quantitiesIn(text).map((quantity) => ({ at: quantity.start, quantity, denial: undefined })),
    ...denialsIn(text, reading.names).map((denial) => ({
      at: denial.start,
      quantity: undefined,
      denial,
    })),
  ].sort((one, other) => one.at - other.at)
  const told: Told[] = []
  for (const { quantity, denial } of events) {
    if (denial !== undefined) told.push(denied(paragraph, denial, reading))
    if (quantity !== undefined) told.push(...counted(paragraph, quantity, { ...reading, told }))
  }
  return told.map((one) => one.figure)
}

/** A figure with the words that it went by in the sentence. */
interface Told extends Worded {
  readonly figure: ReadFigure
  /** Where the words of the next figure begin. */
  readonly after: number
}

function denied(paragraph: Strip, denial: SaidZero, { raw }: TextReading): Told {
  const { indicator, label, scope } = denial
  const figure: ReadFigure = {
    ...known(indicator, label),
    scope,
    value: 0,
    kind: 'zero-in-words',
    quote: quoteOf(raw, paragraph, denial),
    span: placeOf(paragraph, denial.start, denial.end),
  }
  return {
    figure,
    words: label,
    subject: label,
    indicator,
    after: denial.end,
    scope,
    inParts: false,
  }
}

function counted(
  paragraph: Strip,
  quantity: Quantity,
  reading: TextReading & { readonly told: readonly Told[] },
): Told[] {
  const around = surroundings(paragraph.text, quantity, reading.told)
  if (isPlanned(around.sentence, reading.year)) return []
  const shared = sharedLabels(around.words, reading.names)
  const label = shared.length > 0 ? undefined : labelFor(around, reading.names)
  return [...shared, ...(label === undefined ? [] : [label])].map((one) =>
    labelled(one, { paragraph, quantity, around, reading }),
  )
}

interface Counted {
  readonly paragraph: Strip
  readonly quantity: Quantity
  readonly around: InSentence
  readonly reading: TextReading & { readonly told: readonly Told[] }
}

function labelled(label: Label, { paragraph, quantity, around, reading }: Counted): Told {
  const before = around.before ?? (label.inherited ? reading.told.at(-1)?.scope : undefined)
  const scope = scopeOf({ ...around, year: reading.year, before, inParts: isPart(label, around) })
  const indicator = isOfAnotherYear(around.words, scope, reading.year) ? undefined : label.indicator
  const figure: ReadFigure = {
    ...known(indicator, label.words),
    scope,
    value: quantity.value,
    unit: printedUnit(reading.raw, paragraph, quantity),
    kind: quantity.approximate ? 'approximate' : 'number',
    quote: quoteOf(reading.raw, paragraph, quantity),
    span: placeOf(paragraph, quantity.start, quantity.end),
  }
  return { ...label, figure, after: quantity.after, scope }
}

/** A share of something is no part of it. */
function isPart({ inParts }: Label, { unit }: Surroundings): boolean {
  return inParts && unit !== '%'
}

const PLANNED = /将|力争|争取|计划|拟|预计|打算|目标/

/** 2013年,我镇力争公开信息500条以上: what the next year is to bring happened in none. */
function isPlanned(sentence: string, year: number | undefined): boolean {
  const said = [...sentence.matchAll(/((?:19|20)\d{2})年/g)].map((hit) => Number(hit[1]))
  const next = said.length > 0 && year !== undefined && said.every((one) => one > year)
  return (next || /明年|下一年|下一步|下一阶段|今后/.test(sentence)) && PLANNED.test(sentence)
}

/** By its name in the catalogue, else by the report's own words. */
function known(
  indicator: Indicator | undefined,
  words: string,
): Pick<ReadFigure, 'indicator' | 'label'> {
  return indicator === undefined
    ? { label: words }
    : { indicator: indicator.id, label: indicator.label }
}

interface InSentence extends Surroundings {
  /** The sentence up to the number. */
  readonly sentence: string
  /** The scope of the figure before, in the same sentence. */
  readonly before?: Scope
}

function surroundings(
  text: string,
  { start, after, unit }: Quantity,
  told: readonly Told[],
): InSentence {
  const sentence = sentenceSpan(text, start)
  const last = told.at(-1)
  const isNear = last !== undefined && last.after > sentence.start
  return {
    words: text.slice(isNear ? last.after : sentence.start, start),
    unit: unit && text.slice(unit.start, unit.end),
    behind: text.slice(after, sentence.end),
    told,
    opens: !isNear,
    sentence: text.slice(sentence.start, start),
    before: isNear ? last.scope : undefined,
  }
}

function isOfAnotherYear(words: string, scope: Scope, year: number | undefined): boolean {
  const said = [...words.matchAll(/((?:19|20)\d{2})年/g)].at(-1)?.[1]
  return scope === 'year' && year !== undefined && said !== undefined && Number(said) !== year
}

/** The count word as printed; only the percent sign has one form. */
function printedUnit(raw: string, paragraph: Strip, { unit }: Quantity): string | undefined {
  if (unit === undefined) return undefined
  if (paragraph.text.slice(unit.start, unit.end) === '%') return '%'
  const span = placeOf(paragraph, unit.start, unit.end)
  return raw.slice(span.start, span.end).replaceAll(/\s/g, '')
}

function quoteOf(raw: string, paragraph: Strip, place: Span): string {
  const quote = quoteSpan(paragraph.text, place)
  const span = placeOf(paragraph, quote.start, quote.end)
  return raw.slice(span.start, span.end)
}
