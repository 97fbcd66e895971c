import { z } from 'zod'
import {
  type Context,
  type ConversationState,
  type FormState,
  type LastHeard,
  NOTHING_SAID,
  type Question,
} from '../dialogue/context.ts'
import {
  type Cell,
  type Citation,
  type Figure,
  type Passage,
  PRINTED,
  SCOPES,
  type Source,
  type Span,
} from '../domain/figures/figure.ts'
import { RECORD_KINDS } from '../domain/register/record.ts'
import type { Period } from '../domain/time/period.ts'
import {
  type Attachment,
  type Choice,
  type Message,
  MESSAGE_OUTCOMES,
  type RecordChange,
  RECORD_CHANGES,
} from '../ports/channel.ts'
import type { Topic } from '../ports/understanding.ts'
import type { Kept } from '../stores/store.ts'
import { day, type Fields, instant, number, record, text, texts } from '../stores/schema-parts.ts'

/**
 * What was kept of a conversation, part by part: an earlier version of the program may have kept something else, and
 * a part that does not fit is left out rather than handed to a skill that it would break.
 */
export function keptConversation(kept: unknown): Kept<ConversationState> {
  const parts = state.safeParse(kept)
  if (!parts.success) return { whole: false }
  const read = {
    context: context.safeParse(parts.data.context),
    form: form.optional().safeParse(parts.data.form),
    answered: answered.safeParse(parts.data.answered),
    heard: heard.optional().safeParse(parts.data.heard),
  }
  return {
    whole: Object.values(read).every(({ success }) => success),
    state: {
      context: read.context.data ?? NOTHING_SAID,
      answered: read.answered.data ?? [],
      ...(read.form.data === undefined ? {} : { form: read.form.data }),
      ...(read.heard.data === undefined ? {} : { heard: read.heard.data }),
    },
  }
}

/** Fields that nobody knows do no harm here, and a newer program may have kept them. */
function loose<T>(fields: Fields<T>): z.ZodType<T> {
  return z.looseObject(fields) as unknown as z.ZodType<T>
}

function list<T>(of: z.ZodType<T>): z.ZodType<readonly T[]> {
  return z.array(of).readonly()
}

const scope = z.enum(SCOPES)
const choice = loose<Choice>({ text })
const passage = loose<Passage>({ document: text, section: text.optional(), quote: text })
const citation = loose<Citation>({
  document: text,
  section: text.optional(),
  quote: text.optional(),
})

const source: z.ZodType<Source> = z.lazy(() =>
  z.discriminatedUnion('basis', [
    z.looseObject({
      basis: z.literal('report'),
      document: text,
      url: text.optional(),
      section: text.optional(),
      cell: loose<Cell>({ table: text, row: text, column: text }).optional(),
      quote: text,
      span: loose<Span>({ start: number, end: number }),
    }),
    z.looseObject({ basis: z.literal('ledger'), entries: list(record) }),
    z.looseObject({ basis: z.literal('derived'), operation: text, from: list(figure) }),
  ]),
)

const figure = loose<Figure>({
  indicator: text.optional(),
  label: text,
  office: text,
  year: number,
  period: loose<Period>({ start: day, end: day }).optional(),
  scope,
  value: number.optional(),
  unit: text.optional(),
  printed: z.enum(PRINTED).optional(),
  source,
})

const question = loose<Question>({
  intent: text,
  topics: list(
    loose<Topic>({ indicator: text.optional(), label: text, match: number, coverage: number }),
  ),
  period: loose<Period>({ start: day, end: day }).optional(),
  scope: scope.optional(),
  operations: texts.optional(),
  text,
  figures: list(figure),
})

const context = loose<Context>({
  question: question.optional(),
  elsewhere: question.optional(),
  earlier: list(question),
  figures: list(figure),
  sources: list(citation),
  menu: list(choice),
  listed: list(record).optional(),
  touched: list(record).optional(),
  misses: number,
  met: z.boolean(),
})

const message = loose<Message>({
  text,
  intent: text,
  outcome: z.enum(MESSAGE_OUTCOMES),
  figures: list(figure),
  sources: list(passage),
  choices: list(choice),
  attachments: list(loose<Attachment>({ name: text, mime: text, path: text })),
  records: list(
    loose<RecordChange>({
      kind: z.enum(RECORD_KINDS),
      id: record,
      change: z.enum(RECORD_CHANGES),
    }),
  ),
})

const answered = list(loose<ConversationState['answered'][number]>({ id: text, message }))

/** What a form holds is its own; it looks at it when it goes on. */
const form = loose<FormState>({ intent: text, draft: text, data: z.unknown() })

const heard = loose<LastHeard>({ conversation: text, at: instant })

const state = z.looseObject({
  context: z.unknown(),
  form: z.unknown().optional(),
  answered: z.unknown(),
  heard: z.unknown().optional(),
})
