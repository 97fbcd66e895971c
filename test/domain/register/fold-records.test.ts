import assert from 'node:assert/strict'
import type { Kind, Kinds } from '../../../src/domain/register/change.ts'
import type { Happened } from '../../../src/domain/register/entry.ts'
import { fold } from '../../../src/domain/register/fold.ts'
import { recordId } from '../../../src/domain/register/record.ts'
import { parseInstant } from '../../../src/domain/time/instant.ts'
import { day } from '../../support/day.ts'

const record = recordId(2026, 1)
const at = parseInstant('2026-03-02T09:30:00+08:00') ?? assert.fail()

/** What the record of that kind is after the events. */
function after<K extends Kind>(kind: K, ...events: readonly Happened[]): Kinds[K] | undefined {
  let value: unknown
  events.forEach((event, i) => {
    const by = { user: 'u', name: '张三', role: 'recorder' } as const
    const [change] = fold(
      { ...event, seq: i + 1, at, by, channel: 'web', hash: '' },
      {
        find: (wanted: Kind) => (wanted === kind ? (value as never) : undefined),
        staffNamed: () => [],
        invitationsNamed: () => [],
      },
    )
    value = change?.value
  })
  return value as Kinds[K] | undefined
}

const received: Happened = {
  type: 'ApplicationReceived',
  record,
  facts: {
    receivedOn: day('2026-03-02'),
    via: '网络',
    applicantType: '自然人',
    subject: '征收补偿明细',
  },
}
const confirmed: Happened = {
  type: 'ApplicationConfirmed',
  record,
  confirmedOn: day('2026-03-04'),
}
const noticed: Happened = { type: 'CorrectionNoticed', record, noticedOn: day('2026-03-05') }
const corrected: Happened = { type: 'CorrectionReceived', record, receivedOn: day('2026-03-09') }
const sent: Happened = { type: 'ConsultationSent', record, sentOn: day('2026-03-10') }
const answered: Happened = { type: 'ConsultationAnswered', record, answeredOn: day('2026-03-16') }
const replied: Happened = {
  type: 'ApplicationReplied',
  record,
  repliedOn: day('2026-03-20'),
  outcome: '部分公开',
}

const STATES: readonly (readonly [readonly Happened[], string, string | undefined])[] = [
  [[received], 'received', undefined],
  [[received, confirmed], 'open', '2026-03-04'],
  [[received, confirmed, noticed], 'correcting', '2026-03-04'],
  [[received, noticed, corrected], 'open', undefined],
  [[received, confirmed, noticed, corrected], 'open', '2026-03-04'],
  [[received, confirmed, sent], 'consulting', '2026-03-04'],
  [[received, confirmed, sent, answered], 'open', '2026-03-04'],
  [[received, confirmed, replied], 'replied', '2026-03-04'],
  [[received, confirmed, replied, { type: 'ChangeUndone', record }], 'open', '2026-03-04'],
]

describe('the fold of an application', () => {
  for (const [events, status, clockStart] of STATES)
    it(`is ${status} after ${events.map(({ type }) => type).join(', ')}`, () => {
      const application = after('application', ...events)
      assert.equal(application?.status, status)
      assert.equal(application.clockStart, clockStart)
      assert.equal(application.version, events.length)
    })

  it('leaves nothing of one whose receipt was taken back', () => {
    assert.equal(after('application', received, { type: 'ChangeUndone', record }), undefined)
  })

  it('follows a receipt that is put right', () => {
    const amended = after('application', received, {
      type: 'ApplicationAmended',
      record,
      changes: { via: '当面' },
    })
    assert.equal(amended?.status, 'open')
    assert.equal(amended.clockStart, '2026-03-02')
  })

  it('refuses a step on what nothing recorded', () => {
    assert.throws(() => after('application', confirmed), /no earlier entry recorded/)
  })
})

describe('the fold of counts and cases', () => {
  it('replaces a count by its correction, and goes back to it when that is taken back', () => {
    const first: Happened = {
      type: 'HotlineCounted',
      record,
      facts: { source: '12345', period: '2026-03-02', received: 5, closed: 3 },
    }
    const second: Happened = {
      type: 'HotlineRecounted',
      record,
      facts: { source: '12345', period: '2026-03-02', received: 6 },
    }
    assert.equal(after('hotline', first, second)?.received, 6)
    assert.equal(after('hotline', first, second)?.closed, undefined)
    assert.equal(after('hotline', first, second, { type: 'ChangeUndone', record })?.closed, 3)
  })

  it('gives a case its result', () => {
    const decided = after(
      'case',
      {
        type: 'CaseReceived',
        record,
        facts: { caseKind: 'reconsideration', receivedOn: day('2026-03-02') },
      },
      { type: 'CaseDecided', record, result: '结果维持', decidedOn: day('2026-04-02') },
    )
    assert.equal(decided?.result, '结果维持')
    assert.equal(decided.decidedOn, '2026-04-02')
  })
})
