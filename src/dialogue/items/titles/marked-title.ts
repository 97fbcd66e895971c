import type { Span } from '../../../domain/figures/figure.ts'
import type { Found } from '../../../ports/understanding.ts'

/** What may stand around a title that is itself part of a title: 关于印发《…》的通知. */
const BEFORE = /(?:关于|转发|印发|批转)[^,，。;；:：\n《》]*$/u
const AFTER =
  /^(?:的|等)?[^,，。;；:：\n\s《》]{0,12}?(?:通知|公告|通告|公示|决定|意见|办法|方案|报告|批复|复函|说明|解读|细则|规定|通报|请示)/u

/** The title as a whole, where the one in 《》 is only part of it. */
export function wholeTitle(text: string, title: Found<string>, within: Span): Found<string> {
  const before = BEFORE.exec(text.slice(within.start, title.start))
  const after = AFTER.exec(text.slice(title.end, within.end))
  if (before === null || after === null || !title.text.startsWith('《')) return title
  const start = title.start - before[0].length
  const end = title.end + after[0].length
  const said = text.slice(start, end)
  return { value: said, text: said, start, end }
}
