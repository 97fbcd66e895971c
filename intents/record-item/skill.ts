import type { FormState } from '../../src/dialogue/context.ts'
import { progressOf } from '../../src/dialogue/forms/state.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { asksWhatIsNeeded, whatIsNeeded } from '../../src/dialogue/forms/what-is-needed.ts'
import { attached, notAttached, orGoOn } from '../../src/dialogue/items/attach.ts'
import type { ItemValues } from '../../src/dialogue/items/item-values.ts'
import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { readItem } from '../../src/dialogue/items/read-item.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import { dropped, withFiles } from './attachments.ts'
import type { ItemBatch } from './batch-line.ts'
import { BATCH_FORM } from './batch.ts'
import { ITEM_FORM } from './form.ts'
import { readBatch } from './read-batch.ts'
import { soundsRecorded } from './sounds-recorded.ts'
import { openTable, tableIn } from './table-batch.ts'

export default defineSkill({
  intent: 'record-item',
  heads: [
    '登记公开',
    '登记公开信息',
    '登记一条公开',
    '登记一条公开信息',
    '登记信息公开',
    '登记主动公开',
    '登记主动公开信息',
    '登记以下公开信息',
    '批量登记',
    '公开登记',
    '录入公开',
    '录入公开信息',
    '新增公开',
    '新增公开信息',
    '补登公开',
    '补登公开信息',
  ],

  claims: (meaning, desk) =>
    denied(desk, 'record-item') === undefined &&
    (sendsTable(meaning, desk) || soundsRecorded(meaning)),

  respond(meaning, desk) {
    return denied(desk, 'record-item') ?? busy(desk, 'record-item') ?? opened(meaning, desk)
  },

  proceed(meaning, desk, state) {
    const table = isBatch(state) ? tableIn(desk) : undefined
    if (table !== undefined) return openTable(table, desk)
    if (isNewRecord(meaning, state)) return undefined
    return isBatch(state)
      ? proceedForm(BATCH_FORM, meaning, { desk, state })
      : proceedItem(meaning, desk, state)
  },
})

/** A table comes without a word, or with words that nobody understands. */
function sendsTable({ text, intent }: Meaning, desk: Desk): boolean {
  return tableIn(desk) !== undefined && (text.trim() === '' || intent === 'out-of-scope')
}

async function proceedItem(
  meaning: Meaning,
  desk: Desk,
  before: FormState,
): Promise<Answer | undefined> {
  const state = await withFiles(before, desk)
  if ('says' in state) return state
  const answer = await proceedForm(ITEM_FORM, orGoOn(meaning, desk), { desk, state })
  return answer && dropped(state, answer, desk)
}

/** A table is a batch, but beside a title it is the item's attachment. */
async function opened(meaning: Meaning, desk: Desk): Promise<Answer> {
  if (asksWhatIsNeeded(meaning)) return whatIsNeeded(ITEM_FORM, {})
  const { start, end } = meaning.payload ?? { start: 0, end: meaning.text.length }
  const table = meaning.titles.length === 0 ? tableIn(desk) : undefined
  if (table !== undefined) return openTable(table, desk)
  const batch = readBatch(meaning, { start, end }, desk)
  if (batch.length > 0) return openForm(BATCH_FORM, { values: { batch } }, desk)
  const { values, fault } = readItem(meaning, { start, end }, desk)
  const files = await attached([], desk)
  if (!files.ok) return notAttached(files.error)
  const attachments = files.value.length === 0 ? undefined : files.value
  return openForm(ITEM_FORM, { values: { ...values, attachments }, fault }, desk)
}

function isBatch(state: FormState): boolean {
  const values = progressOf<ItemValues | ItemBatch>(state)?.values
  return values !== undefined && 'batch' in values
}

/** 「登记公开:…」 while nothing of the form is filled in yet is the record itself. */
function isNewRecord(meaning: Meaning, state: FormState): boolean {
  const values = progressOf<ItemValues | ItemBatch>(state)?.values
  return meaning.head !== undefined && values !== undefined && Object.keys(values).length === 0
}
