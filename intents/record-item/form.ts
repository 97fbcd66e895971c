import { checkItemFacts } from '../../src/domain/register/item-check.ts'
import { fail, ok } from '../../src/domain/result.ts'
import type { Form } from '../../src/dialogue/forms/form.ts'
import { ITEM_FIELDS } from '../../src/dialogue/items/item-fields.ts'
import { itemRules } from '../../src/dialogue/items/item-rules.ts'
import { factLines, fromRecords } from '../../src/dialogue/items/item-text.ts'
import { itemFacts, type ItemValues } from '../../src/dialogue/items/item-values.ts'
import { refusal } from '../../src/dialogue/items/permission.ts'
import { duplicateWarning } from './duplicates.ts'
import { recording } from '../../src/dialogue/items/recording.ts'

/** One item: asked for, shown, changed, recorded. */
export const ITEM_FORM: Form<ItemValues> = {
  intent: 'record-item',
  fields: ITEM_FIELDS,
  check: (values, desk) => checkItemFacts(values, itemRules(desk)),
  async card(values, desk) {
    const warning = await duplicateWarning(values, desk)
    const lines = ['请核对这一条公开信息:', ...factLines(values), ...warning, HOW_TO_GO_ON]
    return fromRecords(lines.join('\n'))
  },
  write(values, desk) {
    const refused = refusal(desk, 'record-item')
    if (refused !== undefined) return Promise.resolve(fail(refused.says))
    const facts = itemFacts(values)
    if (facts === undefined) throw new Error('an item was confirmed before it was complete')
    return Promise.resolve(ok(recording([facts])))
  },
}

export const HOW_TO_GO_ON = '无误请回「确认」;要改请说“类别改成…”;放弃请回「取消」。'
