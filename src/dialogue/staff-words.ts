import { ROLE_NAMES, type StaffRole } from '../domain/people/role.ts'
import type { Meaning } from './skill.ts'

const STAFF_ROLES: readonly StaffRole[] = ['recorder', 'reviewer', 'leader', 'admin']
const NAME = /^[\p{Script=Han}·a-z][\p{Script=Han}·a-z .]{0,19}$/iu

/** The role that a message names, by its Chinese name. */
export function roleIn({ plain }: Meaning): StaffRole | undefined {
  return STAFF_ROLES.find((role) => plain.includes(ROLE_NAMES[role]))
}

/**
 * The person that a command names: what is left of the message without the command's own words.
 * `undefined` when that is no name.
 */
export function nameIn({ payload, text }: Meaning, words: RegExp): string | undefined {
  const roles = new RegExp(STAFF_ROLES.map((role) => ROLE_NAMES[role]).join('|'), 'gu')
  const left = (payload?.value ?? text).replace(words, ' ').replace(roles, ' ')
  const name = left.replace(/^[\s,,::。]+|[\s,,::。]+$/gu, '')
  return NAME.test(name) ? name : undefined
}
