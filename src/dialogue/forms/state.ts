import type { FormState } from '../context.ts'

/** A form in progress, as it is kept between messages. */
export interface FormProgress<V> {
  /** Whose draft it is: in a room others speak, too. */
  readonly owner: string
  readonly values: V
  /** The first name of the field that was asked for last; `undefined` while the card is shown. */
  readonly asking?: string
}

export function keep<V>(intent: string, draft: string, progress: FormProgress<V>): FormState {
  return { intent, draft, data: progress }
}

/** @returns `undefined` for what is no form of this shape: a newer program reads an older draft as none */
export function progressOf<V>(state: FormState): FormProgress<V> | undefined {
  const { data } = state
  if (typeof data !== 'object' || data === null) return undefined
  const complete =
    'owner' in data &&
    typeof data.owner === 'string' &&
    'values' in data &&
    typeof data.values === 'object' &&
    data.values !== null
  return complete ? (data as FormProgress<V>) : undefined
}
