import type { ReplyClock } from '../../src/domain/law/reply-clock.ts'
import { type ReplyDays, replyDays } from '../../src/domain/law/reply-clock.ts'
import type { WorkCalendar } from '../../src/domain/time/work-calendar.ts'
import { day } from './day.ts'
import { randomNumbers, works, written } from './counted-by-hand.ts'

const DAY = 86_400_000

/** A reply period with at most one of each of what moves it. Days are milliseconds at midnight UTC. */
interface Case {
  readonly start: number
  readonly corrected?: { readonly noticed: number; readonly received: number }
  readonly letter?: { readonly sent: number; readonly delivered: number; readonly answered: number }
  readonly extendedBy?: number
}

/**
 * Random reply periods in which the product differs from a walk through the calendar, day by day. The walk knows
 * nothing of adding working days: it crosses off days until the period is used up.
 */
export function clockDisagreements(calendar: WorkCalendar, cases: number): readonly string[] {
  const found: string[] = []
  const random = randomNumbers(20_190_515)
  for (let i = 0; i < cases; i += 1) {
    const one = randomCase(calendar, random)
    const product = replyDays(clockOf(one), calendar)
    const hand = walked(calendar, one)
    const said = daysIn(product)
    const expected = [hand.due, hand.extended]
      .flatMap((at) => at ?? [])
      .map(written)
      .join(' ')
    if (said !== expected)
      found.push(`${JSON.stringify(clockOf(one))}: ${said}, by hand ${expected}`)
  }
  return found
}

function daysIn(days: ReplyDays | undefined): string {
  return [days?.dueOn, days?.extendedTo].flatMap((day) => day?.date ?? []).join(' ')
}

function randomCase(calendar: WorkCalendar, random: (below: number) => number): Case {
  const start = Date.UTC(2008, 4, 1) + random(6700) * DAY
  const noticed = start + random(8) * DAY
  const corrected = random(4) === 0 ? { noticed, received: noticed + random(20) * DAY } : undefined
  const plain = { start, corrected }
  const sent = (corrected?.received ?? start) + random(12) * DAY
  const delivered = sent + random(5) * DAY
  const letter =
    random(2) === 0 ? { sent, delivered, answered: delivered + random(40) * DAY } : undefined
  // A letter goes out while the period runs.
  const running = sent < walked(calendar, plain).due
  const limit = limitsAt(start).extend
  return {
    ...plain,
    letter: running ? letter : undefined,
    extendedBy: random(2) === 0 ? 1 + random(limit) : undefined,
  }
}

function clockOf({ start, corrected, letter, extendedBy }: Case): ReplyClock {
  return {
    receivedOn: day(written(start)),
    clockStart: day(written(start)),
    correction: corrected && {
      noticedOn: day(written(corrected.noticed)),
      receivedOn: day(written(corrected.received)),
    },
    consultations:
      letter === undefined
        ? []
        : [
            {
              sentOn: day(written(letter.sent)),
              deliveredOn: day(written(letter.delivered)),
              answeredOn: day(written(letter.answered)),
            },
          ],
    extension: extendedBy === undefined ? undefined : { days: extendedBy },
  }
}

/** 15 + 15 before 15 May 2019, 20 + 20 and 15 for the third party from then on. */
function limitsAt(start: number): { reply: number; extend: number; third: number } {
  return start < Date.UTC(2019, 4, 15)
    ? { reply: 15, extend: 15, third: Infinity }
    : { reply: 20, extend: 20, third: 15 }
}

function walked(calendar: WorkCalendar, one: Case): Walked {
  const { reply, third } = limitsAt(one.start)
  const walk: Walk = { calendar, left: { third } }
  const from = one.corrected?.received ?? one.start
  const due = nthDay(from, reply, { one, walk })
  if (one.extendedBy === undefined) return { due }
  return { due, extended: nthDay(due, one.extendedBy, { one, walk }) }
}

/** The n-th day after `from` that counts. */
function nthDay(from: number, n: number, on: { readonly one: Case; readonly walk: Walk }): number {
  let at = from
  for (let left = n; left > 0;) {
    at += DAY
    if (countsOn(at, on.one, on.walk)) left -= 1
  }
  return at
}

interface Walked {
  readonly due: number
  readonly extended?: number
}

interface Walk {
  readonly calendar: WorkCalendar
  readonly left: { third: number }
}

/** Whether the day uses up one of the period; the third party's own days are used up on the way. */
function countsOn(at: number, { letter }: Case, { calendar, left }: Walk): boolean {
  const open = works(calendar, written(at))
  if (letter === undefined) return open
  const theirs = at > letter.sent && at <= letter.answered && left.third > 0
  if (open && at > letter.delivered) left.third -= 1
  return open && !theirs
}
