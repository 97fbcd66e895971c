import { replyFigure } from '../channels/reply.ts'
import { publicationDueOn } from '../domain/law/publication.ts'
import { maskedIdentity, maskedName, maskedPhone } from '../domain/people/masking.ts'
import type { Application } from '../domain/register/applications/application.ts'
import { auditor } from '../domain/register/audit/audit.ts'
import type { CivilDate } from '../domain/time/civil-date.ts'
import { withNotices } from '../domain/time/holiday-notice.ts'
import type { WorkCalendar } from '../domain/time/work-calendar.ts'
import {
  type DisclosedApplicant,
  APPLICATION_COLUMNS,
  applicationRow,
} from '../exports/applications.ts'
import { AUDIT_COLUMNS, auditRow } from '../exports/audit.ts'
import {
  CASE_COLUMNS,
  COUNT_COLUMNS,
  FIGURE_COLUMNS,
  HOTLINE_COLUMNS,
  MISS_COLUMNS,
} from '../exports/columns.ts'
import { ITEM_COLUMNS, itemRow } from '../exports/items.ts'
import { filled, type ExportRow, type ExportTable } from '../exports/row.ts'
import { loadWorkCalendar } from '../facts/holidays.ts'
import { publishedFigures } from './open-data.ts'
import type { OpenedData } from './store.ts'

/** What an export is drawn from. */
export interface ExportGround {
  readonly data: OpenedData
  /** Takes personal data out of a text; leaves it alone where the data may leave. */
  readonly mask: (text: string) => string
  /** Applicants leave by their own names. @default false: masked */
  readonly withPersonalData?: boolean
}

type Rows = (ground: ExportGround) => AsyncIterable<ExportRow>

/** Everything that can be exported, by the name that the command takes. */
export const EXPORTS: ReadonlyMap<string, (ground: ExportGround) => ExportTable> = new Map([
  table('figures', FIGURE_COLUMNS, figures),
  table('items', ITEM_COLUMNS, items),
  table('applications', APPLICATION_COLUMNS, applications),
  table('cases', CASE_COLUMNS, cases),
  table('hotline', HOTLINE_COLUMNS, hotline),
  table('counts', COUNT_COLUMNS, counts),
  table('audit', AUDIT_COLUMNS, audit),
  table('misses', MISS_COLUMNS, misses),
])

function table(
  name: string,
  columns: readonly string[],
  rows: Rows,
): readonly [string, (ground: ExportGround) => ExportTable] {
  return [name, (ground) => ({ name, columns, rows: () => rows(ground) })]
}

async function* figures({ data }: ExportGround): AsyncGenerator<ExportRow> {
  for (const figure of await publishedFigures(data, {})) yield { ...replyFigure(figure) }
}

async function* items({ data, mask }: ExportGround): AsyncGenerator<ExportRow> {
  const dueOn = publicationDays(await calendarOf(data))
  for (const item of await data.store.ledger.list('item')) yield itemRow(item, { dueOn, mask })
}

async function* applications(ground: ExportGround): AsyncGenerator<ExportRow> {
  const { data, mask } = ground
  const calendar = await calendarOf(data)
  for (const application of await data.store.ledger.list('application')) {
    const applicant = await applicantOf(application, ground)
    yield applicationRow(application, calendar, { mask, applicant })
  }
}

/** Beside the journal: erased, nobody is known any more. */
async function applicantOf(
  { applicant }: Application,
  { data, withPersonalData = false }: ExportGround,
): Promise<DisclosedApplicant> {
  const text = applicant && (await data.store.personal.get(applicant.key))
  if (text === undefined) return {}
  const { name, phone, identity } = text
  if (withPersonalData) return { name, phone, identity }
  return {
    name: name && maskedName(name),
    phone: phone && maskedPhone(phone),
    identity: identity && maskedIdentity(identity),
  }
}

async function* cases({ data }: ExportGround): AsyncGenerator<ExportRow> {
  for (const one of await data.store.ledger.list('case'))
    yield filled({ ...one, kind: one.caseKind }, CASE_COLUMNS)
}

async function* hotline({ data }: ExportGround): AsyncGenerator<ExportRow> {
  for (const one of await data.store.ledger.list('hotline')) yield filled(one, HOTLINE_COLUMNS)
}

async function* counts({ data }: ExportGround): AsyncGenerator<ExportRow> {
  for (const one of await data.store.ledger.list('count')) yield filled(one, COUNT_COLUMNS)
}

async function* audit({ data, mask }: ExportGround): AsyncGenerator<ExportRow> {
  const audited = auditor()
  for await (const entry of data.store.journal.entries())
    yield auditRow(entry, audited(entry), mask)
}

async function* misses({ data }: ExportGround): AsyncGenerator<ExportRow> {
  for (const miss of await data.store.misses.all()) yield filled(miss, MISS_COLUMNS)
}

/** The holidays that are shipped, with the notices that the office has entered. */
async function calendarOf({ store }: OpenedData): Promise<WorkCalendar> {
  return withNotices(loadWorkCalendar(), await store.ledger.list('notice'))
}

/** Counted once for each day: items made on one day are due on one day. */
function publicationDays(calendar: WorkCalendar): (createdOn: CivilDate) => CivilDate {
  const known = new Map<CivilDate, CivilDate>()
  return (createdOn) => {
    const due = known.get(createdOn) ?? publicationDueOn(calendar, createdOn).date
    known.set(createdOn, due)
    return due
  }
}
