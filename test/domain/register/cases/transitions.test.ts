import assert from 'node:assert/strict'
import type { Case } from '../../../../src/domain/register/cases/case.ts'
import { type CaseStep, caseTransition } from '../../../../src/domain/register/cases/transitions.ts'
import { recordId } from '../../../../src/domain/register/record.ts'
import { day } from '../../../support/day.ts'

const by = { user: 'zhang', name: '张三' }
const open: Case = {
  kind: 'case',
  id: recordId(2026, 5),
  caseKind: 'reconsideration',
  receivedOn: day('2026-03-02'),
  version: 1,
  recordedBy: by,
  last: { by, seq: 1 },
}
const ended: Case = { ...open, result: '结果维持', decidedOn: day('2026-03-20') }

const DECIDE: CaseStep = { kind: 'decide', result: '结果纠正', decidedOn: day('2026-03-21') }
const AMEND: CaseStep = { kind: 'amend', changes: { receivedOn: day('2026-03-03') } }

/** Every state by every step: the entry that follows, or the words that a refusal must hold. */
const TABLE: readonly (readonly [string, Case, CaseStep, string])[] = [
  ['open', open, DECIDE, 'CaseDecided'],
  ['open', open, AMEND, 'CaseAmended'],
  ['ended', ended, AMEND, 'CaseAmended'],
  ['ended', ended, DECIDE, '已登记结果“结果维持”,不能再登记结果,可以更正登记'],
]

describe('a case', () => {
  for (const [state, recorded, step, expected] of TABLE)
    it(`that is ${state}, asked to ${step.kind}: ${expected}`, () => {
      const result = caseTransition(recorded, step)
      if (expected.startsWith('Case')) {
        assert.ok(result.ok)
        assert.equal(result.value.type, expected)
        assert.equal(result.value.record, recorded.id)
        return
      }
      assert.ok(!result.ok)
      assert.ok(result.error.why.includes(expected), result.error.why)
    })
})
