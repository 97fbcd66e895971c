import { codeMatches, isExpired } from '../../src/dialogue/staff/invitation.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'
import { ROLE_NAMES } from '../../src/domain/people/role.ts'
import type { Invitation } from '../../src/domain/register/staff/staff.ts'

export default defineSkill({
  intent: 'bind-staff',
  heads: ['绑定', '绑定码', '绑定码是', '我的绑定码'],

  async respond(meaning, desk) {
    if (desk.place === 'room') return refused('绑定只能在私聊中进行,请私聊我再发一次。')
    const code = codeIn(meaning)
    if (code === undefined) return refused('请发“绑定”加上管理员给您的一次性绑定码。')
    const invitation = await invitationFor(code, desk)
    if (invitation === undefined) return refused('绑定码不对,或者已经用过、已被撤销。')
    if (isExpired(invitation, desk.now)) return refused('绑定码已过期,请管理员重新邀请。')
    return bound(invitation, desk)
  },
})

/** The code stands behind the head, or is what is left of the message without it. */
function codeIn({ payload, text }: Meaning): string | undefined {
  const code = payload?.value ?? text.replace(/绑定码?|我的?|我要|是|[::]/gu, '')
  const letters = code.replace(/[^\p{L}\p{N}]/gu, '')
  return letters === '' ? undefined : letters
}

async function invitationFor(code: string, desk: Desk): Promise<Invitation | undefined> {
  for (const invitation of await desk.list('invitation'))
    if (await codeMatches(code, invitation)) return invitation
  return undefined
}

function bound({ invitation, role, name }: Invitation, { actor }: Desk): Answer {
  return {
    says: { text: '', outcome: 'recorded' },
    writes: {
      events: [{ type: 'StaffBound', invitation, user: actor.user, role, name }],
      expects: { [invitation]: 1 },
      acknowledge: () => ({
        text: `绑定成功:${name},${ROLE_NAMES[role]}。发「帮助」看您可以办什么。`,
        outcome: 'recorded',
        evidence: [name],
      }),
    },
  }
}

function refused(text: string): Answer {
  return { says: { text, outcome: 'refused' } }
}
