import type { FormState } from '../context.ts'
import type { Answer, Desk, Meaning } from '../skill.ts'
import { applyChange } from './apply-change.ts'
import { ask, type Run, said } from './ask.ts'
import { changeOf } from './change.ts'
import { type Control, controlOf } from './control.ts'
import { type Field, type Form, type Reading, type Situation, whole } from './form.ts'
import { isQuestion, saysOnlyValues } from './leftover.ts'
import { type Filling, filling } from './state.ts'

/** Opens a form with what is known already: asks for what is missing, or shows the card. */
export function openForm<V extends object>(
  form: Form<V>,
  opening: { readonly values: V; readonly note?: string },
  desk: Desk,
): Promise<Answer> {
  return ask({ form, desk, draft: desk.messageKey }, opening.values, opening.note)
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
const UNFINISHED = '这一项还没有办完;回「取消」放弃后,再办新的。'

async function controlled<V extends object>(
  run: Run<V>,
  { values }: Filling<V>,
  control: Control,
): Promise<Answer> {
  const { form, desk, draft } = run
  if (control === 'cancel') return { says: said('cancelled', DROPPED), form: 'closed' }
  const asks = form.fields.some((field) => field.missing(values))
  if (control === 'resume' || asks || form.check(values, desk).length > 0) return ask(run, values)
  const written = await form.write(values, desk)
  if (!written.ok) return { says: written.error, form: 'closed' }
  const once = [...(written.value.once ?? []), `form ${draft}`]
  return { says: said('recorded', ''), writes: { ...written.value, once }, form: 'closed' }
}

async function heard<V extends object>(
  run: Run<V>,
  kept: Filling<V>,
  meaning: Meaning,
): Promise<Answer | undefined> {
  if (isQuestion(meaning)) return undefined
  const reading = readChange(run, kept, meaning) ?? readAnswer(run, kept, meaning)
  if (reading !== undefined)
    return 'fault' in reading
      ? ask(run, kept.values, reading.fault)
      : ask(run, { ...kept.values, ...reading.set })
  if (isElsewhere(run, meaning)) return undefined
  const anew = meaning.head !== undefined || kept.asking === undefined
  return ask(run, kept.values, anew ? UNFINISHED : NOT_READ)
}

function readChange<V extends object>(
  { form, desk }: Run<V>,
  { values }: Filling<V>,
  meaning: Meaning,
): Reading<V> {
  const change = meaning.head === undefined ? changeOf(meaning) : undefined
  if (change === undefined) return undefined
  const situation = { meaning, values, desk }
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
  if (isComplete(answer, meaning)) return answer
  const set = answer !== undefined && 'set' in answer ? answer.set : undefined
  const others = form.fields.filter((field) => field !== asked)
  return readOthers(others, { meaning, values: { ...kept.values, ...set }, desk }, set)
}

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
function isElsewhere<V extends object>({ form }: Run<V>, { intent }: Meaning): boolean {
  return ![form.intent, 'none', 'out-of-scope'].includes(intent)
}
