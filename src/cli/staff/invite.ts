import { systemClock } from '../../clock.ts'
import { INVITATION_HOURS, newInvitation } from '../../dialogue/staff/invitation.ts'
import { ROLE_NAMES, ROLES, type StaffRole } from '../../domain/people/role.ts'
import { nameFault } from '../../domain/register/staff/name.ts'
import type { OpenedData } from '../../office/store.ts'
import { Refused, WrongUsage } from '../exit.ts'
import { dataToWrite, withData } from '../open.ts'
import { print } from '../output.ts'
import { record } from '../record.ts'
import { wordsOf } from '../words.ts'

const OPTIONS = { role: { type: 'string' }, name: { type: 'string' } } as const

/** `gongkai staff invite --role ROLE --name NAME`: the one-time code on stdout, and nothing else there. */
export async function inviteStaff(words: readonly string[]): Promise<number> {
  const { values, rest, config } = wordsOf(words, OPTIONS)
  if (values.name === undefined || values.role === undefined || rest.length > 0)
    throw new WrongUsage('请用 --role 写明角色、--name 写明姓名')
  const [name, role] = [values.name.trim(), staffRole(values.role)]
  const instead = `请由管理员在私聊中发送「邀请 ${ROLE_NAMES[role]} ${name}」。`
  return withData(dataToWrite(config, { instead }), async (data) => {
    await print(`${await invited({ name, role }, data)}\n`)
    process.stderr.write(
      `请把这个绑定码私下交给${name}(${ROLE_NAMES[role]}):在私聊中发送「绑定」和这个码,7 天内有效,只能用一次。\n`,
    )
    return 0
  })
}

/** A role by its name, in either language. */
function staffRole(word: string): StaffRole {
  const role = ROLES.find((each) => each === word || ROLE_NAMES[each] === word)
  if (role !== undefined && role !== 'public') return role
  const known = ROLES.filter((each) => each !== 'public')
  throw new WrongUsage(
    `角色须是其中之一:${known.map((each) => `${each}(${ROLE_NAMES[each]})`).join(' ')}`,
  )
}

async function invited(
  who: { readonly name: string; readonly role: StaffRole },
  data: OpenedData,
): Promise<string> {
  const { ledger } = data.store
  const now = systemClock(data.office.timezone).now()
  const [staff, invitations] = [await ledger.list('staff'), await ledger.list('invitation')]
  const fault = nameFault(who.name, { staff, invitations }, now)
  if (fault !== undefined) throw new Refused(fault)
  const { timezone } = data.office
  const { code, event } = await newInvitation({ ...who, now, timezone, hours: INVITATION_HOURS })
  await record(event, data)
  return code
}
