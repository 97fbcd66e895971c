import type { Indicator } from '../../domain/figures/indicator.ts'
import { fold } from './strip.ts'
import { core } from './wording.ts'

/** The catalogue as reports print it. */
export interface Names {
  /** The indicator that these words mean as a whole, neutral words around them aside. */
  meant(words: string): Indicator | undefined
  readonly denied: readonly Denied[]
}

/** Words that, denied, say that an indicator is zero. */
export interface Denied {
  readonly words: string
  readonly indicator: Indicator
}

export function namesOf(indicators: readonly Indicator[]): Names {
  const byName = new Map<string, Indicator>()
  for (const indicator of indicators)
    for (const name of [indicator.label, ...indicator.printed])
      if (!byName.has(bare(name))) byName.set(bare(name), indicator)
  const denied = indicators
    .flatMap((indicator) => (indicator.denied ?? []).map((words) => ({ words, indicator })))
    .sort((one, other) => other.words.length - one.words.length)
  const longest = [...byName.keys()].sort((one, other) => other.length - one.length)
  const meant = (words: string): Indicator | undefined => {
    const bared = bare(words)
    const name = longest.find((one) => one !== '' && bared.endsWith(one))
    const indicator = name === undefined ? undefined : byName.get(name)
    if (name === undefined || indicator === undefined) return undefined
    return isNeutral(bared.slice(0, -name.length), name, indicator) ? indicator : undefined
  }
  return { meant, denied }
}

/** Words that make a part of a whole, or something else of it. */
const NARROWING =
  /网|微博|微信|公报|专栏|平台|栏|网上|当面|信函|传真|邮|社区|下属|部门|科室|答复|不予|不属|依申请|办结|自然人|组织申请|重点|领域|专题|专项|类|其[他它]|方式|负责同志|负责人|领导/
const DOING = /(?:召开|举办|举行|组织|开展|发布|制作|编发|回应|参加|做好|完成)+$/
/** 因政府信息公开引起的 says of a case only what every case here is about. */
const CAUSE =
  /因?(?:政府信息公开|信息公开|政务公开)?(?:工作|申请|事项)*(?:而?(?:引起|引发|产生|提起|导致|被申请|申请)|方面|类)的?$/
/** 公民、法人和其他组织提出的: everyone who may */
const APPLICANTS = /公民法人(?:以?及|或者?|和|与)?其[他它]组织(?:提出|提交|递交)?/
/** 在各平台合计: ways that leave none out narrow nothing. */
const ALL_WAYS =
  /(?:在|通过|利用|以)?(?:各|多|所有|全部|多个)(?:种|类|个|级)*(?:平台|渠道|方式|途径|媒体|形式)(?:和?(?:方式|渠道|形式))?(?:合计|共计|累计)?/
const EARLIER = /去年|上年|上一年|前年/
const LONG_ENOUGH = 6

/** Whether the words before a name leave it what it is. A total that has parts by channel is narrowed by naming one. */
function isNeutral(before: string, name: string, { parts }: Indicator): boolean {
  const words = [APPLICANTS, ALL_WAYS, DOING, CAUSE].reduce(
    (all, one) => all.replace(one, ''),
    before,
  )
  if (core(words) === '') return true
  if (name.length < LONG_ENOUGH || EARLIER.test(before)) return false
  return !parts.some((one) => one.by === 'channel') || !NARROWING.test(before)
}

/** What is left of a name when signs and words that only say "how many" are gone. */
export function bare(name: string): string {
  return fold(name)
    .replaceAll(/^其中|^\d+\.|[\s“”"'‘’《》()、,:;的了]|各类|各项|相关|有关|全部|\([^)]*\)/g, '')
    .replace(
      /(?:案件|件)?(?:总数量?|总量|总条数|总计|数量|条数|件数|情况|工作|案件|事项|事宜|合计|总数|数)*$/,
      '',
    )
}
