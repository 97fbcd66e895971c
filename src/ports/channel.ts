import type { Figure, Passage } from '../domain/figures/figure.ts'
import type { RecordId, RecordKind } from '../domain/register/record.ts'

/** What a person sent, as a channel hands it over. */
export interface Incoming {
  readonly channel: string
  /** Unique within the channel's own people; the hub puts the channel's name before it. */
  readonly user: string
  readonly conversation: string
  /** The room, where others listen; `undefined` in private. */
  readonly room?: string
  readonly text: string
  /** The channel's own id of this message: a redelivery carries the same. */
  readonly id?: string
  readonly files: readonly IncomingFile[]
}

export interface IncomingFile {
  readonly name: string
  /** Bytes, read when they are wanted. */
  read(): Promise<Uint8Array>
}

/** `not-understood` is the only outcome that was not understood. */
export const MESSAGE_OUTCOMES = [
  'answered',
  'no-data',
  'clarify',
  'not-understood',
  'refused',
  'recorded',
  'asking',
  'cancelled',
  'handed-over',
  'greeting',
] as const

export type MessageOutcome = (typeof MESSAGE_OUTCOMES)[number]

/** What the bot says: one message for each that it received. Plain data, so it can be kept and sent again. */
export interface Message {
  readonly text: string
  readonly intent: string
  readonly outcome: MessageOutcome
  /** The numbers that answer the question, the one asked for first. */
  readonly figures: readonly Figure[]
  readonly sources: readonly Passage[]
  /** What may be said next; channels without buttons number them. */
  readonly choices: readonly Choice[]
  readonly attachments: readonly Attachment[]
  readonly records: readonly RecordChange[]
}

export interface Choice {
  readonly text: string
}

export interface Attachment {
  readonly name: string
  readonly mime: string
  readonly path: string
}

/** What may become of a record. */
export const RECORD_CHANGES = [
  'recorded',
  'corrected',
  'approved',
  'returned',
  'published',
  'archived',
  'withdrawn',
  'extended',
  'replied',
  'counted',
] as const

export interface RecordChange {
  readonly kind: RecordKind
  readonly id: RecordId
  readonly change: (typeof RECORD_CHANGES)[number]
}

/** Takes in one message and resolves with the answer; never rejects. */
export type Listener = (incoming: Incoming) => Promise<Message>

/** Where a person was last heard in private. */
export interface Address {
  readonly user: string
  readonly conversation: string
}

/** Says what nobody asked for just now: reminders. */
export interface Pusher {
  /** Whether the person can be reached at this moment. */
  reaches(to: Address): boolean
  /** Rejects where it did not go out. */
  push(to: Address, message: Message): Promise<void>
}

/** One messenger. It translates, no more: order, duplicates and limits live in the hub. */
export interface Channel {
  readonly name: string
  /** Resolves when it is ready to receive. */
  start(listener: Listener): Promise<void>
  /** Resolves when nothing more comes in and everything answered has gone out. */
  stop(): Promise<void>
  /** Missing where a channel only answers. */
  readonly pusher?: Pusher
}
