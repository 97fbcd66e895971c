import type { Meaning, Topic } from '../ports/understanding.ts'
import type { Asking } from './asking.ts'
import type { SaidCommand } from './command-head.ts'
import { OUT_OF_SCOPE, type Verdict } from './engine/model.ts'
import type { Extracts } from './extract/extract.ts'
import { isExact } from './topics/resolve.ts'

interface Evidence extends Asking {
  readonly command?: SaidCommand
  readonly topics: readonly Topic[]
  readonly extracts: Extracts
  readonly subjects: readonly (readonly Topic[])[]
  readonly atOnce: boolean
  /** Whether a word is there that nobody ever said to the bot; looked for only where it decides. */
  readonly hasStranger: () => boolean
  /** 如果不是39条而是93条: no figure answers for what is only supposed. */
  readonly supposes: boolean
  /** Whether what is asked for is printed as a rate: 办结率 is looked up and not computed. */
  readonly rate: boolean
  /** The message is the name of its subject and nothing else. */
  readonly bare: boolean
  /** Besides times, scopes and names it is: 「不予公开累计」. */
  readonly nothingElse: boolean
}

type Decision = Pick<Meaning, 'intent' | 'confidence' | 'nearest'>
type Ranked = Decision['nearest'][number]

const SHOWN = 4
/** From here on the classifier finds the message the bot's business. */
const IN_SCOPE = 0.6
/** Where a figure explains every word. */
const IN_SCOPE_EXPLAINED = 0.5
/** A message with a word that nobody ever said to the bot must be very like one of ours. */
const IN_SCOPE_WITH_STRANGERS = 0.9
/** …or be plainly for one intent, whose answer is no figure. */
const PLAIN = 0.8

/** Below this the classifier only guesses. */
const UNSURE = 0.3
/** …and where what a message names and asks for is a figure, below this. */
const UNSURE_BESIDE_A_FIGURE = 0.4

/** Nobody asks about so many periods at once: it is no question. */
const MOST_PERIODS = 12

/** Weighs what the classifier says against what was recognised for certain. */
export function decide(verdict: Verdict, evidence: Evidence): Decision {
  const nearest = verdict.ranked.slice(0, SHOWN)
  if (evidence.command !== undefined)
    return { intent: evidence.command.intent, confidence: 1, nearest }
  if (evidence.extracts.periods.length > MOST_PERIODS)
    return { intent: OUT_OF_SCOPE, confidence: 1, nearest }
  const decided = weighed(verdict, nearest, evidence)
  return evidence.supposes && OF_FIGURES.has(decided.intent)
    ? { ...decided, intent: OUT_OF_SCOPE }
    : decided
}

function weighed(verdict: Verdict, nearest: Decision['nearest'], evidence: Evidence): Decision {
  const first = nearest.slice(0, 1)
  const doubtful = first.some((best) => isGuess(best, evidence))
  const heard = first.find((best) => !doubtful && isOurs(best, verdict.inScope, evidence))
  const unread = heard === undefined || isReadOut(heard, evidence)
  if (isFigureNamed(evidence) || (unread && maybeAFigure(evidence, doubtful)))
    return { intent: computed(ASK_FIGURE, evidence), confidence: IN_SCOPE, nearest }
  if (heard === undefined) return { intent: OUT_OF_SCOPE, confidence: 1 - verdict.inScope, nearest }
  return { intent: computed(heard.intent, evidence), confidence: heard.confidence, nearest }
}

/** 「安排了几个人专门管报送」「两个数差几件」: what the report says of it is also a number, and that is asked for. */
function isReadOut({ intent }: Ranked, { numbers }: Evidence): boolean {
  return numbers && (intent === ASK_PASSAGE || intent === EXPLAIN_DIFFERENCE)
}

/** A figure, a time or a scope, and nothing else; or a number that it is said to be. */
function isFigureNamed(evidence: Evidence): boolean {
  const { nothingElse, claims, topics, names } = evidence
  const placed = nothingElse && isPlaced(evidence) && !names
  return (claims || placed) && topics.some(isExact)
}

/**
 * The classifier only guesses. A brief is full of figures, and nobody gets them all by a guess; what names a figure
 * and a time is a question for that.
 */
function isGuess({ intent, confidence }: Ranked, evidence: Evidence): boolean {
  if (evidence.bare) return false
  if (asksForAFigure(evidence)) return confidence < UNSURE_BESIDE_A_FIGURE
  return confidence < UNSURE && intent === SUMMARISE
}

/** Of what is a guess, also that which asks for a figure with a word more (每月): it is told that there is none. */
function maybeAFigure(evidence: Evidence, doubtful: boolean): boolean {
  const { topics, extracts } = evidence
  const half = doubtful && topics.length > 0 && extracts.periods.length > 0
  return half || asksForAFigure(evidence)
}

function isOurs(best: Ranked, inScope: number, { hasStranger, topics }: Evidence): boolean {
  if (inScope < (topics.some(isExact) ? IN_SCOPE_EXPLAINED : IN_SCOPE)) return false
  const plain = best.confidence >= PLAIN && !OF_FIGURES.has(best.intent)
  return plain || inScope >= IN_SCOPE_WITH_STRANGERS || !hasStranger()
}

const ASK_FIGURE = 'ask-figure'

const ASK_PASSAGE = 'ask-passage'
const EXPLAIN_DIFFERENCE = 'explain-difference'
const COMPUTE = 'compute-figure'
const BREAKDOWN = 'list-breakdown'
const SUMMARISE = 'summarise'
const OF_FIGURES = new Set([ASK_FIGURE, COMPUTE, BREAKDOWN])

/**
 * What tells counting from computing is not left to a guess: a question for a figure that says what to do with
 * it asks for what comes of that, and one that names no operation asks for the figures.
 */
function computed(intent: string, evidence: Evidence): string {
  if (intent === BREAKDOWN && (namesSeveral(evidence) || namesPlaces(evidence)))
    return lookedUpOrComputed(intent, evidence)
  return intent === ASK_FIGURE || intent === COMPUTE ? lookedUpOrComputed(intent, evidence) : intent
}

/** 「市长信箱和省长信箱各多少」 lists what it names, not the parts of something. */
function namesSeveral({ subjects, extracts }: Evidence): boolean {
  return extracts.periods.length > 1 || subjects.length > 1
}

/** 第二多的, 前三名 */
const PLACE = /^(?:largest|smallest|place|first|last):/u

function namesPlaces({ operations }: Evidence): boolean {
  return operations.some((one) => PLACE.test(one))
}

function lookedUpOrComputed(intent: string, evidence: Evidence): string {
  if (evidence.rate) return ASK_FIGURE
  if (evidence.operations.length > 0) return COMPUTE
  const { totals, total, atOnce } = evidence
  const adds = intent === COMPUTE || totals || (total && !atOnce)
  return adds && addsUp(evidence) ? COMPUTE : ASK_FIGURE
}

/** 「市长信箱和省长信箱一共多少」, and not 各多少. */
function addsUp({ subjects, each }: Evidence): boolean {
  return subjects.length > 1 && !each
}

/**
 * A subject that explains every word, for a time or a scope, or that is all there is (「省长信箱」): whatever the
 * classifier thinks, it is a question.
 */
function asksForAFigure(evidence: Evidence): boolean {
  const { topics, bare, counts, claims, names, extracts } = evidence
  const placed = !names && (isPlaced(evidence) || extracts.offices.some(isStored))
  return topics.some(isExact) && (bare || placed || counts || claims)
}

function isPlaced({ extracts }: Evidence): boolean {
  return extracts.periods.length > 0 || extracts.scopes.length > 0
}

function isStored({ value }: Extracts['offices'][number]): boolean {
  return value.name !== undefined
}
