import assert from 'node:assert/strict'
import {
  APPLICATION_STATUS_NAMES,
  type ApplicationStatus,
} from '../../../../src/domain/register/applications/application.ts'
import { stepFault } from '../../../../src/domain/register/applications/check.ts'
import {
  type ApplicationStep,
  type ApplicationStepKind,
  applicationTransition,
  STEP_NAMES,
} from '../../../../src/domain/register/applications/transitions.ts'
import { loadWorkCalendar } from '../../../../src/facts/holidays.ts'
import { application } from '../../../support/application.ts'
import { day } from '../../../support/day.ts'

const on = day('2026-03-10')

const STEPS: Readonly<Record<ApplicationStepKind, ApplicationStep>> = {
  confirm: { kind: 'confirm', on },
  'notice-correction': { kind: 'notice-correction', on },
  'receive-correction': { kind: 'receive-correction', on },
  consult: { kind: 'consult', on },
  deliver: { kind: 'deliver', on },
  answer: { kind: 'answer', on },
  extend: { kind: 'extend', on, days: 20, agreedBy: '主任' },
  reply: { kind: 'reply', on, outcome: '部分公开' },
  withdraw: { kind: 'withdraw', on },
  close: { kind: 'close', on, outcome: '其他' },
  amend: { kind: 'amend', changes: { subject: '征收补偿方案' } },
}

/** What each state allows, written down again by hand. */
const ALLOWED: Readonly<Record<ApplicationStatus, readonly ApplicationStepKind[]>> = {
  received: ['confirm', 'notice-correction', 'reply', 'withdraw', 'close', 'amend'],
  open: ['notice-correction', 'consult', 'extend', 'reply', 'withdraw', 'close', 'amend'],
  correcting: ['receive-correction', 'withdraw', 'close', 'amend'],
  consulting: ['deliver', 'answer', 'extend', 'reply', 'withdraw', 'close', 'amend'],
  replied: ['amend'],
  withdrawn: ['amend'],
  closed: ['amend'],
}

describe('an application', () => {
  for (const [status, allowed] of Object.entries(ALLOWED) as [
    ApplicationStatus,
    ApplicationStepKind[],
  ][])
    for (const kind of Object.keys(STEPS) as ApplicationStepKind[])
      it(`that is ${status} ${allowed.includes(kind) ? 'takes' : 'refuses'} the step ${kind}`, () => {
        const result = applicationTransition(application({ status }), STEPS[kind])
        if (allowed.includes(kind)) {
          assert.ok(result.ok)
          assert.equal(result.value.record, '2026-0040')
          return
        }
        assert.ok(!result.ok)
        assert.ok(result.error.why.includes(APPLICATION_STATUS_NAMES[status]), result.error.why)
        for (const legal of allowed)
          assert.ok(result.error.why.includes(STEP_NAMES[legal]), result.error.why)
      })

  it('is extended once', () => {
    const extension = { days: 5, extendedOn: on, agreedBy: '主任' }
    const again = applicationTransition(application({ extension }), STEPS.extend)
    assert.ok(!again.ok)
    assert.match(again.error.why, /已经延期过一次,不能登记延期/)
  })

  it('is asked for a correction once', () => {
    const correction = { noticedOn: day('2026-03-03'), receivedOn: day('2026-03-05') }
    const again = applicationTransition(application({ correction }), STEPS['notice-correction'])
    assert.ok(!again.ok)
    assert.match(again.error.why, /已经告知过一次补正/)
  })
})

describe('a value of a step', () => {
  const ground = { today: day('2026-03-31'), calendar: loadWorkCalendar() }
  const old = application({ receivedOn: day('2019-05-14'), clockStart: day('2019-05-14') })
  const CASES: readonly (readonly [string, ApplicationStep, RegExp, typeof old?])[] = [
    ['a day to come', { kind: 'withdraw', on: day('2026-04-01') }, /还没到/],
    ['a day before the clock starts', { kind: 'withdraw', on: day('2026-03-01') }, /早于/],
    [
      'a letter that was delivered before it was sent',
      { kind: 'consult', on, deliveredOn: day('2026-03-09') },
      /送达日期2026-03-09早于发出日期2026-03-10/,
    ],
    [
      'a letter that will be delivered',
      { kind: 'consult', on, deliveredOn: day('2026-04-01') },
      /送达日期2026-04-01还没到/,
    ],
    [
      'an extension of more than 20 days',
      { kind: 'extend', on, days: 21, agreedBy: '主任' },
      /1至20个工作日/,
    ],
    [
      'an extension of more than 15 days under the old rules',
      { kind: 'extend', on: day('2019-05-20'), days: 16, agreedBy: '主任' },
      /1至15个工作日/,
      old,
    ],
    [
      'an extension after the last day',
      { kind: 'extend', on: day('2026-03-31'), days: 5, agreedBy: '主任' },
      /2026-03-30已过/,
    ],
    [
      'an outcome of the other text',
      { kind: 'reply', on, outcome: '同意公开' },
      /2019年的条例.*予以公开/,
    ],
    [
      'an outcome that the old text does not know',
      { kind: 'reply', on: day('2019-05-20'), outcome: '部分公开' },
      /2007年的条例.*同意部分公开/,
      old,
    ],
  ]
  for (const [what, step, why, to] of CASES)
    it(`is refused: ${what}`, () => {
      assert.match(stepFault(to ?? application(), step, ground)?.why ?? '', why)
    })

  it('may be every legal one', () => {
    for (const kind of ['consult', 'extend', 'reply', 'withdraw', 'close', 'amend'] as const)
      assert.equal(stepFault(application(), STEPS[kind], ground), undefined)
  })
})
