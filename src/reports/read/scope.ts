import type { Scope } from '../../domain/figures/figure.ts'

const ALL_YEARS =
  /历年|历史累计|有史以来|自(?:(?:19|20)\d{2}年|开通|开展|建站|建立|成立|施行|实施|条例)[^,。;]{0,20}(?:以来|至今)|(?:开通|建站|成立|施行|实施|《条例》实施)以来/
const SINCE = /(?:今年|年初|本年度?|当年|(?<year>(?:19|20)\d{2})年)以来/
const STOCK = /现有(?!的)|现存|现行有效|在运维|正在运行|截至目前[^,。;]*(?:共有|拥有)/
/** 累计823条,其中2010年128条: what has a year as its part is more than a year. */
const YEAR_OF_IT = /^,?其中,?(?:今年|本年度?|当年|(?:19|20)\d{2}年)/
const SUM = /累计/
const OF_THE_YEAR = /年度累计|全年累计|本年累计|当年累计|(?:19|20)\d{2}年|今年|本年|全年|截[至止]/

/** 同意公开0条,历年累计2条: what is told apart from all years is of the year. */
const ALL_OF_IT = /^[,、]?历年/

/** What was said before the number in its sentence. */
export interface NumberContext {
  /** The words since the figure before. */
  readonly words: string
  /** The sentence up to the number. */
  readonly sentence: string
  /** The figure before, in the same sentence. */
  readonly before?: Scope
  /** What follows the number in its sentence. */
  readonly behind: string
  /** True for what 其中 divides the figure before into. */
  readonly inParts: boolean
  /** The reporting year, where it is known. */
  readonly year?: number
}

/** Whether a figure is of the year or of all years together. */
export function scopeOf(context: NumberContext): Scope {
  return said(context) ?? summedUp(context) ?? implied(context)
}

function said({ words, year }: NumberContext): Scope | undefined {
  if (/历年/.test(words)) return 'cumulative'
  const since = SINCE.exec(words)
  if (since !== null) return isEarlier(since, year) ? 'cumulative' : 'year'
  return ALL_YEARS.test(words) || spansYears(words) || STOCK.test(words) ? 'cumulative' : undefined
}

/** 2008年以来 in the report of 2016. */
function isEarlier({ groups }: RegExpExecArray, year: number | undefined): boolean {
  const since = groups?.['year']
  return since !== undefined && year !== undefined && Number(since) < year
}

/**
 * 累计 alone is the year's sum, unless a figure of the year stands before it in the sentence, or behind it as
 * its part, and none but 累计 tells them apart.
 */
function summedUp({ words, behind, before }: NumberContext): Scope | undefined {
  if (!SUM.test(words)) return undefined
  const apart = before === 'year' && !OF_THE_YEAR.test(words)
  return apart || YEAR_OF_IT.test(behind) ? 'cumulative' : 'year'
}

/** A part is of the time of its whole; a sentence that opens with 历年 goes on so. */
function implied({ words, sentence, before, behind, inParts }: NumberContext): Scope {
  if (OF_THE_YEAR.test(words) || ALL_OF_IT.test(behind)) return 'year'
  const goesOn =
    before === undefined ? ALL_YEARS.test(sentence) : before === 'cumulative' && inParts
  return goesOn ? 'cumulative' : 'year'
}

function spansYears(words: string): boolean {
  const [, from, to] = /((?:19|20)\d{2})年[^,。;]{0,8}[至到—-]((?:19|20)\d{2})年/.exec(words) ?? []
  return from !== to
}
