import { isExpired } from '../../src/dialogue/staff/invitation.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { ROLE_NAMES } from '../../src/domain/people/role.ts'

export default defineSkill({
  intent: 'staff-list',

  async respond(_, desk) {
    const refused = denied(desk, 'manage-staff')
    if (refused !== undefined) return refused
    const [staff, invitations] = await Promise.all([desk.list('staff'), desk.list('invitation')])
    const lines = [
      ...staff.map(({ name, role }) => `· ${name}(${ROLE_NAMES[role]})`),
      ...invitations.map(
        (each) =>
          `· ${each.name}(${ROLE_NAMES[each.role]},${isExpired(each, desk.now) ? '邀请已过期' : '邀请未用'})`,
      ),
    ]
    const text = lines.length === 0 ? '还没有绑定的工作人员。' : ['工作人员:', ...lines].join('\n')
    return { says: { text, outcome: 'answered', evidence: lines } }
  },
})
