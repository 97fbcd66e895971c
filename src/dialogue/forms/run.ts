import type { FormState } from '../context.ts'
import type { Answer, Desk, Meaning } from '../skill.ts'
import { applyChange } from './apply-change.ts'
import { ask, askAgain, askSame, type Run, said } from './ask.ts'
import { type Change, changeOf, changesOf } from './change.ts'
import { type Control, controlOf, isAssent } from './control.ts'
import { type Fault, type Field, type Form, type Reading, type Situation, whole } from './form.ts'
import { isHesitation } from './hesitation.ts'
import { isQuestion, saysOnlyValues } from './leftover.ts'
import { type Filling, filling } from './state.ts'

/** Opens a form with what is known already: asks for what is missing, or shows the card. */
export function openForm<V extends object>(
  form: Form<V>,
  { values, fault }: { readonly values: V; readonly fault?: Fault<V> },
  desk: Desk,
): Promise<Answer> {
  const run: Run<V> = { form, desk, draft: desk.messageKey }
  return fault === undefined ? ask(run, values) : askAgain(run, values, fault)
}

/** Goes on with a form. `undefined` when the message is none of its business. */
export async function proceedForm<V extends object>(
  form: Form<V>,
  meaning: Meaning,
  { desk, state }: { readonly desk: Desk; readonly state: FormState },
): Promise<Answer | undefined> {
  const kept = filling<V>(state)
  if (kept === undefined) return { says: said('cancelled', FORGOTTEN), form: 'closed' }
  const control = controlOf(meaning.text)
  if (kept.owner !== desk.actor.user) return control && { says: said('refused', NOT_YOURS) }
  const run: Run<V> = { form, desk, draft: state.draft }
  return control === undefined ? heard(run, kept, meaning) : controlled(run, kept, control)
}

const FORGOTTEN = '刚才没有办完的一项已经失效,什么也没有写入,请重新发起。'
const NOT_YOURS = '这一项由别人发起,只有本人能继续、确认或取消。'
const DROPPED = '已取消,什么也没有写入。'
const NOT_READ = '没有看懂这一句。'
const SAY_CONFIRM = '还没有写入。'
const UNFINISHED = '这一项还没有办完;回「取消」放弃后,再办新的。'

async function controlled<V extends object>(
  run: Run<V>,
  { values, asking }: Filling<V>,
  control: Control,
): Promise<Answer> {
  const { form, desk, draft } = run
  const purges = form.personal
  if (control === 'cancel') return { says: said('cancelled', DROPPED), form: 'closed', purges }
  if (control === 'resume' || asking !== undefined || form.check(values, desk).length > 0)
    return ask(run, values)
  const written = await form.write(values, desk)
  if (!written.ok) return { says: written.error, form: 'closed', purges }
  const once = [...(written.value.once ?? []), `form ${draft}`]
  return { says: said('recorded', ''), writes: { ...written.value, once }, form: 'closed', purges }
}

async function heard<V extends object>(
  run: Run<V>,
  kept: Filling<V>,
  meaning: Meaning,
): Promise<Answer | undefined> {
  const shown = kept.asking === undefined
  if (isHesitation(meaning.text) && !mayWait(run, kept)) return askSame(run, kept, SAY_CONFIRM)
  if (isQuestion(meaning)) return undefined
  if (isAssent(meaning.text)) return askSame(run, kept, shown ? SAY_CONFIRM : undefined)
  const reading = readMessage(run, kept, meaning)
  if (reading !== undefined) return take(run, kept.values, reading)
  return isElsewhere(run.form, meaning) ? undefined : unread(run, kept, meaning)
}

function mayWait<V extends object>({ form }: Run<V>, { asking }: Filling<V>): boolean {
  return form.fields.some(({ names, mayWait }) => names[0] === asking && mayWait === true)
}

function readMessage<V extends object>(
  run: Run<V>,
  kept: Filling<V>,
  meaning: Meaning,
): Reading<V> {
  const situation = { meaning, values: kept.values, desk: run.desk }
  return (
    readChange(run, kept, meaning) ?? run.form.hear?.(situation) ?? readAnswer(run, kept, meaning)
  )
}

function unread<V extends object>(
  run: Run<V>,
  kept: Filling<V>,
  { head }: Meaning,
): Promise<Answer> {
  return askSame(run, kept, kept.asking === undefined || head !== undefined ? UNFINISHED : NOT_READ)
}

/** Takes new values in; one that will not do leaves the former in its place. What was wrong before is asked for again. */
function take<V extends object>(
  run: Run<V>,
  before: V,
  reading: Exclude<Reading<V>, undefined>,
): Promise<Answer> {
  if ('fault' in reading) return ask(run, before, reading.fault)
  const after: V = { ...before, ...reading.set }
  const [fault] = run.form.check(after, run.desk)
  if (fault === undefined) return ask(run, after)
  const isOld = !(fault.field in reading.set) && faults(run, before).includes(fault.field)
  if (isOld) return askAgain(run, after, fault)
  const kept =
    fault.field in reading.set ? { ...after, [fault.field]: before[fault.field] } : before
  return ask(run, kept, fault.why)
}

function faults<V extends object>({ form, desk }: Run<V>, values: V): readonly (keyof V)[] {
  return form.check(values, desk).map(({ field }) => field)
}

function readChange<V extends object>(
  run: Run<V>,
  { values }: Filling<V>,
  meaning: Meaning,
): Reading<V> {
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
  changes: readonly Change[],
  situation: Situation<V>,
): Reading<V> {
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
  change: Change,
  situation: Situation<V>,
): Reading<V> {
  return form.change?.(change, situation) ?? applyChange(form, change, situation)
}

/** What was asked for, and whatever else of the form the same message says. */
function readAnswer<V extends object>(
  { form, desk }: Run<V>,
  kept: Filling<V>,
  meaning: Meaning,
): Reading<V> {
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
function isOther<V extends object>(answer: Reading<V>, form: Form<V>, meaning: Meaning): boolean {
  if (answer === undefined || 'fault' in answer || answer.whole !== true) return false
  const isWord = meaning.text.trim().length <= SHORT && meaning.confidence >= SURE
  return (isWord || meaning.recordIds.length > 0) && isElsewhere(form, meaning)
}

const SHORT = 6
/** 标题不好 resembles a greeting, 你好 is one. */
const SURE = 0.8

/** Whether nothing of the other fields can be meant. */
function isComplete<V>(answer: Reading<V>, meaning: Meaning): boolean {
  if (answer === undefined) return !saysOnlyValues(meaning)
  return 'fault' in answer || answer.whole === true
}

function readOthers<V extends object>(
  fields: readonly Field<V>[],
  { meaning, values, desk }: Situation<V>,
  answer: Partial<V> | undefined,
): Reading<V> {
  let set = answer
  for (const field of fields) {
    const reading = field.read(whole(meaning), { ...values, ...set }, desk)
    if (reading === undefined) continue
    if ('fault' in reading) return reading
    set = { ...reading.set, ...set }
  }
  return set && { set }
}

/** Another skill's business; what nobody understands is answered by the form that waits. */
function isElsewhere<V extends object>(form: Form<V>, { intent }: Meaning): boolean {
  return ![form.intent, 'none', 'out-of-scope'].includes(intent)
}
