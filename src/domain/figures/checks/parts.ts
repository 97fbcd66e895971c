import type { Finding } from '../finding.ts'
import { equation, finding, isExact, named, sumOf } from './findings.ts'
import type { Indicator } from '../indicator.ts'
import { divisionsIn } from './divisions.ts'
import type { ReadFigure, Report } from '../report.ts'

/**
 * Wholes against the sum of their parts. Where the catalogue knows the parts and all of them are printed, a
 * difference is a fault; where only 其中 says so, the parts may overlap or be incomplete.
 */
export function checkParts(report: Report, indicators: readonly Indicator[]): readonly Finding[] {
  return divisionsIn(report).flatMap(({ wholes, parts }) => {
    const whole = wholes.find((one) => addUpTo(one, parts) !== undefined) ?? wholes[0]
    if (whole === undefined || parts.length < 2) return []
    const list = addUpTo(whole, parts) ?? parts
    return checked(whole, list, isComplete(whole, list, indicators))
  })
}

/** The parts, or as many of them from the first as give the whole: what follows may count something else. */
function addUpTo(
  whole: ReadFigure,
  parts: readonly ReadFigure[],
): readonly ReadFigure[] | undefined {
  const lengths = parts.map((_, place) => parts.length - place).filter((length) => length > 1)
  const length = lengths.find((one) => sumOf(parts.slice(0, one)) === whole.value)
  return length === undefined ? undefined : parts.slice(0, length)
}

function checked(whole: ReadFigure, parts: readonly ReadFigure[], complete: boolean): Finding[] {
  const said = `“${named(whole)}”,各部分 ${equation(parts)}`
  const evidence = [whole, ...parts]
  if (![whole, ...parts].every(isExact)) return []
  if (whole.value === sumOf(parts))
    return [finding('sum-of-parts', 'pass', [`${said},相符`, evidence])]
  if (complete) return [finding('sum-of-parts', 'fail', [`${said},与总数不符`, evidence])]
  // Two of many parts need not add up; three that do not are worth a look.
  if (parts.length < 3 && sumOf(parts) < (whole.value ?? 0)) return []
  return [finding('sum-of-parts', 'uncertain', [`${said},与总数不等,可能有重叠或未列全`, evidence])]
}

const REST = /^其[他它]/

/** All the parts that the catalogue knows, or a rest (其他) that leaves none out. */
function isComplete(
  whole: ReadFigure,
  parts: readonly ReadFigure[],
  indicators: readonly Indicator[],
): boolean {
  const known = new Set(parts.map((one) => one.indicator))
  if (REST.test(parts.at(-1)?.label ?? '')) return true
  const divisions = indicators.find((one) => one.id === whole.indicator)?.parts ?? []
  return divisions.some(
    ({ relation, of }) =>
      relation === 'sum' && of.length === known.size && of.every((id) => known.has(id)),
  )
}
