import type { StaffHappened } from '../../domain/register/entry.ts'
import type { Invitation } from '../../domain/register/staff/staff.ts'
import { epochOf, type Instant, instantAt } from '../../domain/time/instant.ts'
import { sha256 } from '../sha256.ts'

/** An invitation to be written, and its code: told once, then nowhere to be found. */
export interface NewInvitation {
  /** `K7QM-3XTP-9RWD` */
  readonly code: string
  readonly event: Extract<StaffHappened, { type: 'StaffInvited' }>
}

export interface WantedInvitation extends Pick<Invitation, 'role' | 'name'> {
  readonly now: Instant
  readonly timezone: string
  /** How long the code can be used. */
  readonly hours: number
}

/** The code that is printed while the office has no staff yet. */
export const FIRST_ADMIN_HOURS = 24

/** The code that an admin passes on: a week, so that a day off does not spend it. */
export const INVITATION_HOURS = 7 * 24

/** Makes a one-time code for a member of staff; only its hash goes into the entry. */
export async function newInvitation(wanted: WantedInvitation): Promise<NewInvitation> {
  const { role, name, now, timezone, hours } = wanted
  const code = randomCode()
  return {
    code,
    event: {
      type: 'StaffInvited',
      invitation: crypto.randomUUID(),
      role,
      name,
      codeHash: await hashOf(code),
      expiresAt: instantAt(epochOf(now) + hours * HOUR, timezone),
    },
  }
}

/** Whether it is the invitation's code, however it was typed: small letters, full width, without its dashes. */
export async function codeMatches(typed: string, { codeHash }: Invitation): Promise<boolean> {
  return equalInConstantTime(await hashOf(typed), codeHash)
}

export function isExpired({ expiresAt }: Pick<Invitation, 'expiresAt'>, now: Instant): boolean {
  return epochOf(expiresAt) <= epochOf(now)
}

const HOUR = 3_600_000

/** Without 0 1 I L O U: nothing that can be taken for something else when it is read out. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 3
const GROUP = 4

/** 58 bits: whoever reads the hashes cannot try them all before the code is spent. */
function randomCode(): string {
  return Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, randomLetter).join(''),
  ).join('-')
}

/** Every letter equally likely: a byte beyond the last whole round of the alphabet is drawn again. */
function randomLetter(): string {
  const whole = 256 - (256 % ALPHABET.length)
  for (;;) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    if (byte < whole) return ALPHABET.charAt(byte % ALPHABET.length)
  }
}

function hashOf(typed: string): Promise<string> {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return sha256(letters)
}

/** How long it takes says nothing of how much was right. */
function equalInConstantTime(one: string, other: string): boolean {
  let difference = one.length ^ other.length
  for (let at = 0; at < one.length; at++) difference |= one.charCodeAt(at) ^ other.charCodeAt(at)
  return difference === 0
}
