import type { Entry } from '../../domain/register/entry.ts'
import type { Result } from '../../domain/result.ts'
import { dayAt } from '../../domain/time/instant.ts'
import type { Message } from '../../ports/channel.ts'
import type { Appended, Conflict, ReadOnly } from '../../ports/ledger.ts'
import { dispatch, type Dispatched } from './dispatch.ts'
import { type Grounds, recordsOf } from './grounds.ts'
import { introduced } from './introduction.ts'
import { countMiss } from './missed.ts'
import { apology, cannotWrite, messageOf, tooBusy } from '../message.ts'
import { Unfounded, unfounded } from './number-guard.ts'
import { wayOut } from './way-out.ts'
import type { Remembered, TurnParts, Said, Turn } from './scene.ts'
import type { Answer, Saying, Write } from '../skill.ts'

/** Somebody else changed the record while this was decided: decide again, but not for ever. */
const ATTEMPTS = 3

/** Takes one message from its words to what is said, written and remembered. Throws only on what is broken. */
export async function takeTurn(said: Said, state: Remembered, parts: TurnParts): Promise<Turn> {
  try {
    return await decided(said, state, parts)
  } catch (fault) {
    const out = wayOut(fault, said, state)
    if (out === undefined) throw fault
    parts.report({ what: 'failure', detail: fault })
    return out
  }
}

async function decided(said: Said, state: Remembered, parts: TurnParts): Promise<Turn> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const dispatched = await dispatch(said, state, parts)
    const turn = await settled(dispatched, state, { said, parts })
    if (turn !== undefined) {
      await countMiss(turn, dispatched, { said, parts })
      for (const sha256 of dispatched.answer.drops ?? []) await parts.files.drop(sha256)
      return turn
    }
  }
  return { message: tooBusy(), state }
}

interface Scene {
  readonly said: Said
  readonly parts: TurnParts
}

/** An acknowledgement that was stopped leaves everything as it was, the form in progress too. */
async function settled(
  dispatched: Dispatched,
  state: Remembered,
  scene: Scene,
): Promise<Turn | undefined> {
  try {
    return await settle(dispatched, state, scene)
  } catch (fault) {
    if (!(fault instanceof Unfounded)) throw fault
    return { message: stopped(fault.numbers, dispatched.meaning.intent, scene.parts), state }
  }
}

/** @returns `undefined` when a record changed under the decision */
async function settle(
  dispatched: Dispatched,
  state: Remembered,
  scene: Scene,
): Promise<Turn | undefined> {
  const { answer, meaning } = dispatched
  const grounds = await groundsOf(dispatched, state, scene)
  const guard = { intent: meaning.intent, grounds, parts: scene.parts }
  if (answer.writes === undefined)
    return spoken(guarded(answer.says, guard), { dispatched, state, scene })
  const written = await write(answer.writes, guard, scene)
  if (written.ok) {
    const { receipt, repeated } = written.value
    const secret = repeated ? undefined : answer.writes.secret
    return { ...spoken(receipt as Message, { dispatched, state, scene }), secret }
  }
  if (written.error.kind === 'conflict') return undefined
  return { message: cannotWrite(meaning.intent, written.error.why), state }
}

/** Personal text first: an entry never holds a key to nothing, and text that no entry came to hold is erased. */
async function write(writes: Write, guard: Guard, scene: Scene): Promise<Written> {
  const { personal } = scene.parts
  const texts = [...(writes.personal ?? [])]
  for (const [key, text] of texts) await personal.put(key, text)
  const erase = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) await personal.erase(key)
  }
  const own = texts.map(([key]) => key)
  const written = await append(writes, guard, scene).catch(async (fault: unknown) => {
    if (fault instanceof Unfounded) await erase(own)
    throw fault
  })
  const kept = written.ok && !written.value.repeated
  await erase(kept ? (writes.erases ?? []) : own)
  return written
}

type Written = Result<Appended, Conflict | ReadOnly>

function append(writes: Write, guard: Guard, { said, parts }: Scene): Promise<Written> {
  return parts.ledger.append({
    events: writes.events,
    at: said.now,
    by: said.actor,
    channel: said.incoming.channel,
    once: [said.key, ...(writes.once ?? [])],
    expects: writes.expects ?? {},
    receipt(entries: readonly Entry[]) {
      const saying = writes.acknowledge(entries)
      const loose = unfounded(saying, { ...guard.grounds, entries })
      if (loose.length > 0) throw new Unfounded(loose)
      return messageOf(saying, guard.intent)
    },
  })
}

/** What a reply is held against before it leaves. */
interface Guard {
  readonly intent: string
  readonly grounds: Grounds
  readonly parts: TurnParts
}

async function groundsOf(
  { answer, meaning }: Dispatched,
  state: Remembered,
  { said, parts }: Scene,
): Promise<Grounds> {
  const after = answer.form === 'closed' ? undefined : answer.form
  return {
    today: dayAt(said.now, parts.office.timezone),
    said: [said.incoming.text, meaning.text],
    office: parts.office,
    forms: [state.form?.data, after?.data],
    records: await recordsOf(answer, meaning.text, parts.ledger),
    entries: [],
  }
}

/** A reply with a number that stands on nothing is a bug: it stays here, and an apology leaves. */
function guarded(saying: Saying, { intent, grounds, parts }: Guard): Message {
  const loose = unfounded(saying, grounds)
  return loose.length === 0 ? messageOf(saying, intent) : stopped(loose, intent, parts)
}

function stopped(numbers: readonly string[], intent: string, parts: TurnParts): Message {
  parts.report({ what: 'unfounded-number', detail: { intent, numbers } })
  return apology(parts.office)
}

interface Background {
  readonly dispatched: Dispatched
  readonly state: Remembered
  readonly scene: Scene
}

function spoken(message: Message, { dispatched, state, scene }: Background): Turn {
  const { context, form } = remembered(state, dispatched.answer)
  const misses = message.outcome === 'not-understood' ? state.context.misses + 1 : 0
  const changed = message.records.map(({ id }) => id)
  const touched = changed.length > 0 ? changed : context.touched
  const next = { context: { ...context, menu: message.choices, misses, touched }, form }
  const { forgets, purges } = dispatched.answer
  return introduced(
    { message, state: next, forgets, purges },
    scene.parts.office,
    dispatched.meaning,
  )
}

function remembered(state: Remembered, answer: Answer): Remembered {
  const form = answer.form === 'closed' ? undefined : (answer.form ?? state.form)
  return { context: { ...state.context, elsewhere: undefined, ...answer.remember }, form }
}
