import type { Item } from '../register/items/item.ts'
import { type Action, ACTION_RULES, type ActionRule } from './actions.ts'
import { isOwnWork, sameOfficer } from './officer.ts'
import { type Actor, ROLE_NAMES } from './role.ts'

/** Where it would be done, and to what. */
export interface Scene {
  /** In a room others listen. */
  readonly place: 'private' | 'room'
  /** `any` while no record is named yet: the answer is then about the role and the place alone. */
  readonly record: Pick<Item, 'recordedBy' | 'corrected'> | 'any'
  /** The office profile says that one person does everything. */
  readonly singleOfficer: boolean
}

export type Permission = { readonly allowed: true } | Forbidden

export interface Forbidden {
  readonly allowed: false
  /** The rule that forbids it. */
  readonly rule: 'role' | 'place' | 'own-records' | 'two-persons'
  /** In Chinese, one sentence that names the rule. */
  readonly why: string
}

/** Who may: the one place where it is decided. What no rule allows is denied. */
export function may(actor: Actor, action: Action, scene: Scene): Permission {
  const rule = ACTION_RULES[action]
  if (!rule.roles.includes(actor.role)) return deny('role', roleSentence(actor, rule))
  if (scene.place === 'room' && !rule.inRooms)
    return deny('place', `群聊里不能${rule.name},请私聊办理。`)
  return mayTouch(actor, rule, scene)
}

function mayTouch(actor: Actor, rule: ActionRule, scene: Scene): Permission {
  if (scene.record === 'any' || rule.records === 'any') return ALLOWED
  const own = sameOfficer(actor, scene.record.recordedBy)
  if (rule.records === 'own')
    return own || actor.role === 'admin'
      ? ALLOWED
      : deny(
          'own-records',
          `${rule.name}只限登记人本人和管理员;这一条由${scene.record.recordedBy.name}登记。`,
        )
  return !isOwnWork(actor, scene.record) || scene.singleOfficer
    ? ALLOWED
    : deny('two-persons', OWN_WORK)
}

function roleSentence(actor: Actor, rule: ActionRule): string {
  const allowed = rule.roles.map((role) => ROLE_NAMES[role]).join('、')
  return `${rule.name}须由${allowed}办理,您现在的身份是${ROLE_NAMES[actor.role]}。`
}

function deny(rule: Forbidden['rule'], why: string): Forbidden {
  return { allowed: false, rule, why }
}

export const OWN_WORK = '这一条是您本人登记或修改的,按两人审核的规定,须由另一位审核员审核。'

const ALLOWED: Permission = { allowed: true }
