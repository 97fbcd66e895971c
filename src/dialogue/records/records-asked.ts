import type { RecordId } from '../../domain/register/record.ts'
import { titleKey } from '../../domain/register/items/duplicates.ts'
import { applicationsNamed } from '../applications/naming/applications-named.ts'
import { commonStretch } from '../applications/naming/common-stretch.ts'
import { caseKindIn } from '../cases/case-words.ts'
import type { Desk, Meaning } from '../skill.ts'

/** What asks how a record stands, whose it is, or what became of it. */
const STANDING = new RegExp(
  [
    ...['到哪一?步', '到哪里?了', '哪一?[步环]', '进展', '进度', '怎么样了?', '啥情况', '什么情况'],
    ...['什么状态', '状态', '办到', '卡在', '走到', '下文', '有消息', '有结果', '出结果', '结果呢'],
    ...['谁(?:来)?(?:登记|登|录|办|经手|负责|审)', '是什么$', '是啥', '详情', '具体情况'],
    '(?:答复|回复|审核|审|发布|发|公开|移交|批|通过|判|审结|办结|办完|办好|办|结案|结|补正|回函|延期|确认|处理)[了完好过]?(?:吗|么|没有?|了没有?)[?？。]*$',
  ].join('|'),
  'u',
)
const BESIDE =
  /[那这该上]一?[件份个宗条起篇]|(?:政府)?信息公开|的?申请(?!人)|现在|目前|什么|今天|昨天|请问|问一?下|问问|查一?下|查查|看一?下|看看|帮我|麻烦|我们?|行政|复议|诉讼|官司|案子|案件|举报|这|那|的|了|都|已经|到底|还|有没有|是否|有|被/gu

/** The records that a question asks about by number or by words: 东门河那件到哪一步了, 低保公示审了没. */
export async function recordsAsked(meaning: Meaning, desk: Desk): Promise<readonly RecordId[]> {
  const asked = STANDING.exec(meaning.plain)
  if (meaning.head !== undefined || asked === null) return []
  if (meaning.recordIds.length > 0) return meaning.recordIds.map(({ value }) => value)
  return namedBefore(asked.index, meaning, desk)
}

async function namedBefore(
  end: number,
  meaning: Meaning,
  desk: Desk,
): Promise<readonly RecordId[]> {
  const lead = meaning.plain.slice(0, end)
  const [quoted] = meaning.titles
  const key = titleKey(quoted?.value ?? lead.replace(BESIDE, ''))
  if (key.length < SHORTEST) return caseOfKind(lead, desk)
  const fits = (words: string | undefined): boolean => holds(titleKey(words ?? ''), key)
  const byWords = await heldThat(fits, desk)
  return byWords.length > 0 || !WHICH.test(lead) ? byWords : applicationCalled(meaning, desk)
}

const SHORTEST = 2
const WHICH = /[那这该]一?[件份个宗]/u

/** All its words, though others may stand between: 低保公示 of 低保4月公示. */
function holds(about: string, said: string): boolean {
  if (about.includes(said)) return true
  const isThere = Array.from(said).every((char) => about.includes(char))
  return isThere && commonStretch(said, about, SHORTEST) !== undefined
}

async function heldThat(
  fits: (words: string | undefined) => boolean,
  desk: Desk,
): Promise<readonly RecordId[]> {
  const [items, applications, cases] = await Promise.all([
    desk.list('item'),
    desk.list('application'),
    desk.list('case'),
  ])
  return [
    ...items.filter(({ title }) => fits(title)),
    ...applications.filter(({ subject }) => fits(subject)),
    ...cases.filter(({ subject }) => fits(subject)),
  ].map(({ id }) => id)
}

/** 复议那件有结果了吗 */
async function caseOfKind(lead: string, desk: Desk): Promise<readonly RecordId[]> {
  const kind = caseKindIn(lead)
  if (kind === undefined || !WHICH.test(lead)) return []
  const cases = await desk.list('case')
  return cases.filter(({ caseKind }) => caseKind === kind).map(({ id }) => id)
}

/** 王女士那件办得怎么样了 */
async function applicationCalled(meaning: Meaning, desk: Desk): Promise<readonly RecordId[]> {
  const { found, by } = await applicationsNamed(meaning, desk)
  return by === 'none' ? [] : found.map(({ id }) => id)
}
