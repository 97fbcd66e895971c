import { z } from 'zod'
import { type Cell, PRINTED, SCOPES, type Span } from '../domain/figures/figure.ts'
import {
  type Dismissal,
  type Evidence,
  type Finding,
  FINDING_RULES,
  FINDING_STATUSES,
} from '../domain/figures/finding.ts'
import {
  type Contacts,
  LAYOUTS,
  type ReadFigure,
  type Report,
  type Section,
} from '../domain/figures/report.ts'
import { day, number, shape, text } from './schema-parts.ts'

const span = shape<Span>({ start: number, end: number })

const cell = shape<Cell>({ table: text, row: text, column: text })

const contacts = shape<Contacts>({
  organisation: text.optional(),
  address: text.optional(),
  postcode: text.optional(),
  phone: text.optional(),
  email: text.optional(),
  website: text.optional(),
})

const section = shape<Section>({ number: text, title: text, level: number, span })

const figure = shape<ReadFigure>({
  indicator: text.optional(),
  label: text,
  scope: z.enum(SCOPES),
  value: number.optional(),
  unit: text.optional(),
  kind: z.enum(PRINTED),
  cell: cell.optional(),
  section: text.optional(),
  quote: text,
  span,
})

const rule = z.enum(FINDING_RULES)

const finding = shape<Finding>({
  rule,
  status: z.enum(FINDING_STATUSES),
  message: text,
  evidence: z.array(shape<Evidence>({ quote: text, span })).readonly(),
  dismissed: text.optional(),
})

/** An imported report, as the journal keeps it. */
export const report = shape<Report>({
  title: text,
  office: text.optional(),
  year: number.optional(),
  periodStart: day.optional(),
  periodEnd: day.optional(),
  publishedOn: day.optional(),
  layout: z.enum(LAYOUTS).optional(),
  contacts,
  url: text.optional(),
  text,
  sections: z.array(section).readonly(),
  figures: z.array(figure).readonly(),
  findings: z.array(finding).readonly(),
  dismissals: z
    .array(shape<Dismissal>({ rule, message: text, reason: text }))
    .readonly()
    .optional(),
})
