import { type Answer, defineSkill, type Meaning } from '../../src/dialogue/skill.ts'
import { denied } from '../../src/dialogue/permission.ts'
import { nameIn } from '../../src/dialogue/staff-words.ts'

const HOW = '请这样发:撤销授权 李四。'
const WORDS = /撤销|取消|收回|授权|权限|绑定|的|请|帮我|把/gu

export default defineSkill({
  intent: 'revoke-staff',
  heads: ['撤销授权', '取消授权', '收回授权'],

  async respond(meaning, desk) {
    const refused = denied(desk, 'manage-staff')
    if (refused !== undefined) return refused
    const [staff, invitations] = await Promise.all([desk.list('staff'), desk.list('invitation')])
    const known = new Set([...staff, ...invitations].map((each) => each.name))
    const name = knownIn(meaning, known) ?? nameIn(meaning, WORDS)
    if (name === undefined) return says(HOW, 'asking')
    if (!known.has(name)) return says(`没有叫${name}的工作人员,也没有给${name}的邀请。`, 'refused')
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

/** Somebody may go by the name of his role, as the first admin does. */
function knownIn({ payload, text }: Meaning, known: ReadonlySet<string>): string | undefined {
  const said = (payload?.value ?? text.replace(WORDS, ' ')).replace(/[\s,,::。]+$/u, '').trim()
  return known.has(said) ? said : undefined
}

function says(text: string, outcome: 'refused' | 'asking'): Answer {
  return { says: { text, outcome } }
}
