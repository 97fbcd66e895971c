import type { Fault, Heard } from '../forms/form.ts'
import type { Desk, Meaning } from '../skill.ts'
import { applicantIn, isPerson } from './applicant.ts'
import { dayRead } from './application-fields.ts'
import type { ApplicationValues } from './application-values.ts'
import { applicantTypeIn, viaIn } from './receipt-words.ts'
import { subjectIn } from './subject.ts'

/** What one message says of an application. */
export interface ReadApplication {
  readonly values: ApplicationValues
  /** The first thing in it that cannot be. */
  readonly fault?: Fault<ApplicationValues>
}

/** Reads an application; words and days inside what is asked for mean nothing else. */
export function readApplication(meaning: Meaning, desk: Desk): ReadApplication {
  const subject = subjectIn(meaning.text)
  const outside = subject === undefined ? meaning : without(meaning, subject)
  const words = outside.text
  const heard: Heard = { meaning: outside, span: { start: 0, end: words.length }, meant: false }
  const days = readDays(heard, desk)
  const applicant = applicantIn(words)
  const via = viaIn(words)
  const applicantType = applicantTypeIn(words) ?? (isPerson(applicant) ? '自然人' : undefined)
  return {
    values: {
      ...(via === undefined ? {} : { via }),
      ...days.values,
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
    const day = dayRead(field, heard, desk)
    if (day === undefined) continue
    read =
      'fault' in day
        ? { ...read, fault: read.fault ?? { field, why: day.fault } }
        : { ...read, values: { ...read.values, ...day.set } }
  }
  return read
}

const BLANK = '\u3000'

/** The meaning with that part blanked: places stay. */
function without(
  meaning: Meaning,
  { start, end }: { readonly start: number; readonly end: number },
): Meaning {
  const { text, dates } = meaning
  return {
    ...meaning,
    text: text.slice(0, start) + BLANK.repeat(end - start) + text.slice(end),
    dates: dates.filter((date) => date.end <= start || date.start >= end),
  }
}
