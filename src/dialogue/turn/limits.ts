import type { Actor } from '../../domain/people/role.ts'
import type { Incoming, Message } from '../../ports/channel.ts'
import { messageOf } from '../message.ts'

/** Characters that one message may have: staff paste lists. */
const LONGEST = { public: 4_000, staff: 20_000 }

/** What is said to an empty message or one that is too long; `undefined` when it is neither. */
export function beyondLimit({ text, files }: Incoming, actor: Actor): Message | undefined {
  const longest = actor.role === 'public' ? LONGEST.public : LONGEST.staff
  if (text.trim() === '' && files.length === 0)
    return tooMuch('没有收到文字。请用一句话提问,例如“2018年公开了多少条信息”。')
  if (text.length > longest) return tooMuch(`消息太长:一次最多 ${longest} 个字符。请精简后再发。`)
  return undefined
}

function tooMuch(text: string): Message {
  return messageOf({ text, outcome: 'not-understood' }, 'out-of-scope')
}
