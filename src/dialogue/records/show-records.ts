import { CASE_KIND_NAMES } from '../../domain/register/cases/case.ts'
import type { RecordId } from '../../domain/register/record.ts'
import { allowed, denied } from '../permission.ts'
import { plainApplicant } from '../applications/applicant/text.ts'
import { applicationDetail, dueLine, namedApplication } from '../applications/application-text.ts'
import { applicationsNamed } from '../applications/naming/applications-named.ts'
import { caseNamed } from '../cases/result-form.ts'
import { bounded } from './bounded-list.ts'
import { caseLines } from '../cases/case-form.ts'
import { matterLines } from '../counts/matters/text.ts'
import { itemDetail } from '../items/item-detail.ts'
import { named } from '../items/item-text.ts'
import { STATUS_NAMES } from '../../domain/register/items/transitions.ts'
import { isPublic } from '../../domain/register/items/item.ts'
import type { Application } from '../../domain/register/applications/application.ts'
import type { Answer, Desk, Meaning } from '../skill.ts'

/**
 * The records, of whatever kind, of these numbers, with everything that the person may read.
 * `undefined` where none goes by them.
 */
export async function showRecords(
  ids: readonly RecordId[],
  desk: Desk,
): Promise<Answer | undefined> {
  const isList = ids.length > PAGE && allowed(desk, 'read-register').allowed
  if (isList) return listRecords(ids, desk)
  const details = await Promise.all(ids.map((id) => detailOf(id, desk)))
  const found = details.filter((detail) => detail !== undefined)
  if (found.length === 0) return undefined
  const refused = denied(desk, 'read-register')
  return refused === undefined ? shown(found, ids) : ((await showPublished(ids, desk)) ?? refused)
}

/** With everything at most so many are told. */
const PAGE = 5

/** One line each: which of them is meant can be said by its number. */
async function listRecords(ids: readonly RecordId[], desk: Desk): Promise<Answer | undefined> {
  const lines = (await Promise.all(ids.map((id) => lineOf(id, desk)))).filter(
    (line) => line !== undefined,
  )
  if (lines.length === 0) return undefined
  const told = bounded(lines)
  const text = [...told, '发编号可以看这一件的详情。'].join('\n')
  return { says: { text, outcome: 'answered', evidence: told }, remember: { listed: ids } }
}

async function lineOf(id: RecordId, desk: Desk): Promise<string | undefined> {
  const item = await desk.find('item', id)
  if (item !== undefined) return `${named(item)}:${STATUS_NAMES[item.status]}`
  const application = await desk.find('application', id)
  if (application !== undefined) return namedApplication(application)
  const one = await desk.find('case', id)
  return one === undefined ? (await detailOf(id, desk))?.text.split('\n')[0] : caseNamed(one)
}

/** What is published is for everybody, without who recorded it. */
async function showPublished(ids: readonly RecordId[], desk: Desk): Promise<Answer | undefined> {
  const items = await Promise.all(ids.map((id) => desk.find('item', id)))
  const published = items.filter((item) => item !== undefined).filter(isPublic)
  if (published.length === 0 || published.length < ids.length) return undefined
  return shown(
    published.map((item) => ({ text: itemDetail(item, false) })),
    ids,
  )
}

/** The application whose subject or applicant the message names. */
export async function showByWords(meaning: Meaning, desk: Desk): Promise<Answer> {
  const refused = denied(desk, 'read-register')
  if (refused !== undefined) return refused
  const { found } = await applicationsNamed(meaning, desk)
  if (found.length === 0)
    return { says: { text: '没有找到这件登记,请核对编号。', outcome: 'no-data' } }
  const details = await Promise.all(found.map((one) => withApplicant(one, desk)))
  return shown(
    details,
    found.map(({ id }) => id),
  )
}

function shown(details: readonly Detail[], listed: readonly RecordId[]): Answer {
  const text = details.map((detail) => detail.text).join('\n\n')
  const evidence = details.flatMap((detail) => detail.evidence ?? [])
  return { says: { text, outcome: 'answered', evidence }, remember: { listed } }
}

/** A record as it is told, with what is not in the record itself: days that were computed, who applied. */
interface Detail {
  readonly text: string
  readonly evidence?: readonly string[]
}

async function detailOf(id: RecordId, desk: Desk): Promise<Detail | undefined> {
  const application = await desk.find('application', id)
  if (application !== undefined) return withApplicant(application, desk)
  const text = (await itemOrCase(id, desk)) ?? (await tallyOf(id, desk))
  return text === undefined ? matterDetail(id, desk) : { text }
}

async function itemOrCase(id: RecordId, desk: Desk): Promise<string | undefined> {
  const item = await desk.find('item', id)
  if (item !== undefined) return itemDetail(item, true)
  const one = await desk.find('case', id)
  return one && [`${id}:${CASE_KIND_NAMES[one.caseKind]}`, ...caseLines(one).slice(1)].join('\n')
}

async function tallyOf(id: RecordId, desk: Desk): Promise<string | undefined> {
  const hotline = await desk.find('hotline', id)
  if (hotline !== undefined) {
    const { source, period, received, closed } = hotline
    return `${id}:${source} ${period},受理${String(received)}件,办结${closed === undefined ? '未填' : `${String(closed)}件`}`
  }
  const count = await desk.find('count', id)
  if (count === undefined || count.matter !== undefined) return undefined
  return `${id}:${count.register} ${count.period},${String(count.count)}`
}

async function matterDetail(id: RecordId, desk: Desk): Promise<Detail | undefined> {
  const count = await desk.find('count', id)
  if (count?.matter === undefined) return undefined
  const evidence = matterLines(count.matter, desk.calendar)
  return { text: [`${id}:${count.register}`, ...evidence].join('\n'), evidence }
}

/** The applicant's own data for the recorder who entered them and for admins; nobody else learns that there are any. */
async function withApplicant(application: Application, desk: Desk): Promise<Detail> {
  const evidence = [dueLine(application, desk.calendar)]
  const detail = { text: applicationDetail(application, desk.calendar), evidence }
  const key = application.applicant?.key
  if (key === undefined || !allowed(desk, 'read-applicant', application).allowed) return detail
  const text = await desk.personal(key)
  if (text === undefined) return detail
  const applicant = plainApplicant(text)
  return { text: `${detail.text}\n申请人:${applicant}`, evidence: [...evidence, applicant] }
}
