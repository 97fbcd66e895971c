import { titleKey } from '../../domain/register/items/duplicates.ts'
import { type Field, type Heard, heardIn, type FieldReading } from '../forms/form.ts'
import type { ItemCandidate } from './candidate.ts'
import { named } from './item-text.ts'
import type { ItemStepValues } from './steps/step.ts'

/** Which of several items is meant. */
export const RECORD_FIELD: Field<ItemStepValues> = {
  key: 'chosen',
  names: ['记录', '信息', '条目'],
  missing: ({ chosen }) => chosen === undefined || chosen.length === 0,
  question: ({ among }) => ({
    text: [
      '有几条相符,请问是哪一条?',
      ...among.map((one, i) => `${String(i + 1)}. ${named(one)}`),
    ].join('\n'),
    choices: among.map((one) => ({ text: named(one) })),
  }),
  read: readRecord,
}

function readRecord(heard: Heard, { among }: ItemStepValues): FieldReading<ItemStepValues> {
  if (heard.meant === false) return undefined
  const ids = heardIn(heard.meaning.recordIds, heard).map(({ value }) => value)
  const keys = heardIn(heard.meaning.titles, heard).map(({ value }) => titleKey(value))
  const nth = among[(heard.meaning.ordinal?.value ?? 0) - 1]
  const named = among.filter((one) => ids.includes(one.id))
  const chosen = named.length > 0 ? named : sameTitle(among, keys)
  if (chosen.length > 0) return { set: { chosen } }
  return nth === undefined ? undefined : { set: { chosen: [nth] } }
}

function sameTitle(
  among: readonly ItemCandidate[],
  keys: readonly string[],
): readonly ItemCandidate[] {
  return among.filter((one) => keys.includes(titleKey(one.title)))
}
