import type { Role } from '../../domain/people/role.ts'
import { contactLine } from '../message.ts'
import type { Desk, Saying } from '../skill.ts'

const AT_RECORDING = '登记公开的附件,请和登记的那句话一起发。'

/** What those may send files for who may do so at all. */
const MEANT_FOR: Readonly<Partial<Record<Role, string>>> = {
  recorder: AT_RECORDING,
  reviewer: AT_RECORDING,
  admin: `要导入年报,请连同文件一起发「导入年报」。${AT_RECORDING}`,
}

/** Files came without words that say what they are for: their sender must not think that they were taken in. */
export function unreadFiles({ files, actor, office }: Desk): Saying {
  const contact = contactLine(office)
  const remedy = MEANT_FOR[actor.role] ?? `请用一句话提问;要递交材料,请联系${contact}。`
  return {
    text: `您发来的${files.length === 1 ? '附件' : '这些附件'}没有处理,也没有保存。${remedy}`,
    outcome: 'not-understood',
    choices: [{ text: '帮助' }],
    evidence: [contact],
  }
}
