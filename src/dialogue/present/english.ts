import type { Figure } from '../../domain/figures/figure.ts'
import type { Office } from '../../domain/figures/office.ts'
import type { Saying } from '../skill.ts'

/** The same figures for who asks in English; names stay as printed, so that they can be found in the source. */
export function inEnglish(figures: readonly Figure[]): string {
  return [...figures.map(figureLine), ...new Set(figures.map(sourceLine))].join('\n')
}

/** What is not stored. */
export function absentInEnglish(labels: readonly string[]): string {
  return `Not stored: ${[...new Set(labels)].map((label) => `“${label}”`).join(', ')}.`
}

function when({ year, period, scope }: Figure): string {
  if (scope === 'cumulative') return `Cumulative to the end of ${year}`
  return period === undefined ? `In ${year}` : `From ${period.start} to ${period.end}`
}

function figureLine(figure: Figure): string {
  const { office, label, value, unit, source } = figure
  const amount =
    value === undefined ? 'left blank in the source' : `${value}${unit === '%' ? '%' : ''}`
  const inUnit = unit === undefined || unit === '%' || value === undefined ? '' : ` (unit: ${unit})`
  return `${when(figure)}, ${office}, “${label}”: ${amount}${inUnit}${source.basis === 'derived' ? ' (computed)' : ''}.`
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

/** The words ask for something that no published figure answers. */
export function unanswerableInEnglish({ name }: Office): Saying {
  return {
    text: `The published data of ${name} do not answer this, so no number can be given.`,
    outcome: 'not-understood',
    evidence: [name],
  }
}

/** What the assistant can do, and where else to ask. */
export function unknownInEnglish({ name, contacts }: Office): Saying {
  const contact = [contacts.phone, contacts.email].filter((one) => one !== undefined).join(', ')
  const hotline = '12345'
  return {
    text: `I can only answer from published sources: figures and passages of the annual reports of ${name}, contacts, and how to request information. For city services call ${hotline}; for anything else contact the office: ${contact}.`,
    outcome: 'not-understood',
    evidence: [name, contact, hotline],
  }
}
