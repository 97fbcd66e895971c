import { createHash } from 'node:crypto'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeptFiles } from '../../ports/kept-files.ts'
import { NotStored } from '../../ports/not-stored.ts'
import type { Condition } from './condition.ts'
import { diskSentence, isDiskError, isPassing, passingSentence } from './disk-error.ts'
import { PRIVATE_FILE, PRIVATE_FOLDER } from './folder.ts'

/** Each in a file of its own that is named by its hash, for the office's own account alone. */
export function keptFilesIn(folder: string, condition: Condition): KeptFiles {
  const placeOf = (sha256: string): string => join(folder, sha256)
  return {
    async keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const place = placeOf(sha256)
      if (await exists(place)) return sha256
      try {
        await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER })
        await writeWhole(place, bytes)
      } catch (error) {
        throw isDiskError(error) ? notKept(error, folder, condition) : error
      }
      return sha256
    },
    drop: (sha256) => rm(placeOf(sha256), { force: true }),
  }
}

/** Nothing is half done: the next file may be tried, whatever went wrong with this one. */
function notKept(error: unknown, folder: string, condition: Condition): NotStored {
  const why = isPassing(error) ? passingSentence(folder) : diskSentence(error, folder)
  condition.failed(why, { place: folder, passing: true })
  return new NotStored(why, { cause: error })
}

function exists(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  )
}

/** Under another name until it is durable: half a file never goes by its hash. */
async function writeWhole(place: string, bytes: Uint8Array): Promise<void> {
  const draft = `${place}.${crypto.randomUUID()}`
  try {
    const file = await open(draft, 'wx', PRIVATE_FILE)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, place)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
