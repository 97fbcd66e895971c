import type { Found, SaidDate } from '../../ports/understanding.ts'
import type { ThisMoment } from '../desk.ts'
import { saysJustNow } from '../just-now.ts'
import type { Meaning } from '../skill.ts'
import type { CaseValues } from './case-form.ts'
import { namesCase } from './cases-named.ts'
import { caseSubjectIn } from './case-subject.ts'
import { caseKindIn, caseResultIn, routeIn } from './case-words.ts'

/** The day at whose side it was decided: 3月20日维持, 决定日期3月20日. */
const DECIDED_AFTER =
  /^.{0,6}(?:维持|纠正|驳回|撤[销回诉]|判|决定|裁定|终止|调解|和解|审结|结案|办结)/u
const DECIDED_BEFORE = /(?:决定|判决|裁定|审结|结果|结案)[^,，。;；]{0,6}$/u

/** What one message says of a new case. */
export function readCase(meaning: Meaning, { today }: Pick<ThisMoment, 'today'>): CaseValues {
  const { plain: text, dates } = meaning
  const caseKind = caseKindIn(text)
  const result = caseResultIn(text)
  const route = caseKind === 'litigation' ? routeIn(text) : undefined
  const decided = result === undefined ? undefined : dates.find((date) => isDecided(text, date))
  const received = dates.find((date) => date !== decided)
  return defined({
    caseKind,
    subject: caseSubjectIn(meaning),
    route,
    result,
    receivedOn: received?.value.date ?? (isJustNow(meaning) ? today : undefined),
    decidedOn: decided?.value.date,
  })
}

/** 刚刚收到: where no day is named, it came today. */
function isJustNow({ dates, plain }: Meaning): boolean {
  return dates.length === 0 && saysJustNow(plain)
}

/** The day on which a recorded case was decided: any but the one that names it. */
export function decidedIn(meaning: Meaning): Found<SaidDate> | undefined {
  const dates = meaning.dates.filter((date) => !namesCase(meaning, date))
  return dates.find((date) => isDecided(meaning.plain, date)) ?? dates[0]
}

function isDecided(text: string, { start, end }: Found<SaidDate>): boolean {
  return (
    DECIDED_AFTER.test(text.slice(end)) ||
    DECIDED_BEFORE.test(text.slice(Math.max(0, start - 10), start))
  )
}

function defined(values: CaseValues): CaseValues {
  const said: Record<string, unknown> = { ...values }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
