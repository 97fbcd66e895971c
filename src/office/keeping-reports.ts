import { isDeepStrictEqual } from 'node:util'
import { systemClock } from '../clock.ts'
import { isOurs } from '../domain/figures/office.ts'
import type { Report } from '../domain/figures/report.ts'
import { reportId } from '../domain/register/fold.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { asOperator } from './operator.ts'
import type { OpenedData } from './store.ts'

/** Why a report cannot be kept; `why` is one Chinese sentence that says what to do. */
export interface NotKept {
  readonly kind: 'unnamed' | 'not-written'
  readonly why: string
}

/** Puts a report that was read into the register; the same office and year again replaces the former. */
export async function keepReport(
  report: Report,
  { store, office }: OpenedData,
): Promise<Result<'stored' | 'unchanged', NotKept>> {
  const ours = isOurs(office, report.office) ? { ...report, office: office.name } : report
  if (ours.office === undefined)
    return fail({ kind: 'unnamed', why: '文本没有写明是哪个机关的年报,请用 --office 写明。' })
  if (ours.year === undefined)
    return fail({ kind: 'unnamed', why: '文本没有写明年份,请用 --year 写明。' })
  const stored = await store.ledger.find('report', reportId(ours))
  const named = replacing(stored, ours)
  if (isDeepStrictEqual(plain(stored), plain(named))) return ok('unchanged')
  const at = systemClock(office.timezone).now()
  const written = await store.ledger.append(
    asOperator([{ type: 'ReportImported', report: named }], { at, channel: 'import' }),
  )
  if (written.ok) return ok('stored')
  const why = written.error.kind === 'read-only' ? written.error.why : '请再试一次。'
  return fail({ kind: 'not-written', why })
}

/** What staff said of a finding goes on to hold for the report that takes the place of the former. */
function replacing(stored: Report | undefined, report: Report): Report {
  return stored?.dismissals === undefined ? report : { ...report, dismissals: stored.dismissals }
}

/** As it would be read back from the journal. */
function plain(report: Report | undefined): unknown {
  return report === undefined ? undefined : JSON.parse(JSON.stringify(report))
}
