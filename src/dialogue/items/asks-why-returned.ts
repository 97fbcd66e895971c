import { isQuestion } from '../forms/leftover.ts'
import type { Meaning } from '../skill.ts'
import { withoutTitles } from '../words.ts'

const SENT_BACK =
  '(?:退回|打回|驳回|退给|退了|被退|(?:没有?|未|不)(?:予|给|让)?(?:审核)?(?:通过|过(?!期)|批))'
const WHY =
  '(?:怎么|为什么|为何|为啥|咋|什么(?:原因|理由|问题|地方)|啥(?:原因|理由|问题)|(?:原因|理由|问题)(?:是|在)?(?:什么|啥|哪)|哪里(?:不对|有问题|错)|哪儿|因为(?:什么|啥)|谁)'
const ASKED = new RegExp(`${WHY}[^,;。]*${SENT_BACK}|${SENT_BACK}[^;。]*?${WHY}`, 'u')
const REASON_ALONE = /(?:退回|打回|驳回)的?(?:原因|理由)(?:呢|[?？]|$)/u
/** 退回《…》,原因:日期怎么不对 gives a reason and asks for none. */
const GIVES_REASON =
  /(?:原因|理由)[:是为](?!什么|啥|哪)|^(?:请|把|将)?(?:退回|打回|驳回)[\ufffc\s]*[,:]/u

/** 「《…》怎么退回了?」「退回是什么原因?」: the reason of a return is asked for; nothing is returned. */
export function asksWhyReturned(meaning: Meaning): boolean {
  const words = withoutTitles(meaning)
  if (meaning.head !== undefined || GIVES_REASON.test(words)) return false
  return REASON_ALONE.test(words) || (ASKED.test(words) && isQuestion(meaning))
}
