import { explainReply } from '../../domain/law/explain-reply.ts'
import { PUBLICATION_DAYS, publicationArticle } from '../../domain/law/publication.ts'
import { cite } from '../../domain/law/rule-set.ts'
import type { Application } from '../../domain/register/applications/application.ts'
import type { Item } from '../../domain/register/items/item.ts'
import { explainWorkingDays, explanationLines } from '../../domain/time/explain-working-days.ts'
import type { CivilDate } from '../../domain/time/civil-date.ts'
import { applicationsNamed } from '../applications/naming/applications-named.ts'
import { denied } from '../permission.ts'
import { dueLine, namedApplication } from '../applications/application-text.ts'
import { withoutTitles } from '../words.ts'
import type { Answer, Desk, Meaning } from '../skill.ts'

/** Why a day is the last one, day by day: of an application, of an item, or of any count of working days. */
export async function explainDue(meaning: Meaning, desk: Desk): Promise<Answer> {
  const count = countSaid(meaning)
  if (count !== undefined) return answered(counted(count, desk))
  const refused = denied(desk, 'read-register')
  if (refused !== undefined) return refused
  const item = await itemMeant(meaning, desk)
  if (item !== undefined) return answered(itemLines(item, desk))
  const [application, other] = await meantApplications(meaning, desk)
  if (application === undefined) return unclear(NONE)
  if (other !== undefined) return unclear(WHICH)
  return {
    ...answered(applicationLinesOf(application, desk)),
    remember: { listed: [application.id] },
  }
}

const NONE = '没有找到这件申请,请用登记编号指明,例如“2026-0001为什么是这天到期”。'
const WHICH = '有几件申请,请用登记编号指明要看哪一件的期限。'

interface CountSaid {
  readonly from: CivilDate
  readonly days: number
}

/** 11月23日起20个工作日是哪天 */
function countSaid(meaning: Meaning): CountSaid | undefined {
  const from = meaning.dates[0]?.value.date
  const days = /(?<n>\d{1,3})\s*个?工作日/u.exec(withoutTitles(meaning))?.groups?.['n']
  return from === undefined || days === undefined || meaning.recordIds.length > 0
    ? undefined
    : { from, days: Number(days) }
}

function counted({ from, days }: CountSaid, { calendar }: Desk): readonly string[] {
  return explanationLines(explainWorkingDays(calendar, from, days))
}

async function meantApplications(meaning: Meaning, desk: Desk): Promise<readonly Application[]> {
  const { found, by } = await applicationsNamed(meaning, desk)
  const [last, ...more] = desk.context.listed ?? []
  if (by !== 'none' || last === undefined || more.length > 0) return found
  const listed = await desk.find('application', last)
  return listed === undefined ? found : [listed]
}

async function itemMeant({ recordIds }: Meaning, desk: Desk): Promise<Item | undefined> {
  const id = recordIds[0]?.value ?? desk.context.listed?.[0]
  const alone = recordIds.length > 0 || desk.context.listed?.length === 1
  return id !== undefined && alone ? desk.find('item', id) : undefined
}

function itemLines(item: Item, { calendar }: Desk): readonly string[] {
  const { createdOn } = item
  if (createdOn === undefined) return [`${item.id}没有登记生成日期,算不出公开期限。`]
  return [
    `${item.id}:依据${cite(publicationArticle(createdOn))},自生成之日起${String(PUBLICATION_DAYS)}个工作日内公开。`,
    ...explanationLines(explainWorkingDays(calendar, createdOn, PUBLICATION_DAYS)),
  ]
}

function applicationLinesOf(application: Application, { calendar }: Desk): readonly string[] {
  const name = namedApplication(application)
  const lines = explainReply(application, calendar)
  return lines === undefined
    ? [`${name}:${dueLine(application, calendar)}。`]
    : [`${name}:`, ...lines]
}

/** @param lines how the day was counted, as the law and the calendar have it */
function answered(lines: readonly string[]): Answer {
  return { says: { text: lines.join('\n'), outcome: 'answered', evidence: lines } }
}

function unclear(text: string): Answer {
  return { says: { text, outcome: 'clarify', evidence: [NONE] } }
}
