import { futureDay } from '../../time/future-day.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import type { ItemFacts } from './item.ts'

/** Why a value cannot be recorded, in one Chinese sentence that says what would be right. */
export interface FactFault {
  readonly field: keyof ItemFacts
  readonly why: string
}

/** What the values are held against. */
export interface FactRules {
  readonly categories: readonly string[]
  readonly channels: readonly string[]
  readonly today: CivilDate
}

/** Characters of a title, its 《》 included. */
export const LONGEST_TITLE = 200

/** Every value of the item that is wrong; none when it may be recorded. Values not given are not missed. */
export function checkItemFacts(facts: Partial<ItemFacts>, rules: FactRules): readonly FactFault[] {
  const faults: readonly (FactFault | undefined)[] = [
    titleFault(facts.title),
    categoryFault(facts.category, rules.categories),
    channelFault(facts.channels, rules.channels),
    futureFault('createdOn', facts.createdOn, rules.today),
    futureFault('publishedOn', facts.publishedOn, rules.today),
    orderFault(facts),
  ]
  return faults.filter((fault) => fault !== undefined)
}

function titleFault(title: string | undefined): FactFault | undefined {
  if (title === undefined) return undefined
  if (bare(title) === '') return { field: 'title', why: '标题不能为空。' }
  const length = Array.from(title).length
  return length > LONGEST_TITLE
    ? {
        field: 'title',
        why: `标题有${String(length)}个字,最多${String(LONGEST_TITLE)}个字,请缩短。`,
      }
    : undefined
}

function categoryFault(
  category: string | undefined,
  known: readonly string[],
): FactFault | undefined {
  if (category === undefined || known.includes(category)) return undefined
  return { field: 'category', why: `没有“${category}”这个类别,可选:${known.join(';')}。` }
}

function channelFault(
  channels: readonly string[] | undefined,
  known: readonly string[],
): FactFault | undefined {
  if (channels === undefined) return undefined
  const unknown = channels.find((channel) => !known.includes(channel))
  if (unknown !== undefined)
    return { field: 'channels', why: `没有“${unknown}”这个公开渠道,可选:${known.join('、')}。` }
  return channels.length === 0
    ? { field: 'channels', why: `至少要有一个公开渠道:${known.join('、')}。` }
    : undefined
}

function futureFault(
  field: 'createdOn' | 'publishedOn',
  date: CivilDate | undefined,
  today: CivilDate,
): FactFault | undefined {
  const why = futureDay(field === 'publishedOn' ? '公开日期' : '生成日期', date, today)
  return why === undefined ? undefined : { field, why }
}

function orderFault({ createdOn, publishedOn }: Partial<ItemFacts>): FactFault | undefined {
  if (createdOn === undefined || publishedOn === undefined || createdOn <= publishedOn)
    return undefined
  return {
    field: 'createdOn',
    why: `生成日期${createdOn}晚于公开日期${publishedOn};生成日期应不晚于公开日期。`,
  }
}

/** The title without marks and blanks: what is left is what it says. */
function bare(title: string): string {
  return title.replace(/[《》\s]/gu, '')
}
