import { replacedApplicant } from '../../domain/register/applications/application.ts'
import type { RecordId } from '../../domain/register/record.ts'
import { sameOfficer } from '../../domain/people/officer.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Kinds } from '../../ports/ledger.ts'
import { denied } from '../permission.ts'
import type { Form } from '../forms/form.ts'
import { goOn } from '../forms/go-on.ts'
import { openForm } from '../forms/run.ts'
import { fromRecords } from '../items/item-text.ts'
import type { Answer, Desk, Saying, Meaning, Write } from '../skill.ts'

const KINDS = ['application', 'case', 'hotline', 'count', 'balance', 'section'] as const

/** A change that may be taken back, as a form keeps it. Plain JSON. */
export interface UndoValues {
  readonly undoes: RecordId
  readonly kind: (typeof KINDS)[number]
  readonly version: number
  /** The change opened the record: taken back, nothing of it stands. */
  readonly opened: boolean
}

/** Taking back one's own last change of an application, a case, a count or a text: an entry like any other (冲正). */
export const UNDO_FORM: Form<UndoValues> = {
  intent: 'undo',
  fields: [],
  check: () => [],
  card: ({ undoes, opened }) =>
    fromRecords(
      `将撤销${undoes}的最近一次登记,${opened ? '撤销后这条登记作废' : '恢复到登记之前'}。\n${goOn()}`,
    ),
  write: undone,
}

type Found = Kinds[UndoValues['kind']]

/** Why the last change stands for good; `undefined` where it may be taken back. */
function lastingChange(record: Found): Saying | undefined {
  if (record.kind !== 'application' || replacedApplicant(record) === undefined) return undefined
  return {
    text: `${record.id}最近一次是更正申请人资料,原来的资料已按个人信息保护的要求删除,不能撤销;如要再改,请说“${record.id}的电话改成…”。`,
    outcome: 'refused',
    evidence: [record.id],
  }
}

/**
 * Opens the taking back of the record that is named, or else of what he changed last, here or in another conversation;
 * `undefined` where that was none of these kinds.
 */
export async function openUndo(meaning: Meaning, desk: Desk): Promise<Answer | undefined> {
  const record = await lastChanged(meaning, desk)
  if (record === undefined) return undefined
  const erased = lastingChange(record)
  if (erased !== undefined) return { says: erased }
  if (!sameOfficer(record.last.by, desk.actor) || record.last.undone === true) return undefined
  const { id, kind, version, last } = record
  const values: UndoValues = { undoes: id, kind, version, opened: last.before === undefined }
  return openForm(UNDO_FORM, { values }, desk)
}

async function lastChanged({ recordIds }: Meaning, desk: Desk): Promise<Found | undefined> {
  const meant = recordIds[0]?.value ?? desk.context.touched?.at(-1)
  return meant === undefined ? lastAnywhere(desk) : recordOf(meant, desk)
}

async function recordOf(id: string, desk: Desk): Promise<Found | undefined> {
  for (const kind of KINDS) {
    const record = await desk.find(kind, id)
    if (record !== undefined) return record
  }
  return undefined
}

/** Where this conversation has changed nothing: his last change of any record, unless an item of his is newer. */
async function lastAnywhere(desk: Desk): Promise<Found | undefined> {
  const lists = await Promise.all(KINDS.map((kind) => desk.list(kind)))
  const own: readonly Found[] = lists.flat().filter(({ last }) => sameOfficer(last.by, desk.actor))
  const [last] = own.toSorted((one, other) => other.last.seq - one.last.seq)
  const items = await desk.list('item')
  const newest = items.findLast(({ recordedBy }) => sameOfficer(recordedBy, desk.actor))
  // Items do not say at which entry they changed; the numbers of the records tell which was opened later.
  return last === undefined || (newest !== undefined && newest.id > last.id) ? undefined : last
}

async function undone(
  { undoes, kind, version, opened }: UndoValues,
  desk: Desk,
): Promise<Result<Write, Saying>> {
  const record = await desk.find(kind, undoes)
  if (record?.version !== version || lastingChange(record) !== undefined) return fail(CHANGED)
  const refused = denied(desk, 'undo-change', { recordedBy: record.last.by })
  if (refused !== undefined) return fail(refused.says)
  const text = `已撤销${undoes}的最近一次登记。`
  return ok({
    events: [{ type: 'ChangeUndone', record: undoes }],
    expects: { [undoes]: version },
    erases: opened ? personalKeys(record) : [],
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind, id: undoes, change: opened ? 'withdrawn' : 'corrected' }],
    }),
  })
}

/** Taken back with the record that held it. */
function personalKeys(record: Found): readonly string[] {
  const applicant = record.kind === 'application' ? record.applicant : undefined
  return applicant === undefined ? [] : [applicant.key]
}

const CHANGED: Saying = { text: '这条登记刚刚有改动,没有撤销;请重新查看。', outcome: 'refused' }
