import type { Scope } from '../../domain/figures/figure.ts'
import type { Lookup } from '../../domain/figures/lookups/lookup.ts'
import { yearOf } from '../../domain/time/civil-date.ts'
import { periodName } from '../../domain/time/period-kind.ts'
import type { Saying } from '../skill.ts'

type Absence = Exclude<Lookup, { readonly kind: 'found' }>

interface Asked {
  readonly label: string
  readonly office: string
  /** 今年, 去年: as it was said, so that the year is resolved aloud. */
  readonly saidPeriod?: string
  readonly scope?: Scope
}

/** Says that there is no figure, which kind of nothing it is, and what there is instead. */
export function absent(lookup: Absence, asked: Asked): Saying {
  const base = { outcome: 'no-data' as const, evidence: evidenceOf(lookup, asked) }
  switch (lookup.kind) {
    case 'announced':
      return {
        ...base,
        text: `${lookup.year}年年报列出了“${asked.label}”,但没有写明数字。未写明不等于零。\n出处:《${lookup.passage.document}》:“${lookup.passage.quote}”`,
        sources: [lookup.passage],
      }
    case 'not-in-report':
      return {
        ...base,
        text: `${asked.office}${lookup.year}年年报没有载明“${asked.label}”${asked.scope === 'cumulative' ? '的历年累计数' : ''}。没有载明不等于零。`,
      }
    case 'no-part-of-year':
      return {
        ...base,
        text: `库中的${lookup.year}年年报只有全年数据,没有${periodName(lookup.period)}的“${asked.label}”。可以问全年的。`,
        choices: [{ text: `${lookup.year}年${asked.label}` }],
      }
    case 'no-report':
      return { ...base, ...noReport(lookup, asked) }
  }
}

function noReport(
  { period, newest }: Extract<Absence, { readonly kind: 'no-report' }>,
  { label, office, saidPeriod }: Asked,
): Pick<Saying, 'text' | 'choices'> {
  const when = period === undefined ? '' : periodName(period)
  const aloud =
    saidPeriod === undefined || when.includes(saidPeriod) ? '' : `“${saidPeriod}”指${when}。`
  if (newest === undefined) return { text: `${aloud}库中没有${office}${when}的“${label}”。` }
  return {
    text: `${aloud}库中没有${office}${when}的“${label}”;最新的是${newest}年度。`,
    choices: [{ text: `${newest}年${label}` }],
  }
}

function evidenceOf(lookup: Absence, { label, saidPeriod }: Asked): readonly string[] {
  const years = 'year' in lookup ? [String(lookup.year)] : []
  const newest =
    lookup.kind === 'no-report' && lookup.newest !== undefined ? [String(lookup.newest)] : []
  const period =
    'period' in lookup && lookup.period !== undefined
      ? [periodName(lookup.period), String(yearOf(lookup.period.start))]
      : []
  return [...years, ...newest, ...period, label, saidPeriod ?? '']
}
