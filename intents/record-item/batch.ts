import type { Form } from '../../src/dialogue/forms/form.ts'
import { fromRecords } from '../../src/dialogue/items/item-text.ts'
import { itemFacts } from '../../src/dialogue/items/item-values.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { recording } from '../../src/dialogue/items/recording.ts'
import type { ItemFacts } from '../../src/domain/register/items/item.ts'
import { fail, ok } from '../../src/domain/result.ts'
import { changeLines, lineAgain } from './batch-change.ts'
import { type ItemBatch, lineCards, wrong } from './batch-line.ts'
import { HOW_TO_GO_ON } from './form.ts'

/** Each line a card; what is wrong with a line is said with its number, and the line is left out until it is mended. */
export const BATCH_FORM: Form<ItemBatch> = {
  intent: 'record-item',
  fields: [],
  check: () => [],
  change: changeLines,
  hear: lineAgain,
  async card({ batch }, desk) {
    const good = batch.filter((line) => wrong(line, desk) === undefined).length
    const last = good === 0 ? NONE_GOOD : goodLine(good, batch.length)
    const { cards, evidence } = await lineCards(batch, desk)
    return fromRecords([...cards, last].join('\n'), {
      evidence: [...evidence, NONE_GOOD, ...counts(good, batch.length)],
    })
  },
  write({ batch }, desk) {
    const refused = denied(desk, 'record-item')
    if (refused !== undefined) return Promise.resolve(fail(refused.says))
    const facts = batch
      .filter((line) => wrong(line, desk) === undefined)
      .map(({ values }) => itemFacts(values))
      .filter((one): one is ItemFacts => one !== undefined)
    return Promise.resolve(
      facts.length === 0 ? fail({ text: NOTHING, outcome: 'cancelled' }) : ok(recording(facts)),
    )
  },
}

const NONE_GOOD = '没有一条可以登记,请改正后重发,或说“第1条日期改成…”。'

const NOTHING = '没有一条可以登记,什么也没有写入;请改正后重发。'

function counts(good: number, all: number): readonly string[] {
  return [good, all, all - good].map(String)
}

function goodLine(good: number, all: number): string {
  const left = all - good
  const count =
    left === 0
      ? `共 ${String(good)} 条。`
      : `共 ${String(all)} 条,其中 ${String(left)} 条有误,不会登记。`
  return `${count}${HOW_TO_GO_ON}`
}
