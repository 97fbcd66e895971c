import { matchesOf } from '../matches.ts'
import type { Token } from './token.ts'

/** What a share is asked of: 「A和B占C」, 「C里A占」, 「A在C里占」. */
export interface Sides<T> {
  readonly part: T
  /** Empty where the message does not name it. */
  readonly whole: T
  /** 「A和B各占多少」, 「A占多少,B占多少」: of each its own. */
  readonly each: boolean
}

type Clauses = readonly (readonly Token[])[]

const SHARE = /占/gu
const STOP = /[,.;?!。\n]/u
/** 两个信箱合起来,省长信箱占: what was put together before a mark is what comes after it is out of. */
const AMONG =
  /其中|当中|之中|里面|里头|里边|之内|[里中内]|(?<=(?:合起来|加起来|加总|合计|一共|总共|相加|合在一起|加在一起|加一起|总数|总量|总和)[^,.;?!。]{0,3})[,.;。]/gu
const STANDS_IN = /在/gu
/** 各占, 分别占 */
const EACH = /各(?:自|占|是|有)|分别/u
const LIKEWISE = /呢[?。!\s]*$/u

/** The sides that a question for a share may mean, the likeliest first; none where it asks for no share. */
export function sidesIn(copy: string, clauses: Clauses): readonly Sides<Clauses>[] {
  const [first, second] = matchesOf(copy, SHARE).map(({ index }) => index)
  if (first === undefined) return []
  const cut = (at: number): Cut => ({ copy, clauses, at, stop: stopAfter(copy, at) })
  if (second === undefined) return sidesOf(cut(first))
  return between(cut(first), first, second).length === 0 && !isNothingBehind(cut(second))
    ? sidesOf(cut(second))
    : onesByOne(cut(first), second)
}

function sidesOf(all: Cut): readonly Sides<Clauses>[] {
  const { copy } = all
  const more = between(all, all.stop, copy.length)
  if (more.length > 0) return LIKEWISE.test(copy) ? alike(all, more) : []
  const each = EACH.test(copy)
  const behind = between(all, all.at, all.stop)
  const cuts = behind.length > 0 ? outOf(all, behind) : among(all)
  return cuts.map((cut) => ({ ...cut, each }))
}

interface Cut {
  readonly copy: string
  readonly clauses: Clauses
  /** Where 占 stands. */
  readonly at: number
  /** Where what it is said of ends. */
  readonly stop: number
}

type Split = Omit<Sides<Clauses>, 'each'>

function isNothingBehind(all: Cut): boolean {
  return between(all, all.at, all.stop).length === 0
}

/** 「计生类占公开总数多少,救济类呢」 */
function alike(all: Cut, more: Clauses): readonly Sides<Clauses>[] {
  const whole = between(all, all.at, all.stop)
  return [{ part: [...between(all, 0, all.at), ...more], whole, each: true }]
}

/** 「计生类占多少,救济类占多少」, where neither says out of what. */
function onesByOne(all: Cut, second: number): readonly Sides<Clauses>[] {
  const behind = [...between(all, all.at, all.stop), ...between(all, second, all.copy.length)]
  return behind.length > 0 ? [] : [{ part: all.clauses, whole: [], each: true }]
}

function outOf(all: Cut, whole: Clauses): readonly Split[] {
  const parts = marksIn(all).map(({ end }) => between(all, end, all.at))
  return [...parts, between(all, 0, all.at)].map((part) => ({ part, whole }))
}

function among(all: Cut): readonly Split[] {
  const cuts = marksIn(all).map(({ start, end }) => {
    const part = between(all, end, all.at)
    if (part.length > 0) return { part, whole: between(all, 0, start) }
    const stands = matchesOf(all.copy.slice(0, start), STANDS_IN).at(-1)?.index ?? 0
    return { part: between(all, 0, stands), whole: between(all, stands, start) }
  })
  return [...cuts.filter(isNamed), { part: between(all, 0, all.at), whole: [] }]
}

function isNamed({ part, whole }: Split): boolean {
  return part.length > 0 && whole.length > 0
}

/** The last first; a mark inside a word is none. */
function marksIn({ copy, clauses, at }: Cut): readonly { start: number; end: number }[] {
  const marks = matchesOf(copy.slice(0, at), AMONG).map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  const words = clauses.flat()
  return marks
    .filter((mark) => !words.some(({ start, end }) => start < mark.end && mark.start < end))
    .reverse()
}

function between({ clauses }: Cut, from: number, to: number): Clauses {
  return clauses
    .map((clause) => clause.filter(({ start, end }) => start >= from && end <= to))
    .filter((clause) => clause.length > 0)
}

function stopAfter(copy: string, at: number): number {
  const stop = copy.slice(at).search(STOP)
  return stop < 0 ? copy.length : at + stop
}
