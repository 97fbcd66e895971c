import type { Span } from '../../../domain/figures/figure.ts'
import { hide } from '../../../domain/language/hidden.ts'
import type { ApplicationStepKind } from '../../../domain/register/applications/transitions.ts'
import type { Desk, Meaning } from '../../skill.ts'
import { withoutTitles } from '../../words.ts'
import { applicationsNamed } from '../naming/applications-named.ts'
import { replyOutcomeIn } from './outcome-words.ts'
import { stepIn, tellsDecision, tellsDelivered } from './words.ts'
import { subjectsMarked } from '../naming/subjects-marked.ts'
import { answersIn, consultedIn, type SaidAnswer } from './third-party.ts'

/** Which step a message tells of, and the message as it names the application: without those who were consulted. */
export interface StepMeant {
  readonly step: ApplicationStepKind | undefined
  readonly meaning: Meaning
  /** An opinion is waited for, and nobody is named who said 不同意: the office or the third party. */
  readonly whose?: 'open'
}

/**
 * While an opinion is waited for, an answer by somebody else is that opinion and never the office's own reply; by words
 * alone the two are told alike (施工方今天答复同意公开).
 */
export async function stepMeant(meaning: Meaning, desk: Desk): Promise<StepMeant> {
  const marked = await subjectsMarked(meaning, desk)
  const told = withAnswer(stepIn(marked), meaning)
  if (isLetter(told) && tellsDelivered(withoutTitles(marked))) return delivered(marked, desk)
  if (told !== undefined && !MAY_BE_ANSWER.has(told)) return { step: told, meaning: marked }
  return answered(told, { meaning, marked }, desk)
}

/** By whom is told with the answer, or by what is waited for. */
async function answered(
  told: Judged,
  { meaning, marked }: { readonly meaning: Meaning; readonly marked: Meaning },
  desk: Desk,
): Promise<StepMeant> {
  const said = answersIn(meaning)
  const others = said.filter(({ who }) => !isSubject(who, marked))
  const unnamed = withoutNamed(marked, [...others.map(({ who }) => who), ...consultedIn(meaning)])
  const { found } = await applicationsNamed(unnamed, desk)
  const words = withoutTitles(marked)
  const spoken = [...said.filter(isParty), ...others]
  if (!found.some(({ status }) => status === 'consulting'))
    return of(otherwise(told, others, words), marked, unnamed)
  const step = whileConsulting(told, spoken, words)
  if (step === 'reply' && isUnsaid(spoken, words)) return { step, meaning: marked, whose: 'open' }
  return of(step, marked, unnamed)
}

function of(step: Judged, marked: Meaning, unnamed: Meaning): StepMeant {
  return { step, meaning: step !== undefined && OF_OTHERS.has(step) ? unnamed : marked }
}

/** 「第三方7月9日收到征求意见书,今天答复说同意公开」: the later of the two is the step. */
function withAnswer(told: Judged, meaning: Meaning): Judged {
  return told === 'deliver' && ANSWERED.test(withoutTitles(meaning)) ? 'answer' : told
}

const ANSWERED = /[,;。][^,;。]{0,8}(?:答复|回复|[复回]函|回信|反馈|表示|(?:不)?同意|没意见)/u

function isLetter(told: Judged): boolean {
  return told === 'consult' || told === 'deliver'
}

/** Sent and delivered in one sentence: a consultation with both days, but where it is recorded that it was sent. */
async function delivered(marked: Meaning, desk: Desk): Promise<StepMeant> {
  const meaning = withoutNamed(marked, consultedIn(marked))
  const { found } = await applicationsNamed(meaning, desk)
  const isSent = found.some(({ status }) => status === 'consulting')
  return { step: isSent ? 'deliver' : 'consult', meaning }
}

function isParty({ by }: SaidAnswer): boolean {
  return by === 'party'
}

const OF_OTHERS: ReadonlySet<ApplicationStepKind> = new Set(['answer', 'consult'])
const MAY_BE_ANSWER: ReadonlySet<ApplicationStepKind> = new Set(['answer', 'consult', 'reply'])

type Judged = ApplicationStepKind | undefined

function whileConsulting(told: Judged, said: readonly SaidAnswer[], words: string): Judged {
  const isOffice = repliesItself(said, words) || (saysNobody(said) && tellsDecision(words))
  const byOthers = said.some(({ by }) => by === 'party' || by === 'unknown')
  if (byOthers) return isOffice ? 'reply' : 'answer'
  return told
}

function otherwise(told: Judged, said: readonly SaidAnswer[], words: string): Judged {
  if (repliesItself(said, words) || saysNobody(said)) return told === 'answer' ? 'reply' : told
  const byParty = said.some(({ by, who }) => by === 'party' && who.end > who.start)
  return byParty && !tellsDecision(words) ? 'answer' : told
}

/** 今天答复不同意: an opinion that both may have, and no row of the replies beside it. */
function isUnsaid(said: readonly SaidAnswer[], words: string): boolean {
  if (repliesItself(said, words) || words.search(OPINION) < 0) return false
  return !tellsDecision(words) && replyOutcomeIn(words.replace(OPINION, ' '), '2019') === undefined
}

const OPINION =
  /(?:不)?(?:同意|愿意?|肯)(?:公开|提供|给)?|反对(?:公开)?|没(?:有)?(?:什么)?(?:意见|异议)|无(?:意见|异议)|有异议|(?:不)?可以公开/gu

const TO_APPLICANT =
  /(?:答复|告知|回复|寄)(?:了|给)?申请人|作出.{0,4}(?:答复|决定)|(?:答复|告知)书/u

/** 我们答复了, 答复申请人 */
function repliesItself(said: readonly SaidAnswer[], words: string): boolean {
  return TO_APPLICANT.test(words) || said.some(({ by, who }) => by === 'office' && !isEmpty(who))
}

/** 今天答复了: who is not named is the office. */
function saysNobody(said: readonly SaidAnswer[]): boolean {
  return said.some(({ by, who }) => by === 'office' && isEmpty(who))
}

function isEmpty({ start, end }: Span): boolean {
  return end <= start
}

/** 菜市场今天答复了: of the application about it. */
function isSubject(who: Span, { titles }: Meaning): boolean {
  return titles.some(({ start, end }) => start < who.end && who.start < end)
}

function withoutNamed(meaning: Meaning, spans: readonly Span[]): Meaning {
  const { text, plain } = meaning
  return { ...meaning, text: hide(text, spans, ' '), plain: hide(plain, spans, ' ') }
}
