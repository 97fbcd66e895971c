import type { Frame } from '../frame.ts'
import type { Outgoing } from './outbox.ts'

/** The server is going, coming, or behind a proxy that can't reach it. */
const AWAY: ReadonlySet<number> = new Set([502, 503, 504])

/** The frame that the server would have sent; `undefined` when it can't be reached. */
export async function post(message: Outgoing): Promise<Frame | undefined> {
  try {
    const response = await fetch('/api/messages', { method: 'POST', ...bodyOf(message) })
    if (AWAY.has(response.status)) return undefined
    const body: unknown = await response.json()
    if (response.ok) return { reply: body } as Frame
    const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN)
    return {
      ...(body as Pick<Extract<Frame, { error: unknown }>, 'error'>),
      inReplyTo: message.id,
      ...(Number.isNaN(retryAfter) ? {} : { retryAfter }),
    }
  } catch {
    return undefined
  }
}

function bodyOf({ id, text, files }: Outgoing): RequestInit {
  if (files.length === 0)
    return {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, text }),
    }
  const form = new FormData()
  form.set('id', id)
  form.set('text', text)
  for (const file of files) form.append('file', file)
  return { body: form }
}
