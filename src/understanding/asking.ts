import type { Indicator } from '../domain/figures/indicator.ts'
import type { Tagged } from './topics/tag.ts'

/** How a message asks for figures. */
export interface Asking {
  /** What is to be done with them: `share`, `sum`, `which:largest`. */
  readonly operations: readonly string[]
  /** 多少, 几: a number is asked for, and not one that concerns only who asks. */
  readonly counts: boolean
  /** 各, 分别: several figures are asked for, not what they come to. */
  readonly each: boolean
  /** 两类合计: what several figures come to, where several are named. */
  readonly totals: boolean
}

const COUNTS = /多少|几|how many/iu
/** 「我申请了几次」 */
const OF_ONESELF = /[我俺咱]|本人|\b(?:i|my|me)\b/u
const EACH = /各|分别|\beach\b|respectively/u
const TOTALS =
  /[两俩二三四五][个项类样种者]?(?:合计|一共|总共|共计|总计|共有?|合起来)|\bboth together\b/u
/** 「计生类和救济类哪类公开得多」 asks which, not how many more. */
const WHICH =
  /(?:哪|谁)[^,.;?!。]{0,8}?(?:更?[多少高低大小])(?!少)|\bwhich\b.*\b(?:more|fewer|less|larger|smaller)\b/u
const LEAST = /[少低小]$|fewer|less|smaller/u

/**
 * @param asked the search copy
 * @param said the same without what is explained by what it is, and without asides
 */
export function askingIn(
  { operations }: Tagged,
  { asked, said }: { readonly asked: string; readonly said: string },
): Asking {
  const counts = COUNTS.test(asked)
  return {
    operations: counts ? operations : [...operations, ...whichIn(asked)],
    counts: counts && !OF_ONESELF.test(said),
    each: EACH.test(asked),
    totals: TOTALS.test(asked),
  }
}

function whichIn(asked: string): readonly string[] {
  const said = WHICH.exec(asked)?.[0]
  if (said === undefined) return []
  return [LEAST.test(said) ? 'which:smallest' : 'which:largest']
}

/** 「救济了多少人」 is no question for documents, and 「党政办公开几条」 none for people. */
const COUNTS_PEOPLE =
  /(?:多少|几)(?:个?人|名|户|位|人次)|(?:how many|number of) (?:\w+ )?(?:people|persons|citizens|individuals|households|families)\b/u
const COUNTS_THINGS = /(?:多少|几)(?:条|件|份|篇|封|则|笔)/u
const OF_PEOPLE = new Set(['人', '人次', '名', '户'])

interface Askable {
  readonly indicators: readonly Indicator[]
  readonly labels: readonly string[]
}

/** What may be asked for, as far as it is counted in what the question counts in. */
export function countedIn(said: string, askable: Askable): Askable {
  const { indicators, labels } = askable
  if (COUNTS_PEOPLE.test(said)) return { indicators: byUnit(indicators).ofPeople, labels: [] }
  return COUNTS_THINGS.test(said) ? { indicators: byUnit(indicators).ofThings, labels } : askable
}

interface ByUnit {
  readonly ofPeople: readonly Indicator[]
  readonly ofThings: readonly Indicator[]
}

const sorted = new WeakMap<readonly Indicator[], ByUnit>()

/** Sorted once: what matching knows of a list of indicators it knows by the list. */
function byUnit(indicators: readonly Indicator[]): ByUnit {
  const known = sorted.get(indicators) ?? {
    ofPeople: indicators.filter(({ unit = '', people }) => people || OF_PEOPLE.has(unit)),
    ofThings: indicators.filter(({ unit = '' }) => !OF_PEOPLE.has(unit)),
  }
  sorted.set(indicators, known)
  return known
}
