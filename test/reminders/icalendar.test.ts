import assert from 'node:assert/strict'
import { icalendar } from '../../src/dialogue/duties/icalendar.ts'
import type { Due } from '../../src/domain/register/reminders/dues.ts'
import { dutiesOn } from '../../src/domain/register/reminders/duties.ts'
import { recordId } from '../../src/domain/register/record.ts'
import { parseCivilMinute } from '../../src/domain/time/civil-minute.ts'
import { parseInstant } from '../../src/domain/time/instant.ts'
import { loadOffice } from '../../src/facts/office.ts'
import { day } from '../support/day.ts'

const now = parseInstant('2026-03-02T09:30:00+08:00')
if (now === undefined) throw new Error('no moment')
const making = { now, office: loadOffice() }
const by = { user: 'web:zhang', name: '张三' }

function due(change: Partial<Due> = {}): Due {
  return {
    id: recordId(2026, 3),
    about: '《河道保洁方案》',
    task: 'publish',
    on: { date: day('2026-03-10'), certain: true },
    by,
    ...change,
  }
}

describe('the calendar file', () => {
  const long = `《${'关于进一步加强老旧小区消防安全整治工作的通知'.repeat(4)}》`
  const text = icalendar({ dues: [due(), due({ about: long })], duties: [] }, making)

  it('has lines of 75 octets at most, each ended by CR LF, and no character torn in two', () => {
    const lines = text.split('\r\n')
    assert.equal(lines.at(-1), '')
    for (const line of lines) {
      assert.ok(Buffer.byteLength(line) <= 75, line)
      assert.doesNotMatch(line, /[\r\n\uFFFD]/u)
    }
    assert.ok(text.replaceAll('\r\n ', '').includes(long))
  })

  it('gives every event a UID, its stamp in UTC, and a whole day', () => {
    for (const line of [
      'UID:publish-2026-0003@www.taijiang.gov.cn',
      'DTSTAMP:20260302T013000Z',
      'DTSTART;VALUE=DATE:20260310',
      'DTEND;VALUE=DATE:20260311',
    ])
      assert.ok(text.includes(`\r\n${line}\r\n`), line)
  })

  it('puts what is due by the hour at its moment, in UTC, with an alarm an hour before', () => {
    const at = parseCivilMinute('2026-03-03T05:30')
    const on = { date: day('2026-03-03'), certain: true }
    const made = icalendar({ dues: [due({ task: 'respond', on, at })], duties: [] }, making)
    assert.ok(made.includes('\r\nDTSTART:20260302T213000Z\r\n'), made)
    assert.ok(made.includes('\r\nTRIGGER:-PT1H\r\n'))
    assert.ok(!made.includes('VALUE=DATE'))
  })

  it('escapes what stands for something else in it', () => {
    const made = icalendar({ dues: [due({ about: '甲,乙;丙\\丁\n戊' })], duties: [] }, making)
    assert.ok(made.includes(String.raw`甲\,乙\;丙\\丁\n戊`))
  })

  it('names an application by its number alone', () => {
    const made = icalendar(
      { dues: [due({ task: 'reply', about: '王小明的征收补偿明细' })], duties: [] },
      making,
    )
    assert.ok(made.includes('SUMMARY:应答复 2026-0003\r\n'))
    assert.doesNotMatch(made, /王小明|张三/u)
  })

  it('says which days are provisional', () => {
    const on = { date: day('2027-01-04'), certain: false }
    const made = icalendar({ dues: [due({ on })], duties: [] }, making)
    assert.match(made, /\(暂定\)\r\nSTATUS:TENTATIVE/u)
  })

  it('holds the duties that have a last day', () => {
    const duties = dutiesOn(day('2026-01-05'), { reports: new Set(), holidays: new Set([2027]) })
    const made = icalendar({ dues: [], duties }, making)
    assert.match(made, /UID:annual-report-2025@/u)
    assert.equal(made.match(/BEGIN:VEVENT/gu)?.length, 1)
  })
})
