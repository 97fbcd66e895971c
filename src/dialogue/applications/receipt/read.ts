import { hide } from '../../../domain/language/hidden.ts'
import { type Fault, type Heard, whole } from '../../forms/form.ts'
import type { Desk, Meaning } from '../../skill.ts'
import { applicantIn, isPerson } from '../applicant/said.ts'
import type { ApplicationValues } from '../application-values.ts'
import { dayRead, justNow } from './receipt-fields.ts'
import { applicantTypeIn, viaIn } from './words.ts'
import { subjectIn } from './subject.ts'
import { subjectLeft } from './subject-left.ts'

/** What one message says of an application. */
export interface ReadApplication {
  readonly values: ApplicationValues
  /** The first thing in it that cannot be. */
  readonly fault?: Fault<ApplicationValues>
}

/** Reads an application; words and days inside what is asked for mean nothing else. */
export function readApplication(meaning: Meaning, desk: Desk): ReadApplication {
  const subject = subjectIn(meaning) ?? subjectLeft(meaning)
  const outside = subject === undefined ? meaning : without(meaning, subject)
  const words = outside.plain
  const days = readDays(whole(outside), desk)
  const applicant = applicantIn(outside.text)
  const via = viaIn(words)
  const applicantType = applicantTypeIn(words) ?? (isPerson(applicant) ? '自然人' : undefined)
  return {
    values: {
      ...(via === undefined ? {} : { via }),
      ...confirmed(days.values, words, desk),
      ...(applicantType === undefined ? {} : { applicantType }),
      ...(subject === undefined ? {} : { subject: subject.text }),
      ...applicant,
    },
    fault: days.fault,
  }
}

function readDays(heard: Heard, desk: Desk): ReadApplication {
  let read: ReadApplication = { values: {} }
  for (const field of ['receivedOn', 'confirmedOn'] as const) {
    const day =
      dayRead(field, heard, desk) ?? (field === 'receivedOn' ? justNow(heard, desk) : undefined)
    if (day === undefined) continue
    read =
      'fault' in day
        ? { ...read, fault: read.fault ?? { field, why: day.fault } }
        : { ...read, values: { ...read.values, ...day.set } }
  }
  return read
}

const BOTH_CONFIRMED = /双方(?:已经?|都)?确认|已经?(?:双方|互相|电话|与申请人)?确认|确认(?:过)?了/u
const UNCONFIRMED =
  /(?:未|没有?|待|等|需要?)(?:双方|互相|电话|[与和跟同][^,，;；。]{1,6}?)?(?:双方|互相|电话)?(?:确认|核实)/u

/** 收到后随即双方确认: the same day. */
const AT_ONCE = /(?:当场|当时|当即|随即|随后|立即|立刻|马上|同时)[^,;。]{0,8}确认/u

/** 今天网上收到,已双方确认: what came today cannot have been confirmed on another day; else the day is asked for. */
function confirmed(values: ApplicationValues, words: string, { today }: Desk): ApplicationValues {
  if (values.confirmedOn !== undefined) return values
  if (!BOTH_CONFIRMED.test(words) || UNCONFIRMED.test(words)) return values
  return values.receivedOn === today || AT_ONCE.test(words)
    ? { ...values, confirmedOn: values.receivedOn }
    : { ...values, confirmed: true }
}

const BLANK = '\u3000'

/** The meaning with that part blanked: places stay. */
function without(
  meaning: Meaning,
  { start, end }: { readonly start: number; readonly end: number },
): Meaning {
  const { text, plain, dates } = meaning
  return {
    ...meaning,
    text: hide(text, [{ start, end }], BLANK),
    plain: hide(plain, [{ start, end }], BLANK),
    dates: dates.filter((date) => date.end <= start || date.start >= end),
  }
}
