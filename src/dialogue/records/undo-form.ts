import type { RecordId } from '../../domain/register/record.ts'
import type { Recorded } from '../../domain/register/recorded.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { denied } from '../applications/allowed.ts'
import type { Form } from '../forms/form.ts'
import { openForm } from '../forms/run.ts'
import { fromRecords } from '../items/item-text.ts'
import type { Answer, Desk, Draft, Write } from '../skill.ts'

const KINDS = ['application', 'case', 'hotline', 'count', 'balance'] as const

/** A change that may be taken back, as a form keeps it. Plain JSON. */
export interface UndoValues {
  readonly undoes: RecordId
  readonly kind: (typeof KINDS)[number]
  readonly version: number
  /** The change opened the record: taken back, nothing of it stands. */
  readonly opened: boolean
}

/** Taking back one's own last change of an application, a case or a count: an entry like any other (冲正). */
export const UNDO_FORM: Form<UndoValues> = {
  intent: 'undo',
  fields: [],
  check: () => [],
  card: ({ undoes, opened }) =>
    fromRecords(
      `将撤销${undoes}的最近一次登记,${opened ? '撤销后这条登记作废' : '恢复到登记之前'}。\n无误请回「确认」,放弃请回「取消」。`,
    ),
  write: undone,
}

type Found = Recorded & { readonly id: RecordId; readonly kind: UndoValues['kind'] }

/** Opens the taking back of what he changed last in this conversation; `undefined` where that was none of these. */
export async function openUndo(desk: Desk): Promise<Answer | undefined> {
  const record = await lastChanged(desk)
  if (record === undefined) return undefined
  if (record.last.by.user !== desk.actor.user || record.last.undone === true) return undefined
  const { id, kind, version, last } = record
  const values: UndoValues = { undoes: id, kind, version, opened: last.before === undefined }
  return openForm(UNDO_FORM, { values }, desk)
}

async function lastChanged(desk: Desk): Promise<Found | undefined> {
  const touched = desk.context.touched?.at(-1)
  if (touched === undefined) return undefined
  for (const kind of KINDS) {
    const record = await desk.find(kind, touched)
    if (record !== undefined) return record
  }
  return undefined
}

async function undone(
  { undoes, kind, version, opened }: UndoValues,
  desk: Desk,
): Promise<Result<Write, Draft>> {
  const record = await desk.find(kind, undoes)
  if (record?.version !== version) return fail(CHANGED)
  const refused = denied(desk, 'undo-change', { recordedBy: record.last.by })
  if (refused !== undefined) return fail(refused.says)
  const text = `已撤销${undoes}的最近一次登记。`
  const key = record.kind === 'application' ? record.applicant?.key : undefined
  return ok({
    events: [{ type: 'ChangeUndone', record: undoes }],
    expects: { [undoes]: version },
    erases: opened && key !== undefined ? [key] : [],
    acknowledge: () => ({
      text,
      outcome: 'recorded',
      records: [{ kind, id: undoes, change: opened ? 'withdrawn' : 'corrected' }],
      evidence: [text],
    }),
  })
}

const CHANGED: Draft = { text: '这条登记刚刚有改动,没有撤销;请重新查看。', outcome: 'refused' }
