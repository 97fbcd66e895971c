import type { Cell, Figure, Passage, Source } from '../domain/figures/figure.ts'
import type { Attachment, Choice, Incoming, Message, RecordChange } from '../ports/channel.ts'

/** A message as programs receive it: over HTTP and from `ask --json`. The one place where absent is `null`. */
export interface Reply {
  readonly conversation: string
  readonly inReplyTo: string | null
  readonly text: string
  readonly intent: string
  readonly understood: boolean
  readonly outcome: Message['outcome']
  readonly figures: readonly ReplyFigure[]
  readonly sources: readonly ReplyPassage[]
  readonly choices: readonly Choice[]
  readonly attachments: readonly Attachment[]
  readonly record: RecordChange | null
  readonly records: readonly RecordChange[]
}

export interface ReplyFigure {
  readonly indicator: string | null
  readonly label: string
  readonly office: string
  readonly year: number
  readonly scope: Figure['scope']
  readonly value: number | null
  readonly unit: string | null
  readonly basis: Source['basis']
  readonly source: ReplySource
}

export type ReplySource =
  | {
      readonly document: string
      readonly url: string | null
      readonly section: string | null
      readonly cell: Cell | null
      readonly quote: string
    }
  | { readonly entries: readonly string[] }
  | { readonly from: readonly ReplyFigure[]; readonly operation: string }

export interface ReplyPassage {
  readonly document: string
  readonly section: string | null
  readonly quote: string
}

export function replyOf(message: Message, incoming: Pick<Incoming, 'conversation' | 'id'>): Reply {
  return {
    conversation: incoming.conversation,
    inReplyTo: incoming.id ?? null,
    text: message.text,
    intent: message.intent,
    understood: message.outcome !== 'not-understood',
    outcome: message.outcome,
    figures: message.figures.map(replyFigure),
    sources: message.sources.map(passage),
    choices: message.choices.map(({ text }) => ({ text })),
    attachments: message.attachments.map(({ name, mime, path }) => ({ name, mime, path })),
    record: message.records.length === 1 ? (message.records[0] ?? null) : null,
    records: message.records,
  }
}

export function replyFigure(figure: Figure): ReplyFigure {
  const { indicator, label, office, year, scope, value, unit, source } = figure
  return {
    indicator: indicator ?? null,
    label,
    office,
    year,
    scope,
    value: value ?? null,
    unit: unit ?? null,
    basis: source.basis,
    source: replySource(source),
  }
}

function replySource(source: Source): ReplySource {
  switch (source.basis) {
    case 'report':
      return {
        document: source.document,
        url: source.url ?? null,
        section: source.section ?? null,
        cell: source.cell ?? null,
        quote: source.quote,
      }
    case 'ledger':
      return { entries: source.entries }
    case 'derived':
      return { from: source.from.map(replyFigure), operation: source.operation }
  }
}

function passage({ document, section, quote }: Passage): ReplyPassage {
  return { document, section: section ?? null, quote }
}
