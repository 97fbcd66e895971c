import { type Answer, defineSkill, type Meaning } from '../../src/dialogue/skill.ts'
import { denied } from '../../src/dialogue/permission.ts'
import {
  ANY_ROLE,
  aheadOf,
  type AroundName,
  behindIt,
  nameIn,
} from '../../src/dialogue/staff/words.ts'

const HOW = '请这样发:撤销授权 李四。'
const ENDS = '(?:撤销|取消|收回|撤掉|撤了|撤|停掉|停了|停用|解除|作废|注销|删除|删掉|删了)'
const WHAT = '(?:授权|权限|绑定码?|邀请码?|资格|账号|身份)'
const AHEAD = [
  ...['请', '麻烦', '帮我', '帮忙', `马上(?=${ENDS})`, '把', '将', '给', '对', ENDS, WHAT],
]
const BEHIND = [
  behindIt('谢谢|多谢|辛苦了?|吧|一下'),
  behindIt(`(?:给|都)?${ENDS}(?:掉|了)*`),
  behindIt(`的${ANY_ROLE}?的?${WHAT}`),
  behindIt(`${ANY_ROLE}?的?${WHAT}`),
]
/** 撤销审核员吴立新的授权; a role ahead of the name is none of it. */
const AROUND: AroundName = { ahead: aheadOf(...AHEAD, ANY_ROLE), behind: BEHIND }
/** Somebody may go by the name of his role, as the first admin does. */
const NAMED_BY_ROLE: AroundName = { ahead: aheadOf(...AHEAD), behind: BEHIND }

export default defineSkill({
  intent: 'revoke-staff',
  heads: ['撤销授权', '取消授权', '收回授权'],

  async respond(meaning, desk) {
    const refused = denied(desk, 'manage-staff')
    if (refused !== undefined) return refused
    const [staff, invitations] = await Promise.all([desk.list('staff'), desk.list('invitation')])
    const known = new Set([...staff, ...invitations].map((each) => each.name))
    const name = meantIn(meaning, known)
    if (name === undefined) return says(HOW, 'asking')
    if (!known.has(name)) return nobody(name, known)
    return {
      says: { text: '', outcome: 'recorded' },
      writes: {
        events: [{ type: 'RoleRevoked', name }],
        acknowledge: () => ({
          text: `已撤销${name}的授权,立即生效。`,
          outcome: 'recorded',
          evidence: [name],
        }),
      },
    }
  },
})

/** The name that is known goes before the same words read otherwise. */
function meantIn(meaning: Meaning, known: ReadonlySet<string>): string | undefined {
  const byRole = nameIn(meaning, NAMED_BY_ROLE)
  return byRole !== undefined && known.has(byRole) ? byRole : nameIn(meaning, AROUND)
}

/** Whom somebody may have meant who left out or added a character. */
function nobody(name: string, known: ReadonlySet<string>): Answer {
  const near = [...known].filter((one) => one.includes(name) || name.includes(one))
  const hint = near.length === 0 ? '' : `名字相近的有:${near.join('、')}。`
  return says(`没有叫${name}的工作人员,也没有给${name}的邀请。${hint}`, 'refused')
}

function says(text: string, outcome: 'refused' | 'asking'): Answer {
  return { says: { text, outcome } }
}
