import { INVITATION_HOURS, newInvitation } from '../../src/dialogue/staff/invitation.ts'
import { type Answer, defineSkill, type Desk } from '../../src/dialogue/skill.ts'
import { denied } from '../../src/dialogue/permission.ts'
import {
  ANY_ROLE,
  aheadOf,
  type AroundName,
  behindIt,
  nameIn,
  PARTING,
  roleIn,
} from '../../src/dialogue/staff/words.ts'
import { ROLE_NAMES, type StaffRole } from '../../src/domain/people/role.ts'
import { nameFault } from '../../src/domain/register/staff/name.ts'

const HOW = '请这样发:邀请 审核员 李四。角色可选登记员、审核员、领导、管理员。'
const AS = '(?:来|去)?(?:邀请|设置?|聘请?|加)?(?:担任|作为|成为?|当|做|为|任)'
const ONE = '(?:一位|一名|一个)?新?的?'
/** 邀请吴立新当审核员, 把李四邀请为登记员, 高为 审核员: 为 that stands apart from the role is the name's own. */
const AROUND: AroundName = {
  ahead: aheadOf(
    ...[
      '请',
      '麻烦',
      '帮我',
      '帮忙',
      '我们?[要想]',
      '马上(?=邀请)',
      '把',
      '将',
      '给',
      '邀请',
      '发起',
    ],
    ...[
      `${ONE}${ANY_ROLE}(?:是|为(?=${PARTING})|[:：])?`,
      '(?:一位|一名|一个)',
      '(?:姓名|名字|叫)(?:是|[:：])?',
    ],
  ),
  behind: [
    behindIt('谢谢|多谢|辛苦了?|吧|一下'),
    behindIt(`${PARTING}+${AS}${PARTING}*${ONE}${ANY_ROLE}|${AS}${ONE}${ANY_ROLE}`),
    behindIt(`发(?:一?个)?${PARTING}*(?:${ANY_ROLE})?的?(?:邀请|绑定)码?`),
    behindIt(`${ONE}${ANY_ROLE}`),
  ],
}

export default defineSkill({
  intent: 'invite-staff',
  heads: ['邀请'],

  async respond(meaning, desk) {
    const refused = denied(desk, 'manage-staff')
    if (refused !== undefined) return refused
    const [role, name] = [roleIn(meaning), nameIn(meaning, AROUND)]
    if (role === undefined || name === undefined) return says(HOW, 'asking')
    const fault = await faultOf(name, desk)
    if (fault !== undefined) return says(fault, 'refused')
    return invited(role, name, desk)
  },
})

async function faultOf(name: string, desk: Desk): Promise<string | undefined> {
  const [staff, invitations] = await Promise.all([desk.list('staff'), desk.list('invitation')])
  return nameFault(name, { staff, invitations }, desk.now)
}

async function invited(role: StaffRole, name: string, desk: Desk): Promise<Answer> {
  const { now, office } = desk
  const { code, event } = await newInvitation({
    role,
    name,
    now,
    timezone: office.timezone,
    hours: INVITATION_HOURS,
  })
  return {
    says: { text: '', outcome: 'recorded' },
    writes: {
      events: [event],
      secret: `绑定码:${code}`,
      acknowledge: () => ({
        text: `已邀请${ROLE_NAMES[role]} ${name}。请把绑定码当面或用可靠方式告诉本人,七天内有效、只能用一次;本人私聊我发“绑定”加绑定码。绑定码只显示这一次。`,
        outcome: 'recorded',
        evidence: [name],
      }),
    },
  }
}

function says(text: string, outcome: 'refused' | 'asking'): Answer {
  return { says: { text, outcome } }
}
