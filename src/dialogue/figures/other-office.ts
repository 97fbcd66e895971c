import type { Known } from '../../domain/figures/known.ts'
import type { Office } from '../../domain/figures/office.ts'
import type { Saying, Meaning } from '../skill.ts'

/** Another body that a message is about. */
export interface OtherOffice {
  /** Its name in its reports, where any are stored. */
  readonly report?: string
  /** What is said where none are. */
  readonly says: Saying
}

/** `undefined` for a message about our own office: another body is answered for from its own reports, or not at all. */
export function otherOffice(
  { offices }: Meaning,
  { shortName, name }: Office,
): OtherOffice | undefined {
  const named = offices.find(({ value }) => !value.us)
  if (named === undefined || offices.some(({ value }) => value.us)) return undefined
  const { text, value } = named
  return {
    report: value.name,
    says: {
      text: `“${text}”不是本单位:我只能回答${shortName}(${name})已公开的数据,库中没有“${text}”的年报。`,
      outcome: 'no-data',
    },
  }
}

/** What is known of the body that a message is about: of another one, what its own reports say and nothing of ours. */
export function knownOf(meaning: Meaning, known: Known): Known {
  const name = otherOffice(meaning, known.office)?.report
  if (name === undefined) return known
  const office = { ...known.office, name, shortName: name, aliases: [] }
  return { ...known, office, items: [], registers: undefined }
}

/** What is said of a body of which nothing is stored; `undefined` where something is. */
export function notStored(meaning: Meaning, office: Office): Saying | undefined {
  const other = otherOffice(meaning, office)
  return other?.report === undefined ? other?.says : undefined
}
