import type { SaidDate } from '../../ports/understanding.ts'
import { dayReading } from '../forms/day-reading.ts'
import { type Heard, heardIn, heardWords, type FieldReading } from '../forms/form.ts'
import type { Desk } from '../skill.ts'
import type { ItemValues } from './item-values.ts'
import { shortDay } from './short-day.ts'

const NOT_YET =
  /(?:未|没有?|尚未|暂未|还没有?|暂不|待|先不)(?:公开|发布|公布|挂网|上网|定|确定)|^(?:没有|暂无|无|未定|待定|跳过|不填|先不填|还没|还没有)$/u

/** Nobody must name the day on which it was made. */
export function readCreation(heard: Heard, _: ItemValues, desk: Desk): FieldReading<ItemValues> {
  const date = readDate('createdOn', heard, desk)
  const plain = heardWords(heard).replace(/[\s\p{P}]/gu, '')
  return (
    date ??
    (heard.meant === 'set' && NOT_KNOWN.test(plain) ? { set: { createdOn: undefined } } : undefined)
  )
}

const NOT_KNOWN = /^(?:没有|暂无|无|不填|先不填|跳过|不知道|不详|不清楚|空|删掉|去掉)$/u

/** The day of publication, or that there is none yet. */
export function readPublication(heard: Heard, _: ItemValues, desk: Desk): FieldReading<ItemValues> {
  const date = readDate('publishedOn', heard, desk)
  if (date !== undefined) return date
  const short = shortDay(heard, desk.today)
  if (short !== undefined) return { set: { publishedOn: short } }
  if (isJustPublished(heard)) return { set: { publishedOn: desk.today } }
  const plain = heardWords(heard).replace(/[\s\p{P}]/gu, '')
  return heard.meant === 'set' && NOT_YET.test(plain)
    ? { set: { undated: true, publishedOn: undefined } }
    : undefined
}

/** 刚在公示栏贴了… says the day, as 今天 does. */
function isJustPublished({ meaning, span }: Heard): boolean {
  const said = meaning.plain.slice(span.start, span.end)
  return meaning.dates.length === 0 && JUST.test(said)
}

const JUST =
  /(?:^|[,，。])\s*(?:我们?|咱们)?刚(?:刚|才)?(?:[^,，。《]{0,12}?)(?:公开|发布|公布|公示|张贴|贴|挂|推送|上传|发)[了出到在]/u

/** A date without a role is the day of publication; under the field's own name every date is meant for it. */
function readDate(
  field: 'createdOn' | 'publishedOn',
  heard: Heard,
  { today }: Desk,
): FieldReading<ItemValues> {
  const dates = heardIn(heard.meaning.dates, heard).filter(({ value }) =>
    belongs(value, field, heard),
  )
  // A day that is called so goes before one that is called nothing.
  const found = dates.find(({ value }) => value.role !== undefined) ?? dates[0]
  return dayReading(found, today, (date) => ({ [field]: date }))
}

function belongs(
  { role }: SaidDate,
  field: 'createdOn' | 'publishedOn',
  { meant }: Heard,
): boolean {
  const wanted = field === 'createdOn' ? 'created' : 'published'
  if (meant === 'set') return role === undefined || role === wanted
  return (role ?? 'published') === wanted
}
