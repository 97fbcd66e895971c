import type { CivilDate } from '../time/civil-date.ts'

/** Which text of 《政府信息公开条例》 applies. */
export type RuleSet = '2007' | '2019'

/** An article, as answers cite it: `《政府信息公开条例》第二十六条`. */
export interface Article {
  readonly law: string
  readonly version?: RuleSet
  readonly number: string
}

/**
 * The text that was in force on that day; days before the first one fall to the first.
 *
 * @source 《政府信息公开条例》(2019)第五十六条
 */
export function ruleSetOf(date: CivilDate): RuleSet {
  return date < REVISED_FROM ? '2007' : '2019'
}

export function cite(article: Article): string {
  const version = article.version === undefined ? '' : `(${article.version}年)`
  return `《${article.law}》${version}${article.number}`
}

const REVISED_FROM = '2019-05-15'
