import type { Finding } from './finding.ts'
import { equation, finding, isExact, named, sumOf } from './findings.ts'
import type { Indicator } from './indicator.ts'
import { divisionsIn } from './divisions.ts'
import type { ReadFigure, Report } from './report.ts'

/**
 * Wholes against the sum of their parts. Where the catalogue knows the parts and all of them are printed, a
 * difference is a fault; where only 其中 says so, the parts may overlap or be incomplete.
 */
export function checkParts(report: Report, indicators: readonly Indicator[]): readonly Finding[] {
  return divisionsIn(report).flatMap(({ wholes, parts }) => {
    const [first] = wholes
    if (first === undefined || parts.length < 2) return []
    const whole = wholes.find((one) => one.value === sumOf(parts)) ?? first
    return checked(whole, parts, isComplete(whole, parts, indicators))
  })
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

function isComplete(
  whole: ReadFigure,
  parts: readonly ReadFigure[],
  indicators: readonly Indicator[],
): boolean {
  const known = new Set(parts.map((one) => one.indicator))
  const divisions = indicators.find((one) => one.id === whole.indicator)?.parts ?? []
  return divisions.some(
    ({ relation, of }) =>
      relation === 'sum' && of.length === known.size && of.every((id) => known.has(id)),
  )
}
