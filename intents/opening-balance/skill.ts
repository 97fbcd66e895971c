import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import {
  BALANCE_FORM,
  type BalanceValues,
  topicIn,
} from '../../src/dialogue/counts/balances/balance-form.ts'
import { type Balances, BALANCES_FORM } from '../../src/dialogue/counts/balances/balances-form.ts'
import { readBalances } from '../../src/dialogue/counts/balances/read-balances.ts'
import { isQuestion } from '../../src/dialogue/forms/leftover.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { progressOf } from '../../src/dialogue/forms/state.ts'
import { type Answer, defineSkill, type Meaning } from '../../src/dialogue/skill.ts'
import { yearOf } from '../../src/domain/time/civil-date.ts'

export default defineSkill({
  intent: 'opening-balance',
  heads: ['期初累计', '登记期初累计', '录入期初累计', '登记期初数', '设置期初累计', '期初'],

  claims: (meaning, desk) =>
    denied(desk, 'record-count') === undefined && tellsBalance(meaning, yearOf(desk.today)),

  async respond(meaning, desk) {
    const refused = denied(desk, 'record-count') ?? busy(desk, 'opening-balance')
    if (refused !== undefined) return refused
    const { balances, strange } = await readBalances(meaning, desk)
    if (strange.length > 0 && balances.length > 0) return notNamed(strange)
    return balances.length > 1
      ? openForm(BALANCES_FORM, { values: { balances } }, desk)
      : openForm(BALANCE_FORM, { values: balances[0] ?? read(meaning) }, desk)
  },

  proceed(meaning, desk, state) {
    const values = progressOf<BalanceValues | Balances>(state)?.values
    return values !== undefined && 'balances' in values
      ? proceedForm(BALANCES_FORM, meaning, { desk, state })
      : proceedForm(BALANCE_FORM, meaning, { desk, state })
  },
})

/** 「截至2017年底累计主动公开247条,申请2件」: told, not asked, of what lies before the running year. */
function tellsBalance(meaning: Meaning, thisYear: number): boolean {
  const { plain, periods, numbers, head, titles } = meaning
  if (head !== undefined || titles.length > 0 || isQuestion(meaning)) return false
  const past = periods.length > 0 && periods.every(({ value }) => yearOf(value.end) < thisYear)
  return past && numbers.length > 0 && /(?:年|年底|年末|止)[^,。;]{0,6}累计|期初/u.test(plain)
}

function notNamed(strange: readonly string[]): Answer {
  const said = strange.map((one) => `“${one}”`).join('、')
  return {
    says: {
      text: `没有看懂${said}是哪个指标,什么也没有写入。请写清指标名再发,例如“期初累计:主动公开247条,网络申请2件,截至2017年底”。`,
      outcome: 'clarify',
      evidence: [said, '247 2 2017'],
    },
  }
}

function read(meaning: Meaning): BalanceValues {
  const [period] = meaning.periods
  const [number] = meaning.numbers
  return {
    ...topicIn(meaning),
    ...(number === undefined ? {} : { value: number.value.value }),
    ...(period === undefined ? {} : { upTo: yearOf(period.value.end) }),
  }
}
