import { denied } from '../../src/dialogue/applications/allowed.ts'
import {
  BALANCE_FORM,
  type BalanceValues,
  topicIn,
} from '../../src/dialogue/counts/balance-form.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { busy } from '../../src/dialogue/items/permission.ts'
import { defineSkill, type Meaning } from '../../src/dialogue/skill.ts'
import { yearOf } from '../../src/domain/time/civil-date.ts'

export default defineSkill({
  intent: 'opening-balance',
  heads: ['期初累计', '登记期初累计', '录入期初累计', '登记期初数', '设置期初累计'],

  respond(meaning, desk) {
    const refused = denied(desk, 'record-count') ?? busy(desk, 'opening-balance')
    return refused ?? openForm(BALANCE_FORM, { values: read(meaning) }, desk)
  },

  proceed: (meaning, desk, state) => proceedForm(BALANCE_FORM, meaning, { desk, state }),
})

function read(meaning: Meaning): BalanceValues {
  const [period] = meaning.periods
  const [number] = meaning.numbers
  return {
    ...topicIn(meaning),
    ...(number === undefined ? {} : { value: number.value.value }),
    ...(period === undefined ? {} : { upTo: yearOf(period.value.end) }),
  }
}
