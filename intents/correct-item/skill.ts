import {
  AMEND_FORM,
  type AmendValues,
  openAmend,
} from '../../src/dialogue/applications/amend/form.ts'
import { namesItsField } from '../../src/dialogue/applications/naming/application-meant.ts'
import {
  AMEND_CASE_FORM,
  type AmendedCase,
  openAmendCase,
} from '../../src/dialogue/cases/amend-case-form.ts'
import { type SaidChange, changeOf, changesOf, shortened } from '../../src/dialogue/forms/change.ts'
import type { FieldReading, Situation } from '../../src/dialogue/forms/form.ts'
import { isQuestion } from '../../src/dialogue/forms/leftover.ts'
import { openForm, proceedForm } from '../../src/dialogue/forms/run.ts'
import { progressOf } from '../../src/dialogue/forms/state.ts'
import { candidate, itemsNamed } from '../../src/dialogue/items/candidate.ts'
import { named } from '../../src/dialogue/items/item-text.ts'
import { itemFacts } from '../../src/dialogue/items/item-values.ts'
import { closestTo } from '../../src/dialogue/named-by-words.ts'
import type { Span } from '../../src/domain/figures/figure.ts'
import { busy } from '../../src/dialogue/forms/busy.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import { sameOfficer } from '../../src/domain/people/officer.ts'
import { itemTransition } from '../../src/domain/register/items/transitions.ts'
import type { Item } from '../../src/domain/register/items/item.ts'
import { proceedCorrection, withFiles } from './files.ts'
import { CORRECT_FORM, type ItemCorrection, correctionOf } from './form.ts'

export default defineSkill({
  intent: 'correct-item',

  // A leader is told that he may not, rather than shown the record.
  claims: (meaning, { actor }) => actor.role !== 'public' && soundsChanged(meaning),

  async respond(meaning, desk) {
    const refused = denied(desk, 'correct-item') ?? busy(desk, 'correct-item')
    if (refused !== undefined) return refused
    const amending = await amendingOther(meaning, desk)
    if (amending !== undefined) return amending
    const [item, other] = await itemsMeant(meaning, desk)
    if (item === undefined) return unclear(NONE)
    if (other !== undefined) return which(await itemsMeant(meaning, desk))
    return denied(desk, 'correct-item', item) ?? illegal(item) ?? opened(item, meaning, desk)
  },

  proceed(meaning, desk, state) {
    const values = progressOf<ItemCorrection | AmendValues | AmendedCase>(state)?.values
    if (values !== undefined && 'amendsCase' in values)
      return proceedForm(AMEND_CASE_FORM, meaning, { desk, state })
    return values !== undefined && 'amends' in values
      ? proceedForm(AMEND_FORM, meaning, { desk, state })
      : proceedCorrection(meaning, desk, state)
  },
})

/** The record that is named may be an application or a case. */
async function amendingOther(meaning: Meaning, desk: Desk): Promise<Answer | undefined> {
  return (await openAmend(meaning, desk)) ?? openAmendCase(meaning, desk)
}

const READINGS: ReadonlySet<string> = new Set([
  ...['out-of-scope', 'ask-figure', 'ask-passage', 'find-item', 'help', 'show-record'],
  ...['nothing-waiting', 'how-to-apply', 'where-published', 'hand-over', 'list-breakdown'],
])
const CHANGED = /改成|改为|更正为|修改为|换成|调整为|加上|去掉/u
const WHICH = /[那这该]一?[件份个条]/u

/** 「路灯合同那件的提交方式改成EMS」, 「电话写错了,改为…」: of a record that is named or meant, and nothing is asked. */
function soundsChanged(meaning: Meaning): boolean {
  const { head, intent, recordIds, titles, plain } = meaning
  if (head !== undefined || isQuestion(meaning)) return false
  if (changesApplication(meaning)) return true
  const isNamed = recordIds.length + titles.length > 0 || WHICH.test(plain)
  return isNamed && (addsChannel(meaning) || (READINGS.has(intent) && CHANGED.test(plain)))
}

/** 「《…》漏了公开栏」 tells of an item that is there. */
function addsChannel(meaning: Meaning): boolean {
  const change = changeOf(meaning)
  if (change?.how !== 'add' || !LEFT_OUT.test(meaning.plain)) return false
  const { start, end } = change.to
  const inIt = <T extends Span>(found: readonly T[]): readonly T[] =>
    found.filter((one) => start <= one.start && one.end <= end)
  return inIt(meaning.channels).length > 0 && inIt(meaning.titles).length === 0
}

const LEFT_OUT = /漏|忘|少/u

/** What only an application has is no item's. */
function changesApplication(meaning: Meaning): boolean {
  const change = changeOf(meaning)
  return change?.how === 'set' && !change.named && namesItsField(change.what)
}

/** What is named before the change; who names nothing means his own returned item, or else his last one. */
async function itemsMeant(meaning: Meaning, desk: Desk): Promise<readonly Item[]> {
  const subject = subjectOf(meaning)
  if (subject.recordIds.length + subject.titles.length > 0) return itemsNamed(subject, desk)
  const own = (await desk.list('item')).filter(
    ({ recordedBy, status }) => sameOfficer(recordedBy, desk.actor) && status !== 'withdrawn',
  )
  const byWords = calledBy(meaning, own)
  if (byWords.length > 0) return byWords
  const returned = own.filter(({ status }) => status === 'returned')
  return returned.length > 0 ? returned : own.slice(-1)
}

/** 餐饮油烟那条的渠道… */
function calledBy(meaning: Meaning, records: readonly Item[]): readonly Item[] {
  const { index } = WHICH.exec(meaning.plain) ?? {}
  if (index === undefined) return []
  const text = meaning.text.slice(0, index)
  const called = { ...meaning, text, dates: [], numbers: [], titles: [] }
  return closestTo(called, { records, subjectOf: ({ title }) => title, without: (words) => words })
}

/** The message without the new value: 《甲》的标题改成《乙》 speaks of 甲. */
function subjectOf(meaning: Meaning): Meaning {
  const end = changeOf(meaning)?.to.start ?? meaning.text.length
  const before = <T extends { readonly end: number }>(found: readonly T[]): readonly T[] =>
    found.filter((one) => one.end <= end)
  return { ...meaning, recordIds: before(meaning.recordIds), titles: before(meaning.titles) }
}

function illegal(item: Item): Answer | undefined {
  const transition = itemTransition(item, { kind: 'correct', changes: {} })
  return transition.ok ? undefined : unclear(transition.error.why, 'refused')
}

async function opened(item: Item, meaning: Meaning, desk: Desk): Promise<Answer> {
  const facts = itemFacts(item)
  if (facts === undefined) throw new Error(`${item.id} lacks facts: verify the journal`)
  const begun = await withFiles({ item: candidate(item), facts, changes: {} }, desk)
  if (!begun.ok) return begun.error
  const values = begun.value
  const reading = readChanges({ meaning, values, desk })
  if (reading === undefined) return openForm(CORRECT_FORM, { values }, desk)
  return 'fault' in reading
    ? openForm(CORRECT_FORM, { values, fault: { field: 'changes', why: reading.fault } }, desk)
    : openForm(CORRECT_FORM, { values: { ...values, ...reading.set } }, desk)
}

/** All that the message wants changed; `undefined` where it names no change, or none that an item knows. */
function readChanges(situation: Situation<ItemCorrection>): FieldReading<ItemCorrection> {
  const several = changesOf(situation.meaning)
  const one = changeOf(situation.meaning)
  const changes = several.length > 1 ? several : [one].filter((change) => change !== undefined)
  let set: Partial<ItemCorrection> | undefined
  for (const change of changes) {
    const values = { ...situation.values, ...set }
    const reading = correctionOf(fieldOnly(change), { ...situation, values })
    if (reading === undefined || 'fault' in reading) return reading
    set = reading.set
  }
  return set && { set }
}

/** 「2026-0031的类别」 names the record, too. */
function fieldOnly(change: SaidChange): SaidChange {
  return shortened(change, (words) =>
    words.replace(/^.*?(?:\d{4}-\d{4,}|[那这该]一?[条件份个篇])[\s,，]*的?|^的/u, '').trim(),
  )
}

function which(items: readonly Item[]): Answer {
  const lines = items.map((item, i) => `${String(i + 1)}. ${named(item)}`)
  return {
    ...unclear(['有几条相符,请用编号说明要改哪一条:', ...lines].join('\n')),
    remember: { listed: items.map(({ id }) => id) },
  }
}

const NONE = '没有找到要修改的登记。请说明编号或《标题》,例如“2026-0001的类别改成…”。'

function unclear(text: string, outcome: 'clarify' | 'refused' = 'clarify'): Answer {
  return { says: { text, outcome, evidence: [NONE] } }
}
