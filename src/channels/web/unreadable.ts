import type { Socket } from 'node:net'
import { LONG_HEADERS, NO_HTTP } from './problem.ts'

/** Answers what no request could be made of, in the same form as every other refusal. */
export function answerUnreadable(
  failure: Error & { readonly code?: string },
  socket: Socket,
): void {
  if (failure.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { status, code, message } = failure.code === 'HPE_HEADER_OVERFLOW' ? LONG_HEADERS : NO_HTTP
  const body = JSON.stringify({ error: { code, message } })
  const head = [
    `HTTP/1.1 ${status} ${status === LONG_HEADERS.status ? 'Request Header Fields Too Large' : 'Bad Request'}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
