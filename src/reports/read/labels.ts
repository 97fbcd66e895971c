import type { Scope } from '../../domain/figures/figure.ts'
import type { Indicator } from '../../domain/figures/indicator.ts'
import type { Names } from './names.ts'
import { asksForMore, core, thingBehind, withoutReceiving } from './wording.ts'

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

const GENERIC = /^(?:公开|受理|收到|发布|接收|累计|数|共|计|申请)?$/
/** 答复3050件 behind the applications: the same things, but not the same count of them. */
const DONE_WITH =
  /^(?:均?已?(?:按时|按期|如期)?)(?:答复|办结|办理|处理|回复|办复|反馈|收取|采纳|整改)$/
const RATE = /^(?:占|所占|比例|比重|同比|环比|比上年|比去年|较|增长|下降|增加|减少|上升)|率$/
/** 对25件申请收取…: what something was done to is not the count of it. */
const OBJECT = /(?:^|[^针])[对就将向]$/
const OTHER_SCOPE = /历年|累计|今年|本年|当年|(?:19|20)\d{2}年/
/** A number without a count word is a figure only behind words that announce one. */
const ANNOUNCES =
  /(?:数|量|总计|合计|人数|信息|申请|公开|答复|处理|件数|条数|用户|粉丝|访问|点击|关注)$/
const PAST = /去年|上年|上一年/
const LONGEST = 36

/** What a number is the number of; `undefined` when nothing says so. */
export function labelFor(around: Surroundings, names: Names): Label | undefined {
  const own = core(lastClause(around.words))
  const inParts =
    /其中|内有/.test(around.words) ||
    ((around.told.at(-1)?.inParts ?? false) && !/[。;]/.test(around.words))
  const parent = inParts ? parentOf(around) : undefined
  const thing = thingBehind(around.behind)
  const indicator = OBJECT.test(own)
    ? undefined
    : indicatorFor([...wordings(own, thing, around), parent && parent.words + own], names)
  if (around.unit === undefined && indicator === undefined && !ANNOUNCES.test(own)) return undefined
  const inherited = indicator === undefined ? inheritedLabel(own, around, names) : undefined
  if (inherited !== undefined) return inherited
  const words = nameOf(own, thing)
  // A part that goes by the very name of its whole is not the whole again.
  const isWhole =
    indicator !== undefined && parent?.indicator === indicator && !OTHER_SCOPE.test(around.words)
  return {
    words: short(words),
    subject: short(words),
    indicator: isWhole ? undefined : indicator,
    inParts,
    inherited: false,
  }
}

function parentOf({ words, told }: Surroundings): Worded | undefined {
  return words.includes('其中') || words.includes('内有')
    ? told.at(-1)
    : told.findLast((one) => !one.inParts)
}

/** Everything the catalogue may know it by, the fullest first. */
function wordings(
  own: string,
  thing: string,
  { words, told }: Surroundings,
): readonly (string | undefined)[] {
  const last = told.at(-1)
  return [
    asksForMore(own) || own.endsWith('的') ? own + thing : undefined,
    asksForMore(own) ? thing : undefined,
    own,
    withoutReceiving(own),
    RATE.test(own) && last !== undefined ? last.subject + own : undefined,
    core(words.replaceAll(',', '')),
  ]
}

function indicatorFor(
  wordings: readonly (string | undefined)[],
  names: Names,
): Indicator | undefined {
  for (const words of wordings) {
    const meant = words === undefined || words === '' ? undefined : names.meant(words)
    if (meant !== undefined) return meant
  }
  return undefined
}

/** 历年累计6条, 办结率100%: the words of the figure before go on. */
function inheritedLabel(
  own: string,
  { told, unit }: Surroundings,
  names: Names,
): Label | undefined {
  const last = told.at(-1)
  if (last === undefined) return undefined
  if (unit === '%' && RATE.test(own)) {
    const words = own.startsWith(last.subject) ? own : last.subject + own
    return {
      words,
      subject: last.subject,
      indicator: names.meant(words),
      inParts: last.inParts,
      inherited: false,
    }
  }
  if (DONE_WITH.test(own)) {
    const words = last.subject + own
    return {
      words,
      subject: last.subject,
      indicator: names.meant(words),
      inParts: last.inParts,
      inherited: false,
    }
  }
  if (!GENERIC.test(own) || unit === '%') return undefined
  return {
    words: last.words,
    subject: last.subject,
    indicator: last.indicator,
    inParts: last.inParts,
    inherited: true,
  }
}

function lastClause(words: string): string {
  const clauses = words.split(/[,;:]/).filter((clause) => core(clause) !== '')
  return clauses.at(-1) ?? ''
}

function nameOf(own: string, thing: string): string {
  if (PAST.test(own)) return own.replace(/的$/, '')
  if (thing !== '' && asksForMore(own)) return own.endsWith('的') ? own + thing : thing
  return withoutReceiving(own) === '' ? own + thing : withoutReceiving(own)
}

/** A label is a noun phrase, not a sentence: what stands before the time and the total is none of it. */
function short(whole: string): string {
  const words = core(
    whole.replace(/^.*(?:(?:19|20)\d{2}年度?|全年|今年|本年度?|共(?:计|新增)?)(?=.{3})/, ''),
  )
  if (words.length <= LONGEST) return words
  return words.slice(words.length - LONGEST).replace(/^[^、,“”《》]*[、,”》]/, '')
}
