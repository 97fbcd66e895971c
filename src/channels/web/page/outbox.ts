/** A message on its way: it leaves the box when its answer is here. */
export interface Outgoing {
  readonly id: string
  readonly text: string
  readonly files: readonly File[]
}

/** Works where `crypto.randomUUID` does not: a page over plain HTTP. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
