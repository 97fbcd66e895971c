import { isCommonHan } from '../../domain/language/han.ts'
import { HIDDEN } from '../../domain/language/hidden.ts'
import type { Lexicon, Word } from './lexicon.ts'
import { matchesOf } from '../matches.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { phrasesIn } from '../phrases/phrases.ts'
import { type Clause, ownSubjects } from './clauses.ts'
import { type Sides, sidesIn } from './sides.ts'
import { isGeneral, SOMETHING_ELSE, type Token } from './token.ts'

export { isGeneral, SOMETHING_ELSE, type Token }

/** What a search copy says, clause by clause: punctuation and connectives part its subjects. */
export interface Tagged {
  readonly clauses: readonly (readonly Token[])[]
  /** The words of all clauses. */
  readonly tokens: readonly Token[]
  /** What is to be done with the figures: `share`, `sum`. */
  readonly operations: readonly string[]
  /** What a share may be asked of, the likeliest first. */
  readonly sides: readonly Sides<readonly (readonly Token[])[]>[]
}

const CONTENT = /[\p{L}\p{N}]/u
const BREAKS = ',.;:?!、。\n+'
/** A count word beside its number or question word says nothing of the subject. A number is read from its start on. */
const COUNTED =
  /(?:多少|几|(?<!\d)\d+|(?<![一二两三四五六七八九十百千万])[一二两三四五六七八九十百千万]+)\s*(?:条|件|份|个|名|次|人次|人|户|起|宗|项|篇|场|期|例|封|笔|则|桩)(?![\p{L}])|[一二两三四五六七八九十\d]+(?:大?类|种)|第[一二两三四五六七八九十\d]+(?:项|行|栏|列|格|句|段)|(?<=^|[:,;。\n])\s*\(?\d{1,2}[.)](?=\p{Script=Han})|(?:多少|几)(?:个人|条|件|份|个|名|次|人次|人|户|起|宗|项|篇|场|期|例|封|笔|则|桩)/gu

/**
 * Cuts a search copy into the words of the lexicon and the content between them, fillers left out.
 * What something else has explained (a period, an office) was hidden before.
 */
export function tag(copy: string, lexicon: Lexicon): Tagged {
  if (last?.copy !== copy || last.lexicon !== lexicon)
    last = { copy, lexicon, tagged: cut(copy, lexicon) }
  return last.tagged
}

/** Of the last copy: most messages are cut for their subject and for their intent alike. */
let last: { readonly copy: string; readonly lexicon: Lexicon; readonly tagged: Tagged } | undefined

function cut(copy: string, lexicon: Lexicon): Tagged {
  const reading = { lexicon, explained: counted(copy), phrases: phrasesIn(copy, lexicon) }
  const turn = copy.search(TURN)
  let clause: Clause = { start: 0, tokens: [] }
  const clauses = [clause]
  const operations = new Set<string>()
  for (let at = 0; at < copy.length;) {
    const word = phraseAt(at, reading) ?? wordAt(copy, at, reading) ?? unknownAt(copy, at, reading)
    if (isSaid(word, copy, at)) clause.tokens.push(token(copy, at, word))
    for (const operation of word.operations) operations.add(operation)
    if (word.connects || turn === at) {
      clause = { start: at + word.length, tokens: [] }
      clauses.push(clause)
    }
    at += word.length
  }
  const own = withoutSpans(ownSubjects(clauses, copy), operations)
  const sides = sidesSaid(copy, clauses, operations)
  return { clauses: own, tokens: allOf(own), operations: [...operations], sides }
}

function allOf(clauses: Tagged['clauses']): readonly Token[] {
  const [first = []] = clauses
  return clauses.length > 1 ? clauses.flat() : first
}

function sidesSaid(
  copy: string,
  clauses: readonly Clause[],
  operations: ReadonlySet<string>,
): Tagged['sides'] {
  const words = clauses.map(({ tokens }) => tokens)
  return operations.has('share') ? sidesIn(copy, words) : []
}

function isSaid(word: Word, copy: string, at: number): boolean {
  return word.says || (word.negates && turnsRound(copy, at, word.length))
}

/** 平均每月: the span belongs to the average. */
function withoutSpans(
  clauses: Tagged['clauses'],
  operations: ReadonlySet<string>,
): Tagged['clauses'] {
  const counting = operations.has('average')
    ? clauses.map((clause) => clause.filter((one) => !isSpan(one)))
    : clauses
  return counting.filter((clause) => clause.length > 0)
}

/** 「公开总数是计生类的几倍」「计生类占公开总数的百分之几」: the one stands before 是 or 占, the other behind. */
const TURN =
  /(?:是|相当于|抵得?上?|顶得?上?|够得上|折?合(?!计)|等于)(?=[^,.;:?!。是]{1,40}(?:几|多少)倍)|占(?=[^,.;:?!。占]{2,40}(?:百分之|几成|多少|比例|比重|多大))/u

function isSpan({ concepts }: Token): boolean {
  return concepts.includes('each-span')
}

const HOW_MANY =
  /多少|几(?!乎)|how (?:many|much)|number of|what (?:percent|percentage|share|proportion|fraction)\b/u
const WHETHER =
  /[吗嘛吧]|是不是|是否|有没有|有无|对不对|难道|莫非|岂不|\b(?:is|are|was|were|did|do|does|any)\b/u
/** 收到申请没有? only asks whether. */
/** 「不是登了12条?」 asks whether it is so. */
const RHETORICAL = /^不是[^,;。?]*\?/u
/** 一件都没 only says so loudly. */
const NOT_ONE = /一[件条个份起宗次封]?[都也]$/u
const AT_THE_END = /^(?:过|了|的)?[吗呢啊呀嘛么吧]?\s*(?:[,.;:?!、。\n]|$)/u
/** 没有公开的: what the word turns round is what is asked for. */
const ATTRIBUTE = /^[^\s,.;:?!、。]{1,12}的(?![吗呢吧]|$)/u

/** Whether a negation says that the opposite is asked for; 「一件申请都没有吗」 asks for the thing itself. */
function turnsRound(copy: string, at: number, length: number): boolean {
  const rest = copy.slice(at + length)
  if (AT_THE_END.test(rest) || NOT_ONE.test(copy.slice(0, at))) return false
  if (RHETORICAL.test(copy.slice(at))) return false
  return HOW_MANY.test(copy) || !WHETHER.test(copy) || ATTRIBUTE.test(rest)
}

interface Reading {
  readonly lexicon: Lexicon
  readonly explained: Uint8Array
  readonly phrases: ReadonlyMap<number, Phrase>
}

function phraseAt(at: number, { phrases }: Reading): Word | undefined {
  const phrase = phrases.get(at)
  if (phrase === undefined) return undefined
  const { start, end, operations } = phrase
  return {
    length: end - start,
    concepts: [],
    operations,
    connects: false,
    negates: false,
    says: false,
  }
}

/** Inside a counted stretch only a word for a subject that reaches beyond it counts: 几个人负责, and not 名人 of 几名人员. */
function wordAt(copy: string, at: number, { lexicon, explained }: Reading): Word | undefined {
  const word = lexicon(copy, at)
  if (word === undefined || explained[at] !== 1) return word
  const reaches = explained[at + word.length - 1] !== 1
  const named = word.concepts.some((one) => one !== SOMETHING_ELSE)
  return reaches && (named || word.operations.length > 0) ? word : undefined
}

/** Content up to the next word of the lexicon, or a mark. */
function unknownAt(copy: string, at: number, reading: Reading): Word {
  const says = isContent(copy, at, reading)
  let end = at + 1
  while (says && isContent(copy, end, reading) && isUnread(copy, end, reading)) end++
  const connects = BREAKS.includes(copy.charAt(at))
  return { length: end - at, concepts: [], operations: [], connects, negates: false, says }
}

function isUnread(copy: string, at: number, reading: Reading): boolean {
  return !reading.phrases.has(at) && wordAt(copy, at, reading) === undefined
}

function isContent(copy: string, at: number, { explained }: Reading): boolean {
  if (explained[at] === 1) return false
  if (isCommonHan(copy.charCodeAt(at))) return true
  const char = copy.charAt(at)
  return char !== HIDDEN && !BREAKS.includes(char) && CONTENT.test(char)
}

function token(copy: string, start: number, word: Pick<Word, 'length' | 'concepts'>): Token {
  const end = start + word.length
  return { start, end, text: copy.slice(start, end), concepts: word.concepts }
}

function counted(copy: string): Uint8Array {
  const explained = new Uint8Array(copy.length)
  for (const found of matchesOf(copy, COUNTED))
    explained.fill(1, found.index, found.index + found[0].length)
  return explained
}
