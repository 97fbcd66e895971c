import { ROLE_NAMES } from '../domain/people/role.ts'
import type { Choice, Desk, Meaning } from './skill.ts'

/** First questions that the shipped data answers. */
export const EXAMPLES: readonly Choice[] = [
  { text: '主动公开了多少条信息' },
  { text: '怎么申请信息公开' },
  { text: '联系方式' },
]

export function greeting({ office, actor }: Desk, language: Meaning['language']): string {
  if (language === 'en')
    return `Hello, this is the disclosure assistant of ${office.name}. I can answer figures of its annual report, contacts, and how to request information.`
  const hail = actor.role === 'public' ? '您好' : `${actor.name}(${ROLE_NAMES[actor.role]}),您好`
  return `${hail}。我是${office.shortName}政务公开助手,可以查年报数据和原文、联系方式、申请办法。您可以直接问,例如“主动公开了多少条信息”“怎么申请信息公开”。`
}
