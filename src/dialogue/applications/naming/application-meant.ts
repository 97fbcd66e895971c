import { sameOfficer } from '../../../domain/people/officer.ts'
import type { Application } from '../../../domain/register/applications/application.ts'
import { fieldNamed } from '../../forms/apply-change.ts'
import type { SaidChange } from '../../forms/change.ts'
import type { Desk, Meaning } from '../../skill.ts'
import { APPLICANT_FIELDS } from '../applicant/fields.ts'
import { applicationsNamed } from './applications-named.ts'

/** What of a change only says which record is meant: 2026-0003这件的, 路灯合同那件申请的. */
const NAME =
  /^(?:.*?\d{4}-\d{4,}|.*?(?=[那这该]一?[件份个]))(?:[那这该]一?[件份个])?(?:申请(?!人))?[\s,，]*的?|^的/u

/**
 * By its number, or by words of what is asked for before 那件; what only applications have is said of the one that
 * he recorded or changed last.
 */
export async function applicationMeant(
  { what }: SaidChange,
  meaning: Meaning,
  desk: Desk,
): Promise<Application | undefined> {
  const [named] = meaning.recordIds
  if (named !== undefined) return desk.find('application', named.value)
  if (meaning.titles.length > 0) return undefined
  if (WHICH.test(what)) {
    const { found, by } = await applicationsNamed(meaning, desk)
    if (by !== 'none') return found.length === 1 ? found[0] : undefined
  }
  return namesItsField(what) && !(await isAtCase(desk)) ? lastOwn(desk) : undefined
}

/** Whether the change speaks of what is recorded of applications alone. */
export function namesItsField(what: string): boolean {
  return namesApplicant(what) || OF_APPLICATIONS.has(withoutName(what))
}

/** What no document has; a case has some of it, too. */
const OF_APPLICATIONS: ReadonlySet<string> = new Set([
  ...['收到日期', '收到时间', '签收日期', '提交日期', '接收日期', '收件日期', '提交方式'],
  ...['双方确认日期', '确认日期', '申请人类型', '申请内容', '答复日期', '答复结果'],
])

/** Whether the record that was written last is a case. */
async function isAtCase(desk: Desk): Promise<boolean> {
  const [last] = desk.context.touched ?? []
  return last !== undefined && (await desk.find('case', last)) !== undefined
}

const WHICH = /[那这该]一?[件份个]/u

/** Whether the change speaks of the applicant: 电话, 申请人姓名, 身份证号. */
function namesApplicant(what: string): boolean {
  return fieldNamed({ fields: APPLICANT_FIELDS }, withoutName(what)) !== undefined
}

async function lastOwn(desk: Desk): Promise<Application | undefined> {
  const all = await desk.list('application')
  const own = all.filter(({ last }) => sameOfficer(last.by, desk.actor))
  return own.toSorted((one, other) => other.last.seq - one.last.seq)[0]
}

/** The field's name alone: 2026-0003的提交方式 → 提交方式, 申请人的电话 → 电话 */
export function withoutName(what: string): string {
  return what
    .replace(NAME, '')
    .replace(
      /^(?:刚才|上面|上一件)?(?:登记|申请)?的?(?:申请人的?)?(?=电话|手机|联系|姓名|名字|名称|身份证|证件|号码)/u,
      '',
    )
    .trim()
}
