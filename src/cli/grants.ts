import { type Role, ROLES } from '../domain/people/role.ts'
import { WrongUsage } from './exit.ts'

/** Reads `--grant zhang=recorder` as often as it was given. */
export function grantsOf(words: readonly string[]): ReadonlyMap<string, Role> {
  return new Map(words.map(grant))
}

function grant(word: string): readonly [string, Role] {
  const at = word.lastIndexOf('=')
  const user = word.slice(0, at)
  if (at < 1) throw new WrongUsage('--grant 的写法是 用户=角色,例如 --grant zhang=recorder')
  return [user, roleOf(word.slice(at + 1))]
}

export function roleOf(word: string): Role {
  const role = ROLES.find((each) => each === word)
  if (role === undefined) throw new WrongUsage(`没有角色 ${word}。可选:${ROLES.join(' ')}`)
  return role
}
