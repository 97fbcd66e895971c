import { FIRST_ADMIN_HOURS, newInvitation } from '../dialogue/staff/invitation.ts'
import type { Happened } from '../domain/register/entry.ts'
import type { Clock } from '../ports/clock.ts'
import { asOperator } from './operator.ts'
import type { OpenedData } from './store.ts'

/** What the first member of staff is called until an admin invites people by name. */
const NAME = '管理员'

/** What giving out a code needs of the bot. */
interface Office extends OpenedData {
  readonly clock: Clock
}

/**
 * While nobody is bound, each start gives out one admin code; the one before it ends.
 *
 * @returns the code, to be shown on the terminal and kept nowhere; `undefined` once there is staff
 */
export async function firstAdminCode({
  store,
  clock,
  office,
}: Office): Promise<string | undefined> {
  if ((await store.ledger.list('staff')).length > 0) return undefined
  const given = await store.ledger.list('invitation')
  const ended: readonly Happened[] = given.some((each) => each.name === NAME)
    ? [{ type: 'RoleRevoked', name: NAME }]
    : []
  const { code, event } = await newInvitation({
    role: 'admin',
    name: NAME,
    now: clock.now(),
    timezone: office.timezone,
    hours: FIRST_ADMIN_HOURS,
  })
  const written = await store.ledger.append(
    asOperator([...ended, event], { at: clock.now(), channel: 'terminal' }),
  )
  return written.ok ? code : undefined
}

/** How the code is told at the terminal. */
export function adminCodeNotice(code: string): string {
  return `还没有绑定的工作人员。管理员绑定码:${code}(24 小时内有效,只能用一次;在私聊中发送「绑定 ${code}」)`
}
