import assert from 'node:assert/strict'
import { explainReply } from '../../../src/domain/law/explain-reply.ts'
import { clockStartOf, RECEIPT_CHANNELS } from '../../../src/domain/law/receipt.ts'
import { type ReplyClock, replyDays } from '../../../src/domain/law/reply-clock.ts'
import { loadWorkCalendar } from '../../../src/facts/holidays.ts'
import { clockDisagreements } from '../../support/clock-by-hand.ts'
import { day } from '../../support/day.ts'

const calendar = loadWorkCalendar()

function clock(start: string, more: Partial<ReplyClock> = {}): ReplyClock {
  return { receivedOn: day(start), clockStart: day(start), consultations: [], ...more }
}

const extended = (days: number): Partial<ReplyClock> => ({ extension: { days } })

/** Reply periods, counted by hand against the notices. */
const PERIODS: readonly (readonly [
  what: string,
  clock: ReplyClock,
  due: string,
  extendedTo?: string,
])[] = [
  [
    'over the Spring Festival of 2018',
    clock('2018-02-09', extended(15)),
    '2018-03-07',
    '2018-03-28',
  ],
  ['with 28 April worked', clock('2018-04-27', extended(15)), '2018-05-21', '2018-06-11'],
  ['with a weekend worked', clock('2018-09-28', extended(15)), '2018-10-24', '2018-11-14'],
  [
    'due on a Saturday that is worked',
    clock('2018-12-10', extended(15)),
    '2018-12-29',
    '2019-01-22',
  ],
  [
    'on the last day of the old rules',
    clock('2019-05-14', extended(15)),
    '2019-06-04',
    '2019-06-26',
  ],
  [
    'on the first day of the new rules',
    clock('2019-05-15', extended(20)),
    '2019-06-13',
    '2019-07-11',
  ],
  [
    'over the prolonged festival of 2020',
    clock('2020-01-20', extended(20)),
    '2020-02-25',
    '2020-03-24',
  ],
  ['over the National Day of 2026', clock('2026-09-18', extended(20)), '2026-10-22', '2026-11-19'],
  [
    'handed in under the old rules and confirmed under the new',
    { receivedOn: day('2019-05-13'), clockStart: day('2019-05-15'), consultations: [] },
    '2019-06-13',
  ],
  [
    'anew from the day on which the correction arrived',
    clock('2026-03-02', {
      correction: { noticedOn: day('2026-03-05'), receivedOn: day('2026-03-12') },
    }),
    '2026-04-10',
  ],
  [
    'without the days that a third party took',
    clock('2026-03-02', {
      consultations: [{ sentOn: day('2026-03-09'), answeredOn: day('2026-03-18') }],
    }),
    '2026-04-09',
  ],
  [
    'without more than fifteen days for a third party',
    clock('2026-03-02', {
      consultations: [{ sentOn: day('2026-03-09'), answeredOn: day('2026-05-29') }],
    }),
    '2026-04-21',
  ],
  [
    'with the third party under the old rules as long as it took',
    clock('2018-03-05', {
      consultations: [{ sentOn: day('2018-03-12'), answeredOn: day('2018-05-18') }],
    }),
    '2018-06-01',
  ],
  [
    'both days moved by a letter that went out after the extension',
    clock('2026-03-02', {
      ...extended(10),
      consultations: [{ sentOn: day('2026-04-01'), answeredOn: day('2026-04-03') }],
    }),
    '2026-04-01',
    '2026-04-16',
  ],
]

describe('a reply period', () => {
  for (const [what, period, due, extendedTo] of PERIODS)
    it(`is counted ${what}: ${due}`, () => {
      const days = replyDays(period, calendar)
      assert.deepEqual(days?.dueOn, { date: due, certain: true })
      assert.equal(days.extendedTo?.date, extendedTo)
    })

  it('does not run before the receipt is confirmed, nor while a correction is out', () => {
    assert.equal(
      replyDays({ receivedOn: day('2026-03-02'), consultations: [] }, calendar),
      undefined,
    )
    const correcting = clock('2026-03-02', { correction: { noticedOn: day('2026-03-05') } })
    assert.equal(replyDays(correcting, calendar), undefined)
  })

  it('is provisional where an extension leaves the known holidays, and ends on no fixed one', () => {
    const days = replyDays(clock('2026-11-23', extended(20)), calendar)
    assert.deepEqual(days, {
      dueOn: { date: '2026-12-21', certain: true },
      extendedTo: { date: '2027-01-19', certain: false },
    })
    const late = replyDays(clock('2026-12-04'), calendar)
    assert.deepEqual(late?.dueOn, { date: '2027-01-04', certain: false })
  })

  it('agrees with a walk from day to day in 1,000 random cases', () => {
    assert.deepEqual(clockDisagreements(calendar, 1000), [])
  })

  it('is explained day by day', () => {
    const lines = explainReply(
      clock('2026-03-02', {
        ...extended(5),
        consultations: [{ sentOn: day('2026-03-09'), answeredOn: day('2026-03-18') }],
      }),
      calendar,
    )
    assert.deepEqual(lines, [
      '依据《政府信息公开条例》(2019年)第三十三条,答复期限为20个工作日,从收到申请之日的次日起算。',
      '征求意见期间(2026-03-10至2026-03-18)的7个工作日不计入,一共数到第27个工作日。',
      '2026-03-02(星期一)为起算日,当日不计',
      '2026-03-03 至 2026-03-06 工作日,第1至4个工作日',
      '2026-03-07 至 2026-03-08 周末,不计',
      '2026-03-09 至 2026-03-13 工作日,第5至9个工作日',
      '2026-03-14 至 2026-03-15 周末,不计',
      '2026-03-16 至 2026-03-20 工作日,第10至14个工作日',
      '2026-03-21 至 2026-03-22 周末,不计',
      '2026-03-23 至 2026-03-27 工作日,第15至19个工作日',
      '2026-03-28 至 2026-03-29 周末,不计',
      '2026-03-30 至 2026-04-03 工作日,第20至24个工作日',
      '2026-04-04 至 2026-04-06 清明节放假,不计',
      '2026-04-07 至 2026-04-09 工作日,第25至27个工作日',
      '到期日:2026-04-09(星期四)',
      '经批准延期5个工作日,从2026-04-09的次日起续算:',
      '2026-04-10(星期五) 工作日,第1个工作日',
      '2026-04-11 至 2026-04-12 周末,不计',
      '2026-04-13 至 2026-04-16 工作日,第2至5个工作日',
      '到期日:2026-04-16(星期四)',
    ])
  })
})

describe('the day of receipt', () => {
  const STARTS = {
    当面: '2026-11-20',
    口头: '2026-11-20',
    EMS: '2026-11-20',
    挂号信: '2026-11-20',
    平信: '2026-11-23',
    网络: '2026-11-23',
    电子邮件: '2026-11-23',
    传真: '2026-11-23',
  } as const
  for (const via of RECEIPT_CHANNELS)
    it(`of an application by ${via} is ${STARTS[via]}`, () => {
      const receivedOn = day('2026-11-20')
      const receipt = { via, receivedOn, confirmedOn: day('2026-11-23') }
      assert.equal(clockStartOf(receipt), STARTS[via])
      const open = clockStartOf({ via, receivedOn })
      assert.equal(open, STARTS[via] === '2026-11-23' ? undefined : receivedOn)
    })
})
