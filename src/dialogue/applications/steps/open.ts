import { stepFault } from '../../../domain/register/applications/check.ts'
import type { Application } from '../../../domain/register/applications/application.ts'
import { applicableRules } from '../../../domain/law/reply-limits.ts'
import type { RuleSet } from '../../../domain/law/rule-set.ts'
import { legalSteps } from '../../../domain/register/applications/transitions.ts'
import { hide } from '../../../domain/language/hidden.ts'
import { noSuchDay } from '../../../domain/time/no-such-day.ts'
import { withoutTitles } from '../../words.ts'
import { type Fault, whole } from '../../forms/form.ts'
import { openForm } from '../../forms/run.ts'
import type { Answer, Desk, Meaning } from '../../skill.ts'
import { answerDays } from './answer-days.ts'
import { applicationsNamed, namedBy, type Named } from '../naming/applications-named.ts'
import { correctionDays } from './correction-days.ts'
import { closingIn, outcomesLeft, replyOutcomeIn } from './outcome-words.ts'
import { deliveryIn, saidDays } from './said-days.ts'
import { leadIn, namingIn, withoutNaming } from '../naming/naming.ts'
import { noneFound, refusedAll } from '../naming/no-step.ts'
import { STEP_FORM } from './form.ts'
import { agreedByIn, extensionDaysIn } from './words.ts'
import { candidateOf, type FormStep, stepsOf, type ApplicationStepValues } from './values.ts'

/** Opens a step on the application that the message names; asks which where several are meant. */
export async function openApplicationStep(
  { step, whose }: Pick<ApplicationStepValues, 'step' | 'whose'>,
  meaning: Meaning,
  desk: Desk,
): Promise<Answer> {
  const named = await meantBy(step, meaning, desk)
  if (named.found.length === 0) return noneFound(step, named, desk)
  const able = named.found.filter((one) => mayTake(one, step, meaning))
  if (able.length === 0) return refusedAll(step, named, desk)
  const meant = meantAmong(able, named, { meaning, desk })
  const likely = meant ?? able[0]
  const rules = applicableRules(likely ?? { receivedOn: desk.today })
  const { values, fault } = saidOf(step, withoutReceipt(meaning), { desk, rules })
  const filled: ApplicationStepValues = {
    ...values,
    ...answered(step, likely, { meaning, desk }),
    ...corrected(step, likely, { meaning, desk }),
    among: able.map(candidateOf),
    chosen: meant && candidateOf(meant),
    called: named.called,
    whose,
  }
  return openForm(
    STEP_FORM,
    { values: filled, fault: fault ?? wrongNow(meant, filled, desk) },
    desk,
  )
}

/** An answer may be told together with the letter that it answers, a correction with the notice that asked for it. */
function mayTake(application: Application, step: FormStep, meaning: Meaning): boolean {
  const legal = legalSteps(application)
  const isToldWhole = step === 'answer' && answerDays(meaning).sentOn !== undefined
  if (legal.includes(step) || (isToldWhole && legal.includes('consult'))) return true
  return legal.includes('notice-correction') && isCorrectedWhole(step, meaning)
}

function isCorrectedWhole(step: FormStep, meaning: Meaning): boolean {
  return step === 'receive-correction' && correctionDays(meaning).noticedOn !== undefined
}

/** Only a notice that is not recorded yet is recorded with its correction. */
function corrected(
  step: FormStep,
  application: Application | undefined,
  { meaning, desk }: Moment,
): Pick<ApplicationStepValues, 'on' | 'noticedOn'> {
  if (!isCorrectedWhole(step, meaning)) return {}
  const { noticedOn, correctedOn = desk.today } = correctionDays(withoutReceipt(meaning))
  return {
    on: correctedOn,
    noticedOn: application?.status === 'correcting' ? undefined : noticedOn,
  }
}

/** What is recorded of the letter already is not recorded again. */
function answered(
  step: FormStep,
  application: Application | undefined,
  { meaning, desk }: Moment,
): Pick<ApplicationStepValues, 'on' | 'sentOn' | 'deliveredOn'> {
  if (step !== 'answer') return {}
  const { sentOn, deliveredOn, answeredOn = desk.today } = answerDays(withoutReceipt(meaning))
  const letter = application?.status === 'consulting' ? application.consultations.at(-1) : undefined
  return {
    on: answeredOn,
    sentOn: letter === undefined ? sentOn : undefined,
    deliveredOn: letter?.deliveredOn === undefined ? deliveredOn : undefined,
  }
}

/** A name before the verb names it as well (加油站今天答复了), but where others speak or agree. */
async function meantBy(step: FormStep, meaning: Meaning, desk: Desk): Promise<Named> {
  const named = await applicationsNamed(meaning, desk)
  const isSaid = named.by !== 'none' || namingIn(meaning) !== undefined
  const lead = isSaid || OF_OTHERS.has(step) ? undefined : leadIn(meaning)
  return lead === undefined ? named : namedBy(lead, await desk.list('application'), desk)
}

const OF_OTHERS: ReadonlySet<FormStep> = new Set(['answer', 'deliver', 'consult', 'extend'])

/** 3月12日收到的那件: that day is none of the step. */
function withoutReceipt(meaning: Meaning): Meaning {
  const day = namingIn(meaning)?.day
  return day === undefined
    ? meaning
    : { ...meaning, dates: meaning.dates.filter(({ start }) => start !== day.start) }
}

interface Moment {
  readonly meaning: Meaning
  readonly desk: Desk
}

/** 这件, 刚才那件: the one that he changed last; 那件 by itself is any of them. */
const THIS = /这一?[件个份]|该件|刚才|刚刚|上面|它|本件/u

function meantAmong(
  able: readonly Application[],
  { by }: Named,
  { meaning, desk }: Moment,
): Application | undefined {
  if (able.length === 1) return able[0]
  if (by !== 'none' || !THIS.test(meaning.plain)) return undefined
  return able
    .filter(({ last }) => last.by.user === desk.actor.user)
    .toSorted((one, other) => other.last.seq - one.last.seq)[0]
}

interface SaidGround {
  readonly desk: Desk
  readonly rules: RuleSet
}

/** What the message says of the step. Who names no day means today; the card shows it. */
function saidOf(
  step: FormStep,
  meaning: Meaning,
  { desk, rules }: SaidGround,
): { readonly values: ApplicationStepValues; readonly fault?: Fault<ApplicationStepValues> } {
  const days = saidDays(whole(meaning))
  const delivery = deliveryIn(days)
  const delivered = step === 'consult' ? delivery : undefined
  const own = (step === 'deliver' ? delivery : undefined) ?? days.find((day) => day !== delivered)
  const wrong = days.find(({ found }) => found.value.date === undefined)
  return {
    values: {
      step,
      among: [],
      on: own === undefined ? desk.today : own.found.value.date,
      deliveredOn: delivered?.found.value.date,
      ...saidBeside(step, meaning, rules),
    },
    fault: wrong && { field: 'on', why: noSuchDay(wrong.found.text, desk.today) },
  }
}

/** What a step needs besides its day. */
function saidBeside(
  step: FormStep,
  meaning: Meaning,
  rules: RuleSet,
): Pick<ApplicationStepValues, 'days' | 'agreedBy' | 'outcome' | 'outcomes'> {
  const words = withoutTitles(meaning)
  if (step === 'extend')
    return {
      days: extensionDaysIn(meaning),
      agreedBy: agreedByIn(hide(meaning.text, meaning.titles)),
    }
  if (step === 'close') return { outcome: closingIn(words) }
  if (step !== 'reply') return {}
  const told = withoutNaming(words)
  return { outcome: replyOutcomeIn(told, rules), outcomes: outcomesLeft(told) }
}

/** A value that will not do is refused by name, and asked for again. */
function wrongNow(
  application: Application | undefined,
  values: ApplicationStepValues,
  desk: Desk,
): Fault<ApplicationStepValues> | undefined {
  const [step, later] = stepsOf(values)
  if (later !== undefined) return undefined
  const fault = step && application && stepFault(application, step, desk)
  if (fault === undefined || fault.field === 'changes') return undefined
  return { field: fault.field, why: fault.why }
}
