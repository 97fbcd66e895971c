import { systemClock } from '../../clock.ts'
import { isExpired } from '../../dialogue/staff/invitation.ts'
import { ROLE_NAMES, type StaffRole } from '../../domain/people/role.ts'
import type { Instant } from '../../domain/time/instant.ts'
import type { OpenedData } from '../../office/store.ts'
import { WrongUsage } from '../exit.ts'
import { dataToRead, withData } from '../open.ts'
import { print } from '../output.ts'
import { tableText } from '../table.ts'
import { wordsOf } from '../words.ts'

/** A person bound to a role, or a code that was given out for one. */
interface Member {
  readonly name: string
  readonly role: StaffRole
  readonly status: 'bound' | 'invited' | 'expired'
  readonly user: string | null
  readonly boundAt: Instant | null
  readonly expiresAt: Instant | null
}

const STATUS_NAMES: Readonly<Record<Member['status'], string>> = {
  bound: '已绑定',
  invited: '待绑定',
  expired: '绑定码已过期',
}

/** `gongkai staff list [--json]` */
export async function listStaff(words: readonly string[]): Promise<number> {
  const { values, rest, config } = wordsOf(words, { json: { type: 'boolean' } })
  if (rest.length > 0) throw new WrongUsage('staff list 只接受 --data 和 --json')
  return withData(dataToRead(config), async (data) => {
    const members = await membersIn(data)
    await print(values.json === true ? `${JSON.stringify(members, null, 2)}\n` : shown(members))
    return 0
  })
}

async function membersIn({ store, office }: OpenedData): Promise<readonly Member[]> {
  const now = systemClock(office.timezone).now()
  const bound = (await store.ledger.list('staff')).map(({ name, role, user, boundAt }): Member => ({
    name,
    role,
    status: 'bound',
    user,
    boundAt,
    expiresAt: null,
  }))
  const invited = (await store.ledger.list('invitation')).map((invitation): Member => ({
    name: invitation.name,
    role: invitation.role,
    status: isExpired(invitation, now) ? 'expired' : 'invited',
    user: null,
    boundAt: null,
    expiresAt: invitation.expiresAt,
  }))
  return [...bound, ...invited]
}

function shown(members: readonly Member[]): string {
  if (members.length === 0)
    return '还没有工作人员。邀请第一位:gongkai staff invite --role admin --name 姓名\n'
  return tableText(
    ['姓名', '角色', '状态', '账号', '时间'],
    members.map((one) => [
      one.name,
      ROLE_NAMES[one.role],
      STATUS_NAMES[one.status],
      one.user ?? '',
      one.boundAt === null ? `${minute(one.expiresAt)} 到期` : `${minute(one.boundAt)} 绑定`,
    ]),
  )
}

function minute(at: Instant | null): string {
  return at === null ? '' : at.slice(0, 16).replace('T', ' ')
}
