import { extname } from 'node:path'
import type { Multipart } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import type { IncomingFile } from '../../ports/channel.ts'

export const UPLOAD_LIMITS = {
  fileSize: 10 * 1024 * 1024,
  files: 3,
  fields: 8,
  fieldSize: 64 * 1024,
  parts: 11,
}

/** What a form sent: its fields as a message body, and its files. */
export interface Upload {
  readonly body: unknown
  readonly files: readonly IncomingFile[]
}

/**
 * Reads a form to its end. Rejects with status 413 when a part is too large.
 *
 * @returns `undefined` for what is no whole form
 */
export async function readUpload(request: FastifyRequest): Promise<Upload | undefined> {
  const body: Record<string, unknown> = { text: '' }
  const files: IncomingFile[] = []
  try {
    for await (const part of request.parts()) await take(part, body, files)
  } catch (error) {
    // The library has a status for each of its limits, and none for what it cannot read.
    if (error instanceof Error && !('statusCode' in error)) return undefined
    throw error
  }
  return { body, files }
}

async function take(
  part: Multipart,
  body: Record<string, unknown>,
  files: IncomingFile[],
): Promise<void> {
  if (part.type === 'field') {
    body[part.fieldname] = part.value
    return
  }
  const bytes = await part.toBuffer()
  files.push({ name: nameOf(part), read: () => Promise.resolve(bytes) })
}

/** What a file is called when the sender gave it no name. */
const NAMELESS = '附件'
/** Characters: what disks and spreadsheets still bear; the ending, which tells the kind, stays. */
const LONGEST_NAME = 120

/** A form may leave the name out, whatever the library's type says. */
function nameOf({ filename }: { readonly filename?: string }): string {
  if (filename === undefined || filename === '') return NAMELESS
  if (filename.length <= LONGEST_NAME) return filename
  const ending = extname(filename).slice(0, LONGEST_NAME / 2)
  return filename.slice(0, LONGEST_NAME - ending.length) + ending
}
