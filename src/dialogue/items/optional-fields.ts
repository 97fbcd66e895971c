import { type Field, type Heard, heardText, type FieldReading } from '../forms/form.ts'
import { interpretedIn, interpreterIn } from './interpretation.ts'
import type { ItemValues } from './item-values.ts'

type Fact = 'keyArea' | 'interpretationOf' | 'interpretedBy'

/** What may be said of an item and is never asked for. */
export const OPTIONAL_FIELDS: readonly Field<ItemValues>[] = [
  optional('keyArea', ['重点领域', '领域'], keyAreaIn),
  optional('interpretationOf', ['解读对象', '被解读文件'], (text) => interpretedIn(text)?.title),
  optional('interpretedBy', ['解读材料', '解读文件'], (text) => interpreterIn(text)?.title),
]

const KEY_AREA = /重点领域(?:是|为|属于|[::])?\s*(?<area>[^\s,，。;；、《》]{2,20})/u

function keyAreaIn(text: string): string | undefined {
  return KEY_AREA.exec(text)?.groups?.['area']
}

function optional(
  key: Fact,
  names: Field<ItemValues>['names'],
  find: (text: string) => string | undefined,
): Field<ItemValues> {
  return {
    key,
    names,
    missing: () => false,
    question: () => ({ text: `请问${names[0]}是什么?` }),
    read: (heard) => readFact(key, heard, find),
    without: { [key]: undefined },
  }
}

function readFact(
  key: Fact,
  heard: Heard,
  find: (text: string) => string | undefined,
): FieldReading<ItemValues> {
  const text = heardText(heard)
  const value = heard.meant === 'set' ? (find(text) ?? text) : find(text)
  return value === undefined || value === '' ? undefined : { set: { [key]: value } }
}
