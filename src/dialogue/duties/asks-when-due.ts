import { applicationsNamed } from '../applications/naming/applications-named.ts'
import { isQuestion } from '../forms/leftover.ts'
import type { Desk, Meaning } from '../skill.ts'

const DUE =
  /到期|期限|(?:最[晚迟]|截止).{0,8}(?:几|哪|什么时候|何时)|(?:几[号日月]|哪[一]?天|什么时候|何时)(?:之?前|到|得|要|必须|应该?).{0,4}(?:答复|回复|办)/u
const WHICH = /[那这该]一?[件份宗]|的申请(?!人)/u

/** 「烧烤店那件几号到期?」: of an application that is named by words of what it asks for. */
export async function asksWhenDue(meaning: Meaning, desk: Desk): Promise<boolean> {
  const { head, plain, recordIds } = meaning
  const isAsked = head === undefined && DUE.test(plain) && isQuestion(meaning)
  if (!isAsked || recordIds.length > 0 || !WHICH.test(plain)) return false
  const { found, by } = await applicationsNamed(meaning, desk)
  return by !== 'none' && found.length > 0
}
