import type { FormState } from '../context.ts'
import type { Answer, Desk, Meaning } from '../skill.ts'
import { ask, askAgain, askSame, type Run, said } from './ask.ts'
import { asksForDraft } from './asks-for-draft.ts'
import { type Control, controlOf, isAssent } from './control.ts'
import type { Fault, Form, FieldReading } from './form.ts'
import { givesUp } from './giving-up.ts'
import { isHesitation } from './hesitation.ts'
import { isQuestion } from './leftover.ts'
import { soundsMeantForIt } from './meant-for-it.ts'
import { isBetween, readMessage } from './read-message.ts'
import { type FormProgress, progressOf } from './state.ts'

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
  const kept = progressOf<V>(state)
  if (kept === undefined) return { says: said('cancelled', FORGOTTEN), form: 'closed' }
  const control = controlIn(meaning, kept)
  if (kept.owner !== desk.actor.user) return control && { says: said('refused', NOT_YOURS) }
  const run: Run<V> = { form, desk, draft: state.draft }
  return control === undefined ? heard(run, kept, meaning) : controlled(run, kept, control)
}

/** A word of its own, or a sentence that gives the form up. */
function controlIn<V>(meaning: Meaning, { asking }: FormProgress<V>): Control | undefined {
  const gone = givesUp(meaning, { answers: asking !== undefined })
  return controlOf(meaning.plain) ?? (gone ? 'cancel' : undefined)
}

const FORGOTTEN = '刚才没有办完的一项已经失效,什么也没有写入,请重新发起。'
const NOT_YOURS = '这一项由别人发起,只有本人能继续、确认或取消。'
const DROPPED = '已取消,什么也没有写入。'
const NOT_READ = '没有看懂这一句。'
const SAY_CONFIRM = '还没有写入,也没有取消。'
const NOT_CHANGED = '没有看懂要改哪一项,没有写入,也没有取消。'
const UNFINISHED = '这一项还没有办完;回「取消」放弃后,再办新的。'

async function controlled<V extends object>(
  run: Run<V>,
  { values, asking }: FormProgress<V>,
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
  kept: FormProgress<V>,
  meaning: Meaning,
): Promise<Answer | undefined> {
  const shown = kept.asking === undefined
  if (putsOff(run, kept, meaning)) return askSame(run, kept, SAY_CONFIRM)
  if (asksForDraft(meaning.plain)) return askSame(run, kept)
  if (isQuestion(meaning)) return undefined
  if (isAssent(meaning.plain)) return askSame(run, kept, shown ? SAY_CONFIRM : undefined)
  const reading = readMessage(run, kept, meaning)
  if (reading !== undefined) return take(run, kept.values, reading)
  return isBetween(run.form, meaning) ? undefined : unread(run, kept, meaning)
}

function putsOff<V extends object>(
  { form }: Run<V>,
  { asking }: FormProgress<V>,
  { plain }: Meaning,
): boolean {
  const maySo = form.fields.some(({ names, mayWait }) => names[0] === asking && mayWait === true)
  return isHesitation(plain) && !maySo
}

function unread<V extends object>(
  run: Run<V>,
  kept: FormProgress<V>,
  meaning: Meaning,
): Promise<Answer> {
  if (soundsMeantForIt(meaning)) return askSame(run, kept, NOT_CHANGED)
  const isNew = kept.asking === undefined || meaning.head !== undefined
  return askSame(run, kept, isNew ? UNFINISHED : NOT_READ)
}

/** Takes new values in; one that will not do leaves the former in its place. What was wrong before is asked for again. */
function take<V extends object>(
  run: Run<V>,
  before: V,
  reading: Exclude<FieldReading<V>, undefined>,
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
