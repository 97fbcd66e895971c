import { fail, ok } from '../../domain/result.ts'
import { type HolidayNotice, noticeFault } from '../../domain/time/holiday-notice.ts'
import { denied } from '../permission.ts'
import { type Form, heardIn, heardText } from '../forms/form.ts'
import { goOn } from '../forms/go-on.ts'
import { fromRecords } from '../items/item-text.ts'
import type { Desk, Write } from '../skill.ts'
import { movedBy } from './moved.ts'
import { readNotice } from './read-notice.ts'

/** A notice as far as it is known. Plain JSON. */
export interface NoticeValues extends Partial<Pick<HolidayNotice, 'year' | 'notice' | 'work'>> {
  readonly off?: HolidayNotice['off']
}

/** One year's holidays: shown day by day with what they move, entered by an admin's 确认. */
export const NOTICE_FORM: Form<NoticeValues> = {
  intent: 'holiday-notice',
  fields: [
    {
      key: 'year',
      names: ['年份'],
      missing: ({ year }) => year === undefined,
      question: () => ({ text: '请问是哪一年的放假安排?' }),
      read(heard) {
        const year = /20\d{2}/u.exec(heardText(heard))?.[0]
        return year === undefined ? undefined : { set: { year: Number(year) } }
      },
    },
    {
      key: 'notice',
      names: ['文号', '通知'],
      missing: ({ notice }) => notice === undefined,
      question: () => ({ text: '请问放假通知的文号是什么?' }),
      read(heard) {
        const [number] = heardIn(heard.meaning.documentNumbers, heard)
        const said = number?.text ?? (heard.meant === 'set' ? heardText(heard) : '')
        return said === '' ? undefined : { set: { notice: said }, whole: true }
      },
    },
    {
      key: 'off',
      names: ['放假安排', '放假日期', '安排'],
      missing: ({ off }) => off === undefined || off.length === 0,
      question: () => ({
        text: `请发放假安排,${EXAMPLE}`,
        evidence: [EXAMPLE],
      }),
      read(heard, { year }) {
        if (heard.meant !== 'set' || year === undefined) return undefined
        const { off, work, impossible } = readNotice(heardText(heard), year)
        if (impossible !== undefined) return { fault: `没有“${impossible}”这一天,请核对。` }
        return off.length === 0 ? undefined : { set: { off, work }, whole: true }
      },
    },
  ],
  check(values) {
    const notice = whole(values)
    const why = notice && noticeFault(notice)
    return why === undefined ? [] : [{ field: 'off', why }]
  },
  async card(values, desk) {
    const notice = whole(values)
    if (notice === undefined) throw new Error('a notice was shown before it was complete')
    const moved = await movedBy(notice, desk)
    const lines = [
      `请核对${String(notice.year)}年放假安排(${notice.notice}):`,
      ...noticeLines(notice),
    ]
    const effect = moved.length === 0 ? ['没有在办的期限因此变动。'] : moved
    return fromRecords([...lines, ...effect, goOn()].join('\n'), {
      evidence: moved,
    })
  },
  async write(values, desk) {
    const refused = denied(desk, 'enter-holidays')
    if (refused !== undefined) return fail(refused.says)
    const notice = whole(values)
    if (notice === undefined) throw new Error('a notice was confirmed before it was complete')
    return ok(await entering(notice, desk))
  },
}

const EXAMPLE = '例如“元旦:1月1日至3日放假,1月4日上班;春节:…”。'

function whole({ year, notice, off, work }: NoticeValues): HolidayNotice | undefined {
  if (year === undefined || notice === undefined || off === undefined) return undefined
  return { year, notice, off, work: work ?? [] }
}

function noticeLines({ off, work }: HolidayNotice): readonly string[] {
  return [
    ...off.map(({ name, from, to }) => `${name}:${from === to ? from : `${from}至${to}`}放假`),
    ...work.map(({ name, on }) => `${name}:${on}上班`),
  ]
}

async function entering(notice: HolidayNotice, desk: Desk): Promise<Write> {
  const moved = await movedBy(notice, desk)
  const text = [
    `已录入${String(notice.year)}年放假安排(${notice.notice})。`,
    ...(moved.length === 0 ? ['没有在办的期限因此变动。'] : ['以下期限已重算:', ...moved]),
  ].join('\n')
  return {
    events: [{ type: 'HolidayNoticeEntered', notice }],
    acknowledge: () => ({ text, outcome: 'recorded', evidence: moved }),
  }
}
