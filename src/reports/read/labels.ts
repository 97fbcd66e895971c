import type { Scope } from '../../domain/figures/figure.ts'
import type { Indicator } from '../../domain/figures/indicator.ts'
import type { Names } from './names.ts'
import { asksForMore, core, thingBehind, titleOf, withoutReceiving } from './wording.ts'

/** What a figure goes by. */
export interface Worded {
  readonly words: string
  /** What a rate behind it is the rate of: its words, or for a rate itself those of its own subject. */
  readonly subject: string
  readonly indicator?: Indicator
  /** True for what 其中 divides a figure into. */
  readonly inParts: boolean
  readonly scope: Scope
}

/** The surroundings of a number in its sentence. */
export interface Surroundings {
  /** From the figure before, or the start of the sentence, up to the number. */
  readonly words: string
  readonly unit: string | undefined
  /** From the count word to the end of the sentence. */
  readonly behind: string
  /** The figures before, the nearest last. */
  readonly told: readonly Worded[]
}

export interface Label extends Omit<Worded, 'scope'> {
  /** True when the words are those of the figure before: 历年累计286条. */
  readonly inherited: boolean
}

/** What a number is the number of; `undefined` when nothing says so. */
export function labelFor(around: Surroundings, names: Names): Label | undefined {
  const said = saidOf(around)
  const indicator = indicatorOf(said, around, names)
  if (indicator !== undefined) return knownLabel(said, indicator, around)
  if (around.unit === undefined && !ANNOUNCES.test(said.own)) return undefined
  return inheritedLabel(said, around, names) ?? ownLabel(said)
}

/** A number without a count word is a figure only behind words that announce one. */
const ANNOUNCES =
  /(?:数|量|总计|合计|人数|信息|申请|公开|答复|处理|件数|条数|用户|粉丝|访问|点击|关注)$/

/** What the sentence says right around the number. */
interface Said {
  /** The last clause before it, time and manner aside. */
  readonly own: string
  /** The thing that stands behind the count word. */
  readonly thing: string
  readonly inParts: boolean
}

const PARTS = /其中|内有/

function saidOf({ words, behind, told }: Surroundings): Said {
  const goesOn = told.at(-1)?.inParts === true && !/[。;]/.test(words)
  return {
    own: core(lastClause(words)),
    thing: thingBehind(behind),
    inParts: PARTS.test(words) || goesOn,
  }
}

function lastClause(words: string): string {
  return words.split(/[,;:]/).findLast((clause) => core(clause) !== '') ?? ''
}

/** 对25件申请收取…: what something was done to is not the count of it. */
const OBJECT = /(?:^|[^针])[对就将向]$/

function indicatorOf(said: Said, around: Surroundings, names: Names): Indicator | undefined {
  if (OBJECT.test(said.own)) return undefined
  for (const words of wordings(said, around)) {
    const meant = words === '' ? undefined : names.meant(words)
    if (meant !== undefined) return meant
  }
  return undefined
}

/** Everything the catalogue may know it by, the fullest first. */
function wordings({ own, thing, inParts }: Said, { words, told }: Surroundings): readonly string[] {
  const whole = inParts ? wholeOf({ words, told }) : undefined
  const rated = RATE.test(own) ? told.at(-1) : undefined
  return [
    ...withThing(own, thing),
    own,
    withoutReceiving(own),
    ...[rated?.subject].map((subject) => (subject === undefined ? '' : subject + own)),
    core(words.replaceAll(',', '')),
    ...[whole?.words].map((name) => (name === undefined ? '' : name + own)),
  ]
}

/** 主动公开的 39条 政府信息, 收到 2份 申请 */
function withThing(own: string, thing: string): readonly string[] {
  if (asksForMore(own)) return [own + thing, thing]
  return own.endsWith('的') ? [own + thing] : []
}

/** What 其中 divides: the figure before it. */
function wholeOf({ words, told }: Pick<Surroundings, 'words' | 'told'>): Worded | undefined {
  return PARTS.test(words) ? told.at(-1) : told.findLast((one) => !one.inParts)
}

const OTHER_SCOPE = /历年|累计|今年|本年|当年|(?:19|20)\d{2}年/

/** A part that goes by the very name of its whole is not the whole again. */
function knownLabel(said: Said, indicator: Indicator, around: Surroundings): Label {
  const whole = said.inParts ? wholeOf(around) : undefined
  const isPart = whole?.indicator === indicator && !OTHER_SCOPE.test(around.words)
  return { ...ownLabel(said), indicator: isPart ? undefined : indicator }
}

const PAST = /去年|上年|上一年/

function ownLabel({ own, thing, inParts }: Said): Label {
  const words = titleOf(nameOf(own, thing))
  return { words, subject: words, inParts, inherited: false }
}

function nameOf(own: string, thing: string): string {
  if (PAST.test(own)) return own.replace(/的$/, '')
  if (thing !== '' && asksForMore(own)) return own.endsWith('的') ? own + thing : thing
  return withoutReceiving(own) === '' ? own + thing : withoutReceiving(own)
}

/** A thing behind the count word that names itself. */
const LONG_ENOUGH = 4
const GENERIC = /^(?:公开|受理|收到|发布|接收|累计|数|共|计|申请)?$/
/** 答复3050件 behind the applications: the same things, but not the same count of them. */
const DONE_WITH =
  /^(?:均?已?(?:按时|按期|如期)?)(?:答复|办结|办理|处理|回复|办复|反馈|收取|采纳|整改)$/
const RATE = /^(?:占|所占|比例|比重|同比|环比|比上年|比去年|较|增长|下降|增加|减少|上升)|率$/

/** 历年累计6条, 答复6件, 办结率100%: the words of the figure before go on. */
function inheritedLabel(
  { own, thing }: Said,
  { told, unit }: Surroundings,
  names: Names,
): Label | undefined {
  const last = told.at(-1)
  if (last === undefined) return undefined
  const { subject, inParts } = last
  if (unit === '%' ? RATE.test(own) : DONE_WITH.test(own)) {
    const words = own.startsWith(subject) ? own : subject + own
    return { words, subject, indicator: names.meant(words), inParts, inherited: false }
  }
  // 1名专职,1名兼职信息公开工作人员: the second says itself what it counts.
  if (unit === '%' || !GENERIC.test(own) || thing.length >= LONG_ENOUGH) return undefined
  return { words: last.words, subject, indicator: last.indicator, inParts, inherited: true }
}
