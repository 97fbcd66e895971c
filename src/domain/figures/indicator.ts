/** `disclosed.items`: how the catalogue, the exports and the journal name an indicator. */
export type IndicatorId = string

/** An indicator (指标): one entry of `data/indicators.yaml`. It drives asking, reading, checking and writing. */
export interface Indicator {
  readonly id: IndicatorId
  /** The name that answers print. */
  readonly label: string
  /** Names under which reports print it, beside the label; what `read` and `check` go by. */
  readonly printed: readonly string[]
  /** What a question about it must speak of: every one of these concepts (`data/concepts.yaml`). */
  readonly about: readonly string[]
  /** Concepts that a question may mention besides without speaking of something else. */
  readonly also: readonly string[]
  /** Whole phrases that mean just this, for what concepts cannot tell apart. */
  readonly says: readonly string[]
  /** The unit of the prose (条, 件, %); `undefined` where none is printed anywhere. */
  readonly unit?: string
  readonly parts?: Parts
  /** How the register counts it for a period, where it can. */
  readonly counts?: CountRule
}

/** The indicators that this one is made of. Channels overlap: an item on two of them counts once in the total. */
export interface Parts {
  readonly of: readonly IndicatorId[]
  readonly relation: 'sum' | 'overlap'
  /** `category` or `channel`: what the parts divide it by. */
  readonly by: string
}

/** Which records of the register the indicator counts, by the day that places them in a period. */
export interface CountRule {
  readonly kind: 'item' | 'application' | 'case' | 'hotline' | 'count'
  /** The field whose day decides the period: `publishedOn`, `receivedOn`, `repliedOn`, `decidedOn`, `period`. */
  readonly by: string
  /** Fields that must have one of these values. */
  readonly where?: Readonly<Record<string, readonly string[]>>
}
