import { checkItemFacts } from '../../src/domain/register/item-check.ts'
import type { ItemFacts } from '../../src/domain/register/item.ts'
import { fail, ok } from '../../src/domain/result.ts'
import { applyChange } from '../../src/dialogue/forms/apply-change.ts'
import type { Change } from '../../src/dialogue/forms/change.ts'
import type { Form, Reading, Situation } from '../../src/dialogue/forms/form.ts'
import { ITEM_FIELDS } from '../../src/dialogue/items/item-fields.ts'
import { itemRules } from '../../src/dialogue/items/item-rules.ts'
import { factLines, fromRecords, titled } from '../../src/dialogue/items/item-text.ts'
import { itemFacts } from '../../src/dialogue/items/item-values.ts'
import { refusal } from '../../src/dialogue/items/permission.ts'
import type { ReadItem } from '../../src/dialogue/items/read-item.ts'
import type { Desk } from '../../src/dialogue/skill.ts'
import { duplicateWarning } from './duplicates.ts'
import { HOW_TO_GO_ON } from './form.ts'
import { recording } from '../../src/dialogue/items/recording.ts'

/** Several items under one 确认. */
export interface Batch {
  readonly batch: readonly ReadItem[]
}

/** Each line a card; what is wrong with a line is said with its number, and the line is left out until it is mended. */
export const BATCH_FORM: Form<Batch> = {
  intent: 'record-item',
  fields: [],
  check: () => [],
  change: changeLines,
  async card({ batch }, desk) {
    const cards = await Promise.all(batch.map((line, i) => lineCard(line, i + 1, desk)))
    const good = batch.filter((line) => wrong(line, desk) === undefined).length
    const lines = [...cards, good === 0 ? NONE_GOOD : goodLine(good, batch.length)]
    return fromRecords(lines.join('\n'))
  },
  write({ batch }, desk) {
    const refused = refusal(desk, 'record-item')
    if (refused !== undefined) return Promise.resolve(fail(refused.says))
    const facts = batch
      .filter((line) => wrong(line, desk) === undefined)
      .map(({ values }) => itemFacts(values))
      .filter((one): one is ItemFacts => one !== undefined)
    return Promise.resolve(
      facts.length === 0
        ? fail({ text: NOTHING, outcome: 'cancelled', evidence: [NOTHING] })
        : ok(recording(facts)),
    )
  },
}

const NONE_GOOD = '没有一条可以登记,请改正后重发,或说“第1条日期改成…”。'

const NOTHING = '没有一条可以登记,什么也没有写入;请改正后重发。'

function goodLine(good: number, all: number): string {
  const left = all - good
  const count =
    left === 0
      ? `共 ${String(good)} 条。`
      : `共 ${String(all)} 条,其中 ${String(left)} 条有误,不会登记。`
  return `${count}${HOW_TO_GO_ON}`
}

async function lineCard(line: ReadItem, number: number, desk: Desk): Promise<string> {
  const why = wrong(line, desk)
  const { title } = line.values
  if (why !== undefined)
    return `第${String(number)}条${title === undefined ? '' : titled(title)}有误:${why}`
  const warning = await duplicateWarning(line.values, desk)
  return [`第${String(number)}条 ${factLines(line.values).join(';')}`, ...warning].join('\n')
}

/** Why the line cannot be recorded, in one sentence. */
function wrong({ values, fault }: ReadItem, desk: Desk): string | undefined {
  const [first] = checkItemFacts(values, itemRules(desk))
  if (fault !== undefined || first !== undefined) return fault?.why ?? first?.why
  const missing = ITEM_FIELDS.filter((field) => field.missing(values)).map(({ names }) => names[0])
  return missing.length === 0 ? undefined : `缺${missing.join('、')}。`
}

/** A change names its line; without a number it is meant for the one line that is wrong, or else for all. */
function changeLines(change: Change, { meaning, values, desk }: Situation<Batch>): Reading<Batch> {
  const { batch } = values
  if (change.line !== undefined && batch[change.line - 1] === undefined)
    return { fault: `没有第${String(change.line)}条,一共${String(batch.length)}条。` }
  const chosen = chosenLines(change, batch, desk)
  const after: ReadItem[] = []
  for (const line of batch) {
    if (!chosen.includes(line)) {
      after.push(line)
      continue
    }
    const reading = applyChange(ITEM, change, { meaning, values: line.values, desk })
    if (reading === undefined || 'fault' in reading) return reading
    after.push({ values: { ...line.values, ...reading.set } })
  }
  return { set: { batch: after } }
}

const ITEM = { fields: ITEM_FIELDS }

function chosenLines(
  { line }: Change,
  batch: readonly ReadItem[],
  desk: Desk,
): readonly ReadItem[] {
  if (line !== undefined) return batch.slice(line - 1, line)
  const faulty = batch.filter((one) => wrong(one, desk) !== undefined)
  return faulty.length === 1 ? faulty : batch
}
