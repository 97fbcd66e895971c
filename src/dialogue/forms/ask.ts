import type { MessageOutcome } from '../../ports/channel.ts'
import type { Answer, Desk, Saying } from '../skill.ts'
import type { Fault, Field, Form, Told } from './form.ts'
import { type FormProgress, keep } from './state.ts'

/** A form at work on one message. */
export interface Run<V extends object> {
  readonly form: Form<V>
  readonly desk: Desk
  /** Names the draft from its first message on. */
  readonly draft: string
}

/**
 * The next thing to say: why a value will not do, the next question, or the card.
 *
 * @param run the form at work
 * @param values what is known so far
 * @param note said first
 */
export async function ask<V extends object>(
  run: Run<V>,
  values: V,
  note?: string,
): Promise<Answer> {
  const [fault] = run.form.check(values, run.desk)
  return fault === undefined
    ? askNext(run, values, note)
    : askAgain(run, values, { ...fault, why: joined(note, fault.why) })
}

/** Says what is wrong with a value, takes it away, and asks for it. */
export function askAgain<V extends object>(
  run: Run<V>,
  values: V,
  { field: key, why }: Fault<V>,
): Promise<Answer> {
  const cleared: V = { ...values, [key]: undefined }
  const field = run.form.fields.find((one) => one.key === key)
  return field === undefined ? ask(run, cleared, why) : askFor(run, { values: cleared, field }, why)
}

/** Asks once more what was asked last; where that was nothing, shows the card. */
export function askSame<V extends object>(
  run: Run<V>,
  { values, asking }: FormProgress<V>,
  note?: string,
): Promise<Answer> {
  const field = run.form.fields.find(({ names }) => names[0] === asking)
  return field === undefined ? ask(run, values, note) : askFor(run, { values, field }, note)
}

function askNext<V extends object>(run: Run<V>, values: V, note?: string): Promise<Answer> {
  const field = run.form.fields.find((one) => one.missing(values))
  return askFor(run, { values, field }, note)
}

async function askFor<V extends object>(
  { form, desk, draft }: Run<V>,
  { values, field }: { readonly values: V; readonly field: Field<V> | undefined },
  note?: string,
): Promise<Answer> {
  const told = await (field === undefined ? form.card(values, desk) : field.question(values, desk))
  return {
    says: { ...said('asking', joined(note, told.text)), ...grounds(told, note) },
    form: keep(form.intent, draft, { owner: desk.actor.user, values, asking: field?.names[0] }),
  }
}

export function said(outcome: MessageOutcome, text: string): Saying {
  return { text, outcome }
}

function grounds(told: Told, note: string | undefined): Pick<Saying, 'evidence' | 'choices'> {
  return { evidence: [...(told.evidence ?? []), note ?? ''], choices: told.choices }
}

function joined(first: string | undefined, then: string): string {
  return first === undefined ? then : `${first}\n${then}`
}
