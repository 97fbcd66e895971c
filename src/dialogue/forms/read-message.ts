import { namesRecordsAlone } from '../records/records-alone.ts'
import type { Meaning } from '../skill.ts'
import { applyChange } from './apply-change.ts'
import type { Run } from './ask.ts'
import { type SaidChange, changeOf, changesOf } from './change.ts'
import { type Field, type Form, type FieldReading, type Situation, whole } from './form.ts'
import { saysOnlyValues } from './leftover.ts'
import { soundsMeantForIt } from './meant-for-it.ts'
import type { FormProgress } from './state.ts'

/** What a message says of a form that waits: a change, what the form hears as a whole, or an answer. */
export function readMessage<V extends object>(
  run: Run<V>,
  kept: FormProgress<V>,
  meaning: Meaning,
): FieldReading<V> {
  const situation = { meaning, values: kept.values, desk: run.desk }
  return (
    readChange(run, kept, meaning) ?? run.form.hear?.(situation) ?? readAnswer(run, kept, meaning)
  )
}

/** Another skill's business; what nobody understands is answered by the form that waits. */
function isElsewhere<V extends object>(form: Form<V>, { intent }: Meaning): boolean {
  return ![form.intent, 'out-of-scope', 'nothing-waiting'].includes(intent)
}

/** Something else that is done while the form waits: a question, a command, a greeting. */
export function isBetween<V extends object>(form: Form<V>, meaning: Meaning): boolean {
  return (isElsewhere(form, meaning) || namesRecordsAlone(meaning)) && !soundsMeantForIt(meaning)
}

function readChange<V extends object>(
  run: Run<V>,
  { values }: FormProgress<V>,
  meaning: Meaning,
): FieldReading<V> {
  if (meaning.head !== undefined) return undefined
  const situation = { meaning, values, desk: run.desk }
  const several = readChanges(run.form, changesOf(meaning), situation)
  if (several !== undefined) return several
  const change = changeOf(meaning)
  return change && readOne(run.form, change, situation)
}

/** All of them, one after the other; a clause that changes nothing here makes the whole something else. */
function readChanges<V extends object>(
  form: Form<V>,
  changes: readonly SaidChange[],
  situation: Situation<V>,
): FieldReading<V> {
  if (changes.length < 2) return undefined
  let set: Partial<V> = {}
  for (const change of changes) {
    const reading = readOne(form, change, {
      ...situation,
      values: { ...situation.values, ...set },
    })
    if (reading === undefined || 'fault' in reading) return reading
    set = { ...set, ...reading.set }
  }
  return { set }
}

function readOne<V extends object>(
  form: Form<V>,
  change: SaidChange,
  situation: Situation<V>,
): FieldReading<V> {
  return form.change?.(change, situation) ?? applyChange(form, change, situation)
}

/** What was asked for, and whatever else of the form the same message says. */
function readAnswer<V extends object>(
  { form, desk }: Run<V>,
  kept: FormProgress<V>,
  meaning: Meaning,
): FieldReading<V> {
  if (meaning.head !== undefined) return undefined
  const asked = form.fields.find((field) => field.names[0] === kept.asking)
  const answer = asked?.read(whole(meaning, 'set'), kept.values, desk)
  if (isOther(answer, form, meaning)) return undefined
  if (isComplete(answer, meaning)) return answer
  const set = answer !== undefined && 'set' in answer ? answer.set : undefined
  // Beside an answer only what is still open is filled in: the day that was asked for is no other day.
  const others = form.fields.filter(
    (field) => field !== asked && (asked === undefined || kept.values[field.key] === undefined),
  )
  return readOthers(others, { meaning, values: { ...kept.values, ...set }, desk }, set)
}

/** Free words (a title, a reason) that are a word to the bot after all: 你好, 我登记的, 通过 2026-0031. */
function isOther<V extends object>(
  answer: FieldReading<V>,
  form: Form<V>,
  meaning: Meaning,
): boolean {
  if (answer === undefined || 'fault' in answer || answer.whole !== true) return false
  const isWord = meaning.text.trim().length <= SHORT && meaning.confidence >= SURE
  return (isWord || meaning.recordIds.length > 0) && isElsewhere(form, meaning)
}

const SHORT = 6
/** 标题不好 resembles a greeting, 你好 is one. */
const SURE = 0.8

/** Whether nothing of the other fields can be meant. */
function isComplete<V>(answer: FieldReading<V>, meaning: Meaning): boolean {
  if (answer === undefined) return !saysOnlyValues(meaning)
  return 'fault' in answer || answer.whole === true
}

function readOthers<V extends object>(
  fields: readonly Field<V>[],
  { meaning, values, desk }: Situation<V>,
  answer: Partial<V> | undefined,
): FieldReading<V> {
  let set = answer
  for (const field of fields) {
    const reading = field.read(whole(meaning), { ...values, ...set }, desk)
    if (reading === undefined) continue
    if ('fault' in reading) return reading
    set = { ...reading.set, ...set }
  }
  return set && { set }
}
