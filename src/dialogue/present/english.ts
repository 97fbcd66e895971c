import type { Figure } from '../../domain/figures/figure.ts'

/** The same figures for who asks in English; names stay as printed, so that they can be found in the source. */
export function inEnglish(figures: readonly Figure[]): string {
  return [...figures.map(figureLine), ...new Set(figures.map(sourceLine))].join('\n')
}

/** What is not stored, where other figures are. */
export function absentInEnglish(labels: readonly string[]): string {
  return `Not stored for the other period or subject: ${[...new Set(labels)].map((label) => `“${label}”`).join(', ')}.`
}

function figureLine({ year, scope, office, label, value, unit, source }: Figure): string {
  const when = scope === 'cumulative' ? `Cumulative to the end of ${year}` : `In ${year}`
  const amount =
    value === undefined ? 'left blank in the source' : `${value}${unit === '%' ? '%' : ''}`
  const inUnit = unit === undefined || unit === '%' || value === undefined ? '' : ` (unit: ${unit})`
  return `${when}, ${office}, “${label}”: ${amount}${inUnit}${source.basis === 'derived' ? ' (computed)' : ''}.`
}

function sourceLine({ source }: Figure): string {
  switch (source.basis) {
    case 'report':
      return `Source: 《${source.document}》 ${source.section ?? ''} “${source.quote.trim()}”`
    case 'ledger':
      return `Source: the office's register, ${source.entries.length} published record(s).`
    case 'derived':
      return `Computed: ${source.operation}. ${source.from.map(sourceLine).join(' ')}`
  }
}
