import type { CivilDate } from '../time/civil-date.ts'
import type { WorkCalendar } from '../time/work-calendar.ts'
import { addWorkingDays, type DueDay } from '../time/working-days.ts'
import { type Article, type RuleSet, ruleSetOf } from './rule-set.ts'

/** Working days from the day that information is made to the last day for publishing it. */
export const PUBLICATION_DAYS = 20

/**
 * The last day on which information made on `createdOn` is published in time.
 *
 * @source 《政府信息公开条例》(2019)第二十六条
 * @source 《政府信息公开条例》(2007)第十八条
 */
export function publicationDueOn(calendar: WorkCalendar, createdOn: CivilDate): DueDay {
  return addWorkingDays(calendar, createdOn, PUBLICATION_DAYS)
}

/**
 * The article that the limit rests on, by the day on which the information was made.
 *
 * @source 《政府信息公开条例》(2019)第五十六条
 */
export function publicationArticle(createdOn: CivilDate): Article {
  return ARTICLES[ruleSetOf(createdOn)]
}

const ARTICLES: Readonly<Record<RuleSet, Article>> = {
  '2007': { law: '政府信息公开条例', version: '2007', number: '第十八条' },
  '2019': { law: '政府信息公开条例', version: '2019', number: '第二十六条' },
}
