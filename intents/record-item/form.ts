import { checkItemFacts } from '../../src/domain/register/items/check.ts'
import { fail, ok } from '../../src/domain/result.ts'
import {
  type Field,
  type Form,
  type FieldReading,
  type Situation,
  whole,
} from '../../src/dialogue/forms/form.ts'
import { goOn } from '../../src/dialogue/forms/go-on.ts'
import { changeItem } from '../../src/dialogue/items/change-item.ts'
import { ITEM_FIELDS } from '../../src/dialogue/items/item-fields.ts'
import { itemRules } from '../../src/dialogue/items/item-rules.ts'
import { factLines, fromRecords } from '../../src/dialogue/items/item-text.ts'
import { itemFacts, type ItemValues } from '../../src/dialogue/items/item-values.ts'
import { OPTIONAL_FIELDS } from '../../src/dialogue/items/optional-fields.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { duplicateWarning } from './duplicates.ts'
import { recording } from '../../src/dialogue/items/recording.ts'

/** One item: asked for, shown, changed, recorded. */
export const ITEM_FORM: Form<ItemValues> = {
  intent: 'record-item',
  fields: ITEM_FIELDS,
  change: changeItem,
  hear: heardBeside,
  check: (values, desk) => checkItemFacts(values, itemRules(desk)),
  async card(values, desk) {
    const warning = await duplicateWarning(values, desk)
    const lines = ['请核对这一条公开信息:', ...factLines(values), ...warning, HOW_TO_GO_ON]
    return fromRecords(lines.join('\n'))
  },
  write(values, desk) {
    const refused = denied(desk, 'record-item')
    if (refused !== undefined) return Promise.resolve(fail(refused.says))
    const facts = itemFacts(values)
    if (facts === undefined) throw new Error('an item was confirmed before it was complete')
    return Promise.resolve(ok(recording([facts])))
  },
}

/** 「是《…》的政策解读」: what nobody asks for is heard by its own words, with whatever else the message says. */
function heardBeside({ meaning, values, desk }: Situation<ItemValues>): FieldReading<ItemValues> {
  if (meaning.head !== undefined) return undefined
  const said = (field: Field<ItemValues>): FieldReading<ItemValues> =>
    field.read(whole(meaning), values, desk)
  if (OPTIONAL_FIELDS.every((field) => said(field) === undefined)) return undefined
  let set: ItemValues = {}
  for (const field of ITEM_FIELDS) {
    const reading = said(field)
    if (reading !== undefined && 'fault' in reading) return reading
    set = { ...set, ...reading?.set }
  }
  return { set }
}

export const HOW_TO_GO_ON = goOn('类别改成…')
