import type { Term } from '../../domain/register/vocabulary.ts'
import type { CivilDate } from '../../domain/time/civil-date.ts'
import type { Found, KnownOffice, Meaning } from '../../ports/understanding.ts'
import { type SearchCopy, searchCopy } from '../search-copy.ts'
import { findBefore } from './before.ts'
import { findDates } from './dates.ts'
import { findDocumentNumbers } from './documents.ts'
import { hide, inOrder } from '../../domain/language/hidden.ts'
import { type Hit, inRaw } from './hit.ts'
import { findNumbers } from './numbers.ts'
import type { Body } from './imported-offices.ts'
import { officeFinder, type OfficeNames } from './offices.ts'
import { findOrdinal } from './ordinals.ts'
import { findPersonal } from './people.ts'
import { findPeriods } from './periods.ts'
import { findRecordIds } from './record-ids.ts'
import { findScopes } from './scope.ts'
import { termFinder } from './terms.ts'
import { fieldStart } from './fields.ts'
import { findTitles } from './titles.ts'

/** What is read out of a message word by word, before anybody asks what it is about. */
export type Extracts = Pick<
  Meaning,
  | 'periods'
  | 'scopes'
  | 'dates'
  | 'numbers'
  | 'ordinal'
  | 'documentNumbers'
  | 'recordIds'
  | 'titles'
  | 'categories'
  | 'channels'
  | 'offices'
>

/** The closed lists and names that the office's data supply. */
export interface Lists {
  readonly categories: readonly Term[]
  readonly channels: readonly Term[]
  readonly offices: OfficeNames
}

export type Extract = (raw: string, today: CivilDate, imported?: readonly KnownOffice[]) => Extracts

/**
 * Builds the extractor of an office once. What is read by one finder is hidden from the next, so that no two
 * readings contradict: titles, document numbers, record ids, personal numbers, days, periods, terms, offices, numbers.
 * The one exception is a message that is nothing but a number: it may be a count, a day and a choice.
 */
export function extractor(lists: Lists): Extract {
  const categories = termFinder(lists.categories)
  const channels = termFinder(lists.channels)
  const offices = officeFinder(lists.offices)
  const startsField = fieldStart(categories, channels)

  return (raw, today, imported) => {
    const titles = findTitles(raw, startsField)
    const copy = searchCopy(hide(raw, titles))
    const found = <T>(hits: readonly Hit<T>[]): readonly Found<T>[] =>
      inOrder(hits).map((hit) => inRaw(hit, copy))

    const documentNumbers = findDocumentNumbers(copy.text, (at) => isApart(copy, at))
    const withoutDocuments = hide(copy.text, documentNumbers)
    const recordIds = findRecordIds(withoutDocuments)
    const withoutIds = hide(withoutDocuments, recordIds)
    const words = hide(withoutIds, findPersonal(withoutIds))

    const days = findDates(words, today)
    const withoutDays = hide(words, [...days.dates, ...days.periods])
    const periods = [...days.periods, ...findPeriods(withoutDays, today)]
    const timeless = hide(withoutDays, periods)

    const said = { categories: categories.find(timeless), channels: channels.find(timeless) }
    const withoutTerms = hide(timeless, [...said.categories, ...said.channels])
    const bodies = askedAbout(offices(withoutTerms, imported), said.channels)
    const ordinal = findOrdinal(words)
    const countable = hide(withoutTerms, bodies)
    const before = findBefore(words, periods)
    const scopes = [...findScopes(words), ...before.scopes]

    return {
      titles,
      documentNumbers: found(documentNumbers).map((number) => ({ ...number, value: number.text })),
      recordIds: found(recordIds),
      dates: found(days.dates),
      periods: found(before.periods),
      categories: found(said.categories),
      channels: found(said.channels),
      offices: found(bodies),
      numbers: found(countedBeside(ordinal, findNumbers(countable))),
      ordinal: ordinal && inRaw(ordinal, copy),
      scopes: found(scopes),
    }
  }
}

/** Whether a blank, of which the copy knows nothing, stands before this place. */
function isApart(copy: SearchCopy, at: number): boolean {
  return copy.span(at - 1, at).end < copy.span(at, at + 1).start
}

/** 台江区 in 台江区政府网站 says whose website it is, and 福建省福州市 in 福建省福州市上海街道 where we are. */
function askedAbout(
  offices: readonly Hit<Body>[],
  channels: readonly Hit<string>[],
): readonly Hit<Body>[] {
  const owned = new Set(channels.map(({ start }) => start))
  const asked: Hit<Body>[] = []
  for (const office of offices.toReversed()) {
    const [next] = asked
    if (next?.value.us === true && next.start === office.end)
      asked[0] = { ...next, start: office.start }
    else if (office.value.us || !owned.has(office.end)) asked.unshift(office)
  }
  return asked
}

/** 第二个 is no count; a bare 「3」 may be either. */
function countedBeside<T>(
  ordinal: Hit<number> | undefined,
  numbers: readonly Hit<T>[],
): readonly Hit<T>[] {
  if (ordinal === undefined) return numbers
  return numbers.filter(
    (number) =>
      number.end <= ordinal.start ||
      number.start >= ordinal.end ||
      (number.start === ordinal.start && number.end === ordinal.end),
  )
}
