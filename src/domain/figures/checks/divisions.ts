import type { ReadFigure, Report } from '../report.ts'

/** What a text divides with 其中 or 内有: candidates for the whole, the likeliest first, and its parts. */
export interface Division {
  readonly wholes: readonly ReadFigure[]
  readonly parts: readonly ReadFigure[]
  /** True where some of what it lists is counted otherwise: the parts then leave something out. */
  readonly mixed: boolean
}

const PARTS = /其中|内有|包括|分别/
/** Opens a sentence that divides what the one before counted. */
const PARTS_FIRST = /^[\s)）]*(?:其中|内有)/
const SENTENCE = /[。!?！？]/
const SEGMENT = /[;；]/

/** The divisions of a report's prose. */
export function divisionsIn({ text, figures }: Report): readonly Division[] {
  const sentences = sentencesOf(
    text,
    figures.filter((one) => one.cell === undefined),
  )
  return sentences.flatMap((sentence, place) => divided(text, sentence, sentences[place - 1]))
}

/** The figures of one sentence, by its semicolons. */
type Segments = readonly (readonly ReadFigure[])[]

interface Sentence {
  readonly start: number
  readonly segments: Segments
}

function sentencesOf(text: string, figures: readonly ReadFigure[]): readonly Sentence[] {
  const sentences: { start: number; segments: ReadFigure[][] }[] = []
  let last = 0
  for (const figure of [...figures].sort((one, other) => one.span.start - other.span.start)) {
    const between = text.slice(last, figure.span.start)
    const open = sentences.at(-1)
    if (open === undefined || SENTENCE.test(between)) {
      const stop = Math.max(
        ...['。', '!', '?', '！', '？'].map((sign) => text.lastIndexOf(sign, figure.span.start)),
      )
      sentences.push({ start: stop + 1, segments: [[figure]] })
    } else if (SEGMENT.test(between)) open.segments.push([figure])
    else open.segments.at(-1)?.push(figure)
    last = figure.span.end
  }
  return sentences
}

function divided(
  text: string,
  { start, segments }: Sentence,
  before: Sentence | undefined,
): Division[] {
  const [head] = segments[0] ?? []
  if (head === undefined) return []
  const nested = segments.flatMap((segment) => insideOf(text, segment))
  if (PARTS_FIRST.test(text.slice(start, head.span.start))) {
    const list = segments.flatMap((segment) => segment.slice(0, 1).concat(listed(text, segment)))
    const wholes = alike(head, before?.segments.flat() ?? [])
    return [{ wholes, ...partsAmong(head, list) }, ...nested]
  }
  return divideFrom(text, segments, nested)
}

/** 公开39条,其中:甲2条;乙19条: the later segments go on with the list. */
function divideFrom(text: string, segments: Segments, nested: readonly Division[]): Division[] {
  const [first, ...rest] = nested
  const whole = first?.wholes[0]
  // A list that goes by commas ends at the semicolon.
  if (whole === undefined || first === undefined || first.parts.length > 1) return [...nested]
  const later = partsAmong(whole, goingOn(text, segments, whole))
  const parts = [...first.parts, ...later.parts]
  return [{ wholes: first.wholes, parts, mixed: first.mixed || later.mixed }, ...rest]
}

/** What the segments behind the one with the whole list, up to one with a division of its own. */
function goingOn(text: string, segments: Segments, whole: ReadFigure): readonly ReadFigure[] {
  if (segments[0]?.includes(whole) !== true) return []
  const list = segments.slice(1)
  const end = list.findIndex((segment) => insideOf(text, segment).length > 0)
  return list.slice(0, end < 0 ? undefined : end).flat()
}

/** 20条,内有甲10条、乙4条 inside one segment. */
function insideOf(text: string, segment: readonly ReadFigure[]): Division[] {
  const at = segment.findIndex(
    (one, place) =>
      place > 0 && PARTS.test(text.slice(segment[place - 1]?.span.end, one.span.start)),
  )
  const whole = segment[at - 1]
  if (at < 1 || whole === undefined) return []
  const candidates = segment.slice(0, at).toReversed()
  const list = inBrackets(text, segment.slice(at), whole)
  return [{ wholes: alike(whole, candidates), ...partsAmong(whole, list) }]
}

/** 37条(其中甲12条、乙25条),另有丙24条: what opens in brackets ends with them. */
function inBrackets(
  text: string,
  parts: readonly ReadFigure[],
  { span }: ReadFigure,
): readonly ReadFigure[] {
  const first = parts[0]?.span.start ?? span.end
  const opens = /[((]/.test(text.slice(span.end, first).replaceAll(/[((][^))]*[))]/g, ''))
  const close = text.slice(first).search(/[))]/)
  if (opens && close >= 0) return parts.filter((one) => one.span.start < first + close)
  return parts.filter((one) => !isDeeper(text.slice(first, one.span.start)))
}

/** 机构类20条(内有甲5条、乙15条),动态类80条: parts of a part. @param between from the first part on */
function isDeeper(between: string): boolean {
  return (between.match(/[((]/g)?.length ?? 0) > (between.match(/[))]/g)?.length ?? 0)
}

/** What a segment lists side by side, unless it goes into parts itself. */
function listed(text: string, segment: readonly ReadFigure[]): readonly ReadFigure[] {
  return insideOf(text, segment).length > 0 ? [] : segment.slice(1)
}

/** 比上年减少838条, 采购总金额: said about a part, and none itself. */
const ASIDE = /^(?:比|较|同比|环比|与)|(?:增加|减少|增长|下降|上升|提高)了?$|去年|上年(?!结转)/

/** What counts as the whole does; shares and comparisons are nothing that the list leaves out. */
function partsAmong(
  whole: ReadFigure,
  list: readonly ReadFigure[],
): Pick<Division, 'parts' | 'mixed'> {
  const parts = alike(whole, list)
  const mixed = list.some(
    (one) => !parts.includes(one) && !/^[%倍]/.test(one.unit ?? '') && !ASIDE.test(one.label),
  )
  return { parts, mixed }
}

/** Shares and comparisons are no parts, and what counts otherwise does not add up. */
function alike(one: ReadFigure, figures: readonly ReadFigure[]): readonly ReadFigure[] {
  return figures.filter(
    (other) =>
      isOneUnit(one, other) &&
      other.scope === one.scope &&
      other.unit !== '%' &&
      !ASIDE.test(other.label),
  )
}

/** A count word may have been lost on the way. */
function isOneUnit(one: ReadFigure, other: ReadFigure): boolean {
  return one.unit === other.unit || one.unit === undefined || other.unit === undefined
}
