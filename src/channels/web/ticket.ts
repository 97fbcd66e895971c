import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** What a link to a file stands for. */
const content = z.object({
  visitor: z.string(),
  path: z.string(),
  name: z.string(),
  mime: z.string(),
})

export type Ticket = z.infer<typeof content>

/** Links to files that only the bot can have made: they hold after a restart and tell nothing of the disk. */
export interface Tickets {
  write(ticket: Ticket): string
  /** `undefined` for what we did not write. */
  read(text: string): Ticket | undefined
}

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

export function openTickets(secret: string): Tickets {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'gongkai file links', 32))
  return {
    write(ticket) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv(CIPHER, key, iv)
      const sealed = [cipher.update(JSON.stringify(ticket), 'utf8'), cipher.final()]
      return Buffer.concat([iv, cipher.getAuthTag(), ...sealed]).toString('base64url')
    },
    read(text) {
      const bytes = Buffer.from(text, 'base64url')
      if (bytes.length <= IV_BYTES + TAG_BYTES) return undefined
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES))
      decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
      const opened = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
      try {
        return content.parse(JSON.parse(Buffer.concat([opened, decipher.final()]).toString('utf8')))
      } catch {
        return undefined
      }
    },
  }
}
