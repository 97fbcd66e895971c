import type { Scope } from '../domain/figures/figure.ts'
import type { IndicatorId } from '../domain/figures/indicator.ts'
import type { RecordId } from '../domain/register/record.ts'
import type { CivilDate } from '../domain/time/civil-date.ts'
import type { Period } from '../domain/time/period.ts'

/** Something recognised in a message. Offsets are UTF-16 units of the raw text, `end` exclusive. */
export interface Found<T> {
  readonly value: T
  /** As it was said. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a message means (含义). */
export interface Meaning {
  /** The message exactly as it came. */
  readonly text: string
  /** Unit for unit the text in simplified script and half width: for patterns that say where something stands. Never quoted. */
  readonly plain: string
  /** The search copy: folded to simplified characters, half width, lower case. Never quoted. */
  readonly copy: string
  readonly intent: string
  /** 0–1; below the threshold the intent is `out-of-scope`. */
  readonly confidence: number
  /** The likeliest intents, best first, the chosen one among them. */
  readonly nearest: readonly { readonly intent: string; readonly confidence: number }[]
  readonly language: 'zh' | 'en'
  /** A command head at the start (登记公开:) and what follows it, which the classifier never saw. */
  readonly head?: Found<string>
  readonly payload?: Found<string>
  readonly periods: readonly Found<Period>[]
  /** 本年 or 历年累计, as often as it is said. */
  readonly scopes: readonly Found<Scope>[]
  /** The message takes something back: 「不对,我说的是累计」. What is taken back is not read. */
  readonly corrects: boolean
  readonly dates: readonly Found<SaidDate>[]
  readonly numbers: readonly Found<SaidNumber>[]
  /** 第一个, 2: which of the choices just offered. 1 for the first. */
  readonly ordinal?: Found<number>
  readonly documentNumbers: readonly Found<string>[]
  readonly recordIds: readonly Found<RecordId>[]
  /** In 《》 or after 标题: the value without the marks, the text with them. */
  readonly titles: readonly Found<string>[]
  readonly categories: readonly Found<string>[]
  readonly channels: readonly Found<string>[]
  /** The office by one of its names, or another body (`us` false), by its name where reports of it are stored. */
  readonly offices: readonly Found<{ readonly us: boolean; readonly name?: string }>[]
  /** What a question may be about, best first. */
  readonly topics: readonly Topic[]
  /** What each clause names, where every one names something: the operands of a sum or a difference. */
  readonly subjects: readonly (readonly Topic[])[]
  /** The subjects that several clauses name: the first of 「省长信箱占省长信箱加市长信箱」. */
  readonly repeated: readonly Topic[]
  /** What a share is asked of, where several subjects are named: 「A和B占C」, 「C里A占」. */
  readonly sides?: ShareSides
  /** What is to be done with the figures: `share`, `sum`, `difference`. */
  readonly operations: readonly string[]
  /** Content words that nothing above explains. */
  readonly unexplained: readonly Found<string>[]
}

/** The two sides of a share. */
export interface ShareSides {
  readonly part: readonly (readonly Topic[])[]
  /** Empty where the message does not name it. */
  readonly whole: readonly (readonly Topic[])[]
  /** 「A和B各占多少」: of each its own. */
  readonly each: boolean
}

/** A day as somebody said it. `date` is `undefined` for a day that does not exist (2月30日). */
export interface SaidDate {
  readonly date?: CivilDate
  /** The word at its side: 公开/发布/挂网 or 生成/印发. */
  readonly role?: 'published' | 'created'
}

export interface SaidNumber {
  readonly value: number
  readonly unit?: string
}

/** An indicator of the catalogue, or the label of a printed figure that has none. */
export interface Topic {
  readonly indicator?: IndicatorId
  readonly label: string
  /** 0–1: how much of the topic the message names. */
  readonly match: number
  /** 0–1: how much of what the message names belongs to the topic. */
  readonly coverage: number
}

/** What the moment adds to the words. */
export interface Moment {
  readonly today: CivilDate
  /** Labels of printed figures that no indicator claims. */
  readonly labels: readonly string[]
  /** Other bodies of which reports are stored. */
  readonly offices?: readonly KnownOffice[]
}

export interface KnownOffice {
  /** As its reports have it. */
  readonly name: string
  /** The text of a report of it: it tells where the body is. */
  readonly text: string
}

export interface Understanding {
  understand(text: string, moment: Moment): Promise<Meaning>
}
