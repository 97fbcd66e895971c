import { z } from 'zod'
import { APPLICANT_TYPES } from '../domain/law/applicant.ts'
import { CLOSINGS, REPLY_OUTCOMES } from '../domain/law/outcome.ts'
import { RECEIPT_CHANNELS } from '../domain/law/receipt.ts'
import type {
  ApplicantKey,
  ApplicationChanges,
  ApplicationFacts,
} from '../domain/register/applications/application.ts'
import {
  CASE_KINDS,
  CASE_RESULTS,
  type CaseFacts,
  LITIGATION_ROUTES,
} from '../domain/register/cases/case.ts'
import { LAYOUTS } from '../domain/figures/report.ts'
import type { Interpretation, PublicOpinion } from '../domain/register/tallies/matter.ts'
import type { SectionFacts } from '../domain/register/sections/section.ts'
import {
  COUNT_REGISTERS,
  type CountFacts,
  daysOfTally,
  HOTLINE_SOURCES,
  type HotlineFacts,
} from '../domain/register/tallies/tally.ts'
import type { BalanceFacts } from '../domain/register/tallies/entry.ts'
import type { HolidayNotice, HolidayRange, MakeupDay } from '../domain/time/holiday-notice.ts'
import { parseCivilMinute } from '../domain/time/civil-minute.ts'
import { day, type Fields, number, shape, text } from './schema-parts.ts'

const via = z.enum(RECEIPT_CHANNELS)
const applicantType = z.enum(APPLICANT_TYPES)
const outcome = z.enum([...REPLY_OUTCOMES, ...CLOSINGS])

export const reply = z.enum(REPLY_OUTCOMES)
export const closing = z.enum(CLOSINGS)

const applicant = shape<ApplicantKey>({ key: text, hash: text })

export const applicationFacts = shape<ApplicationFacts>({
  receivedOn: day,
  confirmedOn: day.optional(),
  via,
  applicantType,
  subject: text,
  applicant: applicant.optional(),
})

export const applicationChanges = shape<ApplicationChanges>({
  receivedOn: day.optional(),
  confirmedOn: day.optional(),
  via: via.optional(),
  applicantType: applicantType.optional(),
  subject: text.optional(),
  applicant: applicant.optional(),
  repliedOn: day.optional(),
  outcome: outcome.optional(),
})

export const caseResult = z.enum(CASE_RESULTS)

const optionalCase = {
  subject: text.optional(),
  route: z.enum(LITIGATION_ROUTES).optional(),
  result: caseResult.optional(),
  decidedOn: day.optional(),
}

export const caseFacts = shape<CaseFacts>({
  caseKind: z.enum(CASE_KINDS),
  receivedOn: day,
  ...optionalCase,
})

export const caseChanges = shape<Partial<CaseFacts>>({
  caseKind: z.enum(CASE_KINDS).optional(),
  receivedOn: day.optional(),
  ...optionalCase,
})

const period = text.refine((value) => daysOfTally(value) !== undefined)
const whole = number.refine((value) => Number.isInteger(value) && value >= 0)

export const hotlineFacts = shape<HotlineFacts>({
  source: z.enum(HOTLINE_SOURCES),
  period,
  received: whole,
  closed: whole.optional(),
})

const minute = z.string().transform((said, context) => {
  const read = parseCivilMinute(said)
  if (read !== undefined) return read
  context.addIssue('no minute of a civil day')
  return z.NEVER
})

const opinion = shape<PublicOpinion>({
  kind: z.literal('opinion'),
  about: text,
  foundAt: minute,
  grave: z.literal(true).optional(),
  answeredAt: minute.optional(),
})

const interpretation = shape<Interpretation>({
  kind: z.literal('interpretation'),
  about: text,
  issuedOn: day,
  interpretedOn: day.optional(),
})

export const countFacts = shape<CountFacts>({
  register: z.enum(COUNT_REGISTERS),
  period,
  count: whole,
  matter: opinion.or(interpretation).optional(),
})

export const balanceFacts = shape<BalanceFacts>({ indicator: text, value: whole, upTo: number })

export const sectionFacts = shape<SectionFacts>({
  year: number,
  layout: z.enum(LAYOUTS),
  section: text,
  text,
})

const range: Fields<HolidayRange> = { name: text, from: day, to: day }
const makeup: Fields<MakeupDay> = { name: text, on: day }

export const notice = shape<HolidayNotice>({
  year: number,
  notice: text,
  off: z.array(shape<HolidayRange>(range)).readonly(),
  work: z.array(shape<MakeupDay>(makeup)).readonly(),
})
