import { type Answer, defineSkill } from '../../src/dialogue/skill.ts'
import { nameIn } from '../../src/dialogue/staff-words.ts'
import { may } from '../../src/domain/people/may.ts'

const HOW = '请这样发:撤销授权 李四。'
const WORDS = /撤销|取消|收回|授权|权限|绑定|的|请|帮我|把/gu

export default defineSkill({
  intent: 'revoke-staff',
  heads: ['撤销授权', '取消授权', '收回授权'],

  async respond(meaning, desk) {
    const permission = may(desk.actor, 'manage-staff', {
      place: desk.place,
      record: 'any',
      singleOfficer: desk.office.singleOfficer,
    })
    if (!permission.allowed) return says(permission.why, 'refused')
    const name = nameIn(meaning, WORDS)
    if (name === undefined) return says(HOW, 'asking')
    const [staff, invitations] = await Promise.all([desk.list('staff'), desk.list('invitation')])
    if (![...staff, ...invitations].some((each) => each.name === name))
      return says(`没有叫${name}的工作人员,也没有给${name}的邀请。`, 'refused')
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

function says(text: string, outcome: 'refused' | 'asking'): Answer {
  return { says: { text, outcome, evidence: [text] } }
}
