import { fileFault, fileType, type KeptFile, MOST_FILES } from '../../domain/register/kept-file.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Answer, Desk, Meaning } from '../skill.ts'

/**
 * Keeps the files of the message as attachments: all of them, or none.
 *
 * @param before what is attached already
 * @returns why they are not taken, in one Chinese sentence
 */
export async function attached(
  before: readonly KeptFile[],
  { files, keepFile }: Desk,
): Promise<Result<readonly KeptFile[], string>> {
  if (before.length + files.length > MOST_FILES)
    return fail(`一条登记最多附 ${MOST_FILES} 个文件。`)
  const read = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: await file.read() })),
  )
  const why = read.map(({ name, bytes }) => fileFault(name, bytes.byteLength)).find(Boolean)
  if (why !== undefined) return fail(why)
  const kept = [...before]
  for (const { name, bytes } of read) {
    const sha256 = await keepFile(bytes)
    const one = { name, type: fileType(name) ?? '', size: bytes.byteLength, sha256 }
    if (!kept.some((other) => other.sha256 === sha256)) kept.push(one)
  }
  return ok(kept)
}

/** A file without a word goes on with the draft. */
export function orGoOn(meaning: Meaning, { files }: Desk): Meaning {
  return meaning.text.trim() === '' && files.length > 0
    ? { ...meaning, text: '继续', plain: '继续' }
    : meaning
}

/** The answer, and where it cancels a draft what was attached to that, as far as no record holds it. */
export async function withDrops(
  files: readonly KeptFile[],
  answer: Answer,
  desk: Desk,
): Promise<Answer> {
  if (answer.says.outcome !== 'cancelled' || files.length === 0) return answer
  const items = await desk.list('item')
  const needed = new Set(items.flatMap(({ attachments = [] }) => attachments.map(hashOf)))
  return { ...answer, drops: files.map(hashOf).filter((sha256) => !needed.has(sha256)) }
}

function hashOf({ sha256 }: { readonly sha256: string }): string {
  return sha256
}

export function notAttached(why: string): Answer {
  return { says: { text: `没有附上:${why}`, outcome: 'refused', evidence: [why] } }
}
