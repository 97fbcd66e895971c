import type { FormState } from '../context.ts'

/** A form in progress, as it is kept between messages. */
export interface Filling<V> {
  /** Whose draft it is: in a room others speak, too. */
  readonly owner: string
  readonly values: V
  /** The first name of the field that was asked for last; `undefined` while the card is shown. */
  readonly asking?: string
}

export function keep<V>(intent: string, draft: string, filling: Filling<V>): FormState {
  return { intent, draft, data: filling }
}

/** @returns `undefined` for what is no form of this shape: a newer program reads an older draft as none */
export function filling<V>(state: FormState): Filling<V> | undefined {
  const { data } = state
  if (typeof data !== 'object' || data === null) return undefined
  const complete =
    'owner' in data &&
    typeof data.owner === 'string' &&
    'values' in data &&
    typeof data.values === 'object' &&
    data.values !== null
  return complete ? (data as Filling<V>) : undefined
}
