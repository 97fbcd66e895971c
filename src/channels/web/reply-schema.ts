import { z } from 'zod'
import type { Reply, ReplyFigure, ReplySource } from '../reply.ts'
import type { ReportEntry } from './options.ts'

const cell = z.object({ table: z.string(), row: z.string(), column: z.string() })

const source: z.ZodType<ReplySource> = z.union([
  z.object({
    document: z.string(),
    url: z.string().nullable(),
    section: z.string().nullable(),
    cell: cell.nullable(),
    quote: z.string(),
  }),
  z.object({ entries: z.array(z.string()) }),
  z.object({ from: z.array(z.lazy(() => figure)), operation: z.string() }),
])

const figure: z.ZodType<ReplyFigure> = z.object({
  indicator: z.string().nullable(),
  label: z.string(),
  office: z.string(),
  year: z.int(),
  scope: z.enum(['year', 'cumulative']),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  basis: z.enum(['report', 'ledger', 'derived']),
  source,
})

const passage = z.object({
  document: z.string(),
  section: z.string().nullable(),
  quote: z.string(),
})

const change = z.object({ kind: z.string(), id: z.string(), change: z.string() })

/** Names every part of a reply: one that is added there and not here does not compile. */
const parts: Readonly<Record<keyof Reply, z.ZodType>> = {
  conversation: z.string(),
  inReplyTo: z.string().nullable(),
  text: z.string(),
  intent: z.string(),
  understood: z.boolean(),
  outcome: z.string(),
  figures: z.array(figure),
  sources: z.array(passage),
  choices: z.array(z.object({ text: z.string() })),
  attachments: z.array(z.object({ name: z.string(), mime: z.string(), path: z.string() })),
  record: change.nullable(),
  records: z.array(change),
}

const reply = z.object(parts)
const figures = z.object({ figures: z.array(figure) })
const reportEntry: z.ZodType<ReportEntry> = z.object({
  title: z.string(),
  office: z.string().nullable(),
  year: z.int().nullable(),
  publishedOn: z.string().nullable(),
  layout: z.string().nullable(),
  url: z.string().nullable(),
  figures: z.int(),
})
const reports = z.object({ reports: z.array(reportEntry) })
const problem = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

/** What leaves, by the names under which the interface's description speaks of it. */
export const LEAVING = {
  Reply: reply,
  Figure: figure,
  Figures: figures,
  Reports: reports,
  Problem: problem,
} as const
