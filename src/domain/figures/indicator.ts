/** `disclosed.items`: how the catalogue, the exports and the journal name an indicator. */
export type IndicatorId = string

/** An indicator (指标): one entry of `data/indicators.yaml`. It drives asking, reading, checking and writing. */
export interface Indicator {
  readonly id: IndicatorId
  /** The name that answers print. */
  readonly label: string
  /** The unit of the prose (条, 件, %); `undefined` where none is printed anywhere. */
  readonly unit?: string
  /**
   * Ways of asking for it: each a list of concepts that the question must all speak of;
   * `website|online` is one or the other.
   */
  readonly about: readonly (readonly string[])[]
  /** Concepts that a question may mention besides without speaking of something else. */
  readonly also: readonly string[]
  /** Names under which reports print it, beside the label; what reading and checking go by. */
  readonly printed: readonly string[]
  /** Words that state a zero where a report denies them (未收到…申请); the longer word wins. */
  readonly denied?: readonly string[]
  readonly parts: readonly Parts[]
  /** What its rate is a share of, where it is no part of anything: 答复率 is out of the applications received. */
  readonly outOf?: IndicatorId
  /** It is all of `of` where the printed `rate` is 100 %: 办结件数 of the letters received. */
  readonly allOf?: { readonly of: IndicatorId; readonly rate: IndicatorId }
  /** What is left of it at the end of a year, where a form prints that: 结转下年度 of the applications. */
  readonly left?: IndicatorId
  /** Whether people stand for what is counted: 有几个人申请. */
  readonly people: boolean
  /** How the register counts it for a period, where it can. */
  readonly counts?: CountRule
}

/** The indicators that this one is made of. Channels overlap: an item on two of them counts once in the total. */
export interface Parts {
  readonly relation: 'sum' | 'overlap'
  /** `category` or `channel`: what the parts divide it by. */
  readonly by: string
  readonly of: readonly IndicatorId[]
}

/** Which records of the register the indicator counts, by the day that places them in a period. */
export interface CountRule {
  readonly kind: 'item' | 'application' | 'case' | 'hotline' | 'count'
  /** The field whose day decides the period: `publishedOn`, `receivedOn`, `repliedOn`, `period`. */
  readonly by: string
  /** Fields that must have one of these values. */
  readonly where?: Readonly<Record<string, readonly string[]>>
  /** Of requests: what came in, which is meant where nothing is said, or what of it was closed (办结). */
  readonly of?: 'received' | 'closed'
}
