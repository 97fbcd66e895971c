import { type Finding, FINDING_STATUS_NAMES, type FindingRule } from '../domain/figures/finding.ts'

const RULE_NAMES: Readonly<Record<FindingRule, string>> = {
  'sum-of-parts': '分项合计',
  identity: '勾稽关系',
  'text-against-table': '正文与附表',
  'text-against-text': '正文前后',
  'year-against-year': '跨年度',
  'announced-not-stated': '有题无数',
}

/** `不符 1,存疑 2,相符 14` */
export function findingCounts(findings: readonly Finding[]): string {
  const counts = Object.entries(FINDING_STATUS_NAMES)
    .map(([status, name]) => ({ name, n: findings.filter((one) => one.status === status).length }))
    .filter(({ n }) => n > 0)
  return counts.length === 0 ? '无' : counts.map(({ name, n }) => `${name} ${n}`).join(',')
}

/** A finding and, each on a line of its own, the places that it rests on. */
export function findingLines(finding: Finding): string {
  const { rule, status, message, evidence, dismissed } = finding
  const quotes = status === 'pass' ? [] : evidence.map(({ quote }) => `    “${oneLine(quote)}”\n`)
  const why = dismissed === undefined ? '' : `    已忽略:${dismissed}\n`
  return `[${FINDING_STATUS_NAMES[status]}] ${RULE_NAMES[rule]}:${message}\n${quotes.join('')}${why}`
}

const LONGEST = 120

function oneLine(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
