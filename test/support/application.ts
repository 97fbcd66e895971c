import type { Application } from '../../src/domain/register/applications/application.ts'
import { recordId } from '../../src/domain/register/record.ts'
import { day } from './day.ts'

/** An application handed in on 2 March 2026; `changes` replace what matters to the test. */
export function application(changes: Partial<Application> = {}): Application {
  const by = { user: 'zhang', name: '张三' }
  return {
    kind: 'application',
    id: recordId(2026, 40),
    receivedOn: day('2026-03-02'),
    clockStart: day('2026-03-02'),
    via: '当面',
    applicantType: '自然人',
    subject: '征收补偿明细',
    status: 'open',
    consultations: [],
    version: 1,
    recordedBy: by,
    last: { by, seq: 1 },
    ...changes,
  }
}
