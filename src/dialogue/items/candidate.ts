import { titleKey } from '../../domain/register/items/duplicates.ts'
import type { Item } from '../../domain/register/items/item.ts'
import type { RecordId } from '../../domain/register/record.ts'
import type { CivilDate } from '../../domain/time/civil-date.ts'
import type { Desk, Meaning } from '../skill.ts'
import { placesIn } from './places.ts'
import { withoutSteps } from './steps/words.ts'

/** An item as a form keeps it: what was shown is bound to the version. Plain JSON. */
export interface ItemCandidate {
  readonly id: RecordId
  readonly title: string
  readonly version: number
  readonly createdOn?: CivilDate
}

export function candidate({ id, title, version, createdOn }: Item): ItemCandidate {
  return { id, title, version, createdOn }
}

/** The items that a message names: by number, by title, by 第2条 of the last list, or by words of the title. */
export async function itemsNamed(meaning: Meaning, desk: Desk): Promise<readonly Item[]> {
  const items = await desk.list('item')
  if (meaning.recordIds.length > 0)
    return items.filter(({ id }) => meaning.recordIds.some(({ value }) => value === id))
  if (meaning.titles.length > 0) return byTitle(items, meaning)
  const places = placesIn(meaning).map((place) => desk.context.listed?.[place - 1])
  if (places.length > 0) return items.filter(({ id }) => places.includes(id))
  const listed = desk.context.listed?.[(meaning.ordinal?.value ?? 0) - 1]
  if (meaning.ordinal !== undefined) return items.filter(({ id }) => id === listed)
  return byWords(items, meaning)
}

/** Whether the message says which, be it there or not. */
export function namesItem(meaning: Meaning): boolean {
  const { recordIds, titles, ordinal } = meaning
  const isTold = recordIds.length + titles.length > 0 || ordinal !== undefined
  return isTold || placesIn(meaning).length > 0 || words(meaning).length > 0
}

/** The items of a form as they are now. */
export async function itemsChosen(
  { chosen }: { readonly chosen?: readonly ItemCandidate[] },
  desk: Desk,
): Promise<readonly Item[]> {
  const items = await Promise.all((chosen ?? []).map(({ id }) => desk.find('item', id)))
  return items.filter((item) => item !== undefined)
}

/** The same title where there is one; else every title that holds the words. */
function byTitle(items: readonly Item[], { titles }: Meaning): readonly Item[] {
  const keys = titles.map(({ value }) => titleKey(value)).filter((key) => key !== '')
  const same = items.filter((item) => keys.includes(titleKey(item.title)))
  if (same.length > 0) return same
  return items.filter((item) => keys.some((key) => titleKey(item.title).includes(key)))
}

/** 《甲》《乙》, or two numbers or places of the list: all of them are meant, not one among them. */
export function namesSeveral(meaning: Meaning): boolean {
  const { recordIds, titles } = meaning
  return recordIds.length > 1 || titles.length > 1 || placesIn(meaning).length > 1
}

/** Of several titles those that nothing, or more than one record, goes by: nobody is to guess which were meant. */
export function unclearTitles(meaning: Meaning, items: readonly Item[]): readonly string[] {
  if (meaning.titles.length < 2 || meaning.recordIds.length > 0) return []
  return meaning.titles
    .filter((title) => byTitle(items, { ...meaning, titles: [title] }).length !== 1)
    .map(({ value }) => value)
}

/** 「撤回那条低保公示」: every word that is left stands in the title. */
function byWords(items: readonly Item[], meaning: Meaning): readonly Item[] {
  const said = words(meaning)
  if (said.length === 0) return []
  return items.filter((item) => said.every((word) => titleKey(item.title).includes(word)))
}

function words({ copy }: Meaning): readonly string[] {
  const [subject = ''] = copy.split(/[,，。;；]|原因|理由|因为/u)
  return withoutSteps(subject)
    .split(/\s+/)
    .map(titleKey)
    .filter((word) => word.length > 1)
}
