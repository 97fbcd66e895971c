import { ROLE_NAMES, type StaffRole } from '../../domain/people/role.ts'
import type { Meaning } from '../skill.ts'

const STAFF_ROLES: readonly StaffRole[] = ['recorder', 'reviewer', 'leader', 'admin']
const NAME = /^[\p{Script=Han}·a-z][\p{Script=Han}·a-z .]{0,19}$/iu
/** 李四和王五, 李四及王五: two of them, and not one name. */
const SEVERAL = /^[\p{Script=Han}]{2,4}[和跟与及同][\p{Script=Han}]{2,4}$/u

/** What parts the words of a command. */
export const PARTING = '[\\s,,::。、;;!!]'

/** The names of the roles, as a pattern holds them. */
export const ANY_ROLE = `(?:${STAFF_ROLES.map((role) => ROLE_NAMES[role]).join('|')})`

/** What a command says around the name that it is about; a name may hold any of these words itself. */
export interface AroundName {
  /** Ahead of the name, one after the other. */
  readonly ahead: RegExp
  /** Behind it, each taken away only where a name is left. */
  readonly behind: readonly RegExp[]
}

/** The words ahead of a name, one after the other. */
export function aheadOf(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${[PARTING, ...words].join('|')})+`, 'u')
}

/** One way in which a command goes on behind a name. */
export function behindIt(words: string): RegExp {
  return new RegExp(`(?:${words})${PARTING}*$`, 'u')
}

/** The role that a message names, by its Chinese name. */
export function roleIn({ plain }: Meaning): StaffRole | undefined {
  return STAFF_ROLES.find((role) => plain.includes(ROLE_NAMES[role]))
}

/**
 * The person that a command names, to the letter: only the command's own words at both ends are taken away.
 * `undefined` when what is left is no name, or several.
 */
export function nameIn(
  { payload, text }: Meaning,
  { ahead, behind }: AroundName,
): string | undefined {
  const said = (payload?.value ?? text).replace(ahead, '')
  const name = withoutBehind(said.replace(AT_END, ''), behind)
  return NAME.test(name) && !SEVERAL.test(name) ? name : undefined
}

const AT_END = new RegExp(`${PARTING}+$`, 'u')

/** Nobody goes by a single character: 李的授权 is of 李的. */
const SHORTEST = 2

function withoutBehind(words: string, behind: readonly RegExp[]): string {
  for (const pattern of behind) {
    const left = words.replace(pattern, '').replace(AT_END, '')
    if (left !== words && left.length >= SHORTEST) return withoutBehind(left, behind)
  }
  return words
}
