import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const BYTES = 32

/** What signs visitors' cookies: made at the first start, kept with the data, so that a restart knows its visitors. */
export async function cookieSecret(folder: string): Promise<string> {
  const file = join(folder, 'cookie-secret')
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept !== undefined && kept.length >= BYTES) return kept
  const made = randomBytes(BYTES).toString('hex')
  await writeFile(file, made, { mode: 0o600 })
  return made
}
