import { type Instant, epochOf } from '../../time/instant.ts'
import type { Invitation, Staff } from './staff.ts'

/** Everybody who is bound or may still bind. */
export interface KnownStaff {
  readonly staff: readonly Staff[]
  readonly invitations: readonly Invitation[]
}

/** Characters of a name; minority names with their dots are the longest. */
const LONGEST_NAME = 30

/**
 * Why nobody can be invited under that name, in one Chinese sentence; `undefined` when somebody can. Reviews
 * rest on names, so one name is one person.
 */
export function nameFault(name: string, known: KnownStaff, now: Instant): string | undefined {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M} ·•.'’_-]*$/u.test(name))
    return '姓名不能为空,只能用汉字、字母、数字和间隔号。'
  if (Array.from(name).length > LONGEST_NAME) return `姓名最多${String(LONGEST_NAME)}个字,请缩短。`
  if (known.staff.some((one) => one.name === name))
    return `${name}已经是工作人员;如要换角色,请先撤销授权再邀请。`
  const open = known.invitations.some(
    (one) => one.name === name && epochOf(one.expiresAt) > epochOf(now),
  )
  return open ? `${name}已有一个还没用的绑定码;如要重发,请先撤销授权再邀请。` : undefined
}
