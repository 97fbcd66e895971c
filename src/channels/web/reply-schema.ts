import { SCOPES } from '../../domain/figures/figure.ts'
import { z } from 'zod'
import { RECORD_KINDS } from '../../domain/register/record.ts'
import { MESSAGE_OUTCOMES, RECORD_CHANGES } from '../../ports/channel.ts'
import type { Reply, ReplyFigure, ReplySource } from '../reply.ts'
import type { ReportEntry } from './options.ts'

const cell = z.strictObject({ table: z.string(), row: z.string(), column: z.string() })

const source: z.ZodType<ReplySource> = z.union([
  z.strictObject({
    document: z.string(),
    url: z.string().nullable(),
    section: z.string().nullable(),
    cell: cell.nullable(),
    quote: z.string(),
  }),
  z.strictObject({ entries: z.array(z.string()) }),
  z.strictObject({ from: z.array(z.lazy(() => figure)), operation: z.string() }),
])

const figure: z.ZodType<ReplyFigure> = z.strictObject({
  indicator: z.string().nullable(),
  label: z.string(),
  office: z.string(),
  year: z.int(),
  scope: z.enum(SCOPES),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  basis: z.enum(['report', 'ledger', 'derived']),
  source,
})

const passage = z.strictObject({
  document: z.string(),
  section: z.string().nullable(),
  quote: z.string(),
})

const change = z.strictObject({
  kind: z.enum(RECORD_KINDS),
  id: z.string(),
  change: z.enum(RECORD_CHANGES),
})

/** Names every part of a reply: one that is added there and not here does not compile. */
const parts: Readonly<Record<keyof Reply, z.ZodType>> = {
  conversation: z.string(),
  inReplyTo: z.string().nullable(),
  text: z.string(),
  intent: z.string(),
  understood: z.boolean(),
  outcome: z.enum(MESSAGE_OUTCOMES),
  figures: z.array(figure),
  sources: z.array(passage),
  choices: z.array(z.strictObject({ text: z.string() })),
  attachments: z.array(z.strictObject({ name: z.string(), mime: z.string(), path: z.string() })),
  record: change.nullable(),
  records: z.array(change),
}

const reply = z.strictObject(parts)
const figures = z.strictObject({ figures: z.array(figure) })
const reportEntry: z.ZodType<ReportEntry> = z.strictObject({
  title: z.string(),
  office: z.string().nullable(),
  year: z.int().nullable(),
  publishedOn: z.string().nullable(),
  layout: z.string().nullable(),
  url: z.string().nullable(),
  figures: z.int(),
})
const reports = z.strictObject({ reports: z.array(reportEntry) })
const problem = z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) })

/** What leaves, by the names under which the interface's description speaks of it. */
export const LEAVING = {
  Reply: reply,
  Figure: figure,
  Figures: figures,
  Reports: reports,
  Problem: problem,
} as const
