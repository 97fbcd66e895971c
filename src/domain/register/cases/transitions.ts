import { fail, ok, type Result } from '../../result.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import { type Case, CASE_KIND_NAMES, type CaseFacts, type CaseResult } from './case.ts'
import type { CaseHappened } from './entry.ts'
import type { Illegal } from '../items/transitions.ts'

/** What somebody records of a case that is in the register. */
export type CaseStep =
  | { readonly kind: 'decide'; readonly result: CaseResult; readonly decidedOn: CivilDate }
  | { readonly kind: 'amend'; readonly changes: Partial<CaseFacts> }

/**
 * What happens to the case when the step is taken.
 *
 * @returns `illegal` where it has ended already: a case ends once, and what was recorded wrongly is put right
 */
export function caseTransition(recorded: Case, step: CaseStep): Result<CaseHappened, Illegal> {
  const { id: record, caseKind, result } = recorded
  if (step.kind === 'amend') return ok({ type: 'CaseAmended', record, changes: step.changes })
  if (result === undefined)
    return ok({ type: 'CaseDecided', record, result: step.result, decidedOn: step.decidedOn })
  const why = `${CASE_KIND_NAMES[caseKind]}${record}已登记结果“${result}”,不能再登记结果,可以更正登记(例如“${record}结果改成其他结果”)或撤销最近一次登记。`
  return fail({ kind: 'illegal', why })
}
