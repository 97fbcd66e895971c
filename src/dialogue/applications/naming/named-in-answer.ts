import { type Application, isOpen } from '../../../domain/register/applications/application.ts'
import { legalSteps } from '../../../domain/register/applications/transitions.ts'
import { titleKey } from '../../../domain/register/items/duplicates.ts'
import type { FormState } from '../../context.ts'
import { changeOf } from '../../forms/change.ts'
import { controlOf } from '../../forms/control.ts'
import { isQuestion } from '../../forms/leftover.ts'
import { type FormProgress, progressOf, keep } from '../../forms/state.ts'
import type { Answer, Desk, Meaning } from '../../skill.ts'
import { withoutTitles } from '../../words.ts'
import { applicationsNamed, type Named } from './applications-named.ts'
import { namingIn, withoutNaming } from './naming.ts'
import { noneFound, refusedAll } from './no-step.ts'
import { replyOutcomeIn } from '../steps/outcome-words.ts'
import { withoutProcedure } from './procedure-words.ts'
import { WHICH_NAME } from '../steps/fields.ts'
import { candidateOf, type ApplicationStepValues } from '../steps/values.ts'

/** A step that waits, and what is left to be heard of the message. */
interface Waiting {
  readonly state: FormState
  readonly meaning: Meaning
}

/**
 * The step that waits, for the application that the answer names: it goes before the one that was taken before. An
 * answer where it names none on which the step may be taken.
 */
export async function withNamed(
  state: FormState,
  meaning: Meaning,
  desk: Desk,
): Promise<Waiting | Answer> {
  const kept = progressOf<ApplicationStepValues>(state)
  if (kept?.owner !== desk.actor.user || isElse(meaning)) return { state, meaning }
  const named = await namedIn(meaning, desk)
  if (named === undefined) return { state, meaning }
  const able = named.found.filter((one) => mayTake(one, kept.values))
  if (able.length > 0)
    return { state: chosenAnew({ kept, state }, named, able), meaning: rest(meaning) }
  if (isTold(named, kept.values)) return { state, meaning }
  const again = await whichAgain(kept.values, desk)
  const answer = await inVain(kept.values.step, named, desk)
  return { ...answer, form: keep(state.intent, state.draft, { ...kept, ...again }) }
}

interface Kept {
  readonly kept: FormProgress<ApplicationStepValues>
  readonly state: FormState
}

function chosenAnew(
  { kept, state }: Kept,
  { called }: Named,
  able: readonly Application[],
): FormState {
  const among = able.map(candidateOf)
  const chosen = among.length === 1 ? among[0] : undefined
  const values: ApplicationStepValues = { ...kept.values, among, chosen, called }
  return keep(state.intent, state.draft, { ...kept, values })
}

/** What waits is told in one message with a step before it: only its own card knows whether it may be taken. */
function isTold({ found }: Named, { chosen }: ApplicationStepValues): boolean {
  return found.some(({ id }) => id === chosen?.id)
}

/** What was taken before is not what is meant: 确认 must not write it. */
async function whichAgain(
  values: ApplicationStepValues,
  desk: Desk,
): Promise<Pick<FormProgress<ApplicationStepValues>, 'values' | 'asking'>> {
  const able = (await desk.list('application')).filter((one) => mayTake(one, values))
  return {
    values: { ...values, among: able.map(candidateOf), chosen: undefined },
    asking: WHICH_NAME,
  }
}

function mayTake(application: Application, { step }: ApplicationStepValues): boolean {
  return legalSteps(application).includes(step)
}

function inVain(step: ApplicationStepValues['step'], named: Named, desk: Desk): Promise<Answer> {
  return named.found.length === 0 ? noneFound(step, named, desk) : refusedAll(step, named, desk)
}

/** 确认, a question, and 「日期改成…」 name no other application. */
function isElse(meaning: Meaning): boolean {
  const isControl = meaning.head !== undefined || controlOf(meaning.plain) !== undefined
  return isControl || isQuestion(meaning) || changeOf(meaning)?.named === false
}

/** By its number, by 停车场那件, or by a clause that is nothing but words of what one asks for. */
async function namedIn(meaning: Meaning, desk: Desk): Promise<Named | undefined> {
  const isNamed = meaning.recordIds.length > 0 || (namingIn(meaning)?.words ?? '') !== ''
  if (isNamed) return applicationsNamed(meaning, desk)
  const open = (await desk.list('application')).filter(isOpen)
  const found = clausesOf(meaning).flatMap((clause) => holding(clause, open))
  return found.length === 1 ? { found, by: 'words' } : undefined
}

const SHORTEST = 2

function clausesOf(meaning: Meaning): readonly string[] {
  return withoutTitles(meaning)
    .split(/[,;。!\n\s]+/u)
    .filter((clause) => replyOutcomeIn(clause, '2019') === undefined)
    .map((clause) => withoutProcedure(clause).replace(/\s/gu, ''))
    .filter((clause) => clause.length >= SHORTEST)
}

function holding(clause: string, open: readonly Application[]): readonly Application[] {
  const key = titleKey(clause)
  const found = open.filter(({ subject }) => titleKey(subject).includes(key))
  return found.length === 1 ? found : []
}

/** The message without the naming; where nothing else is said, the form goes on. */
function rest(meaning: Meaning): Meaning {
  const left = withoutNaming(withoutTitles(meaning))
  return /[\p{L}\p{N}]/u.test(left) ? meaning : { ...meaning, text: GO_ON, plain: GO_ON }
}

const GO_ON = '继续'
