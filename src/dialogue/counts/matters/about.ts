import type { Span } from '../../../domain/figures/figure.ts'
import { hide } from '../../../domain/language/hidden.ts'
import type { Meaning } from '../../skill.ts'
import type { SaidTime } from '../said-time.ts'

const FILLERS =
  '(?:请|帮我|麻烦|登记|记一下|记上|记下|录入|录一下|新增|一下|我们|街道|刚刚|刚才|刚|今天|现在|发现了?|监测到了?|出现了?|收到了?|一条|一起|一件|一个|1条|1起|1件|涉及|关于|有关|网络|政务|舆情|舆论|的|了|有|在|是|[《》“”"])+'
const FILLERS_BEFORE = new RegExp(`^${FILLERS}`, 'u')
const FILLERS_AFTER = new RegExp(`${FILLERS}$`, 'u')
const NO_SUBJECT = /^(?:特别重大|重大|一般|突发事件|等)*$/u

const QUOTED = /[“"](?<words>[^”"]{2,40})[”"]/u
const OTHER =
  /回应|答复|处置|辟谣|澄清|待办|级别|时间$|^属于?(?:特别)?重大|突发事件$|(?:发|出|作)[^,;。]{0,6}(?:通报|声明|说明|公告)$/u

/** The longest clause that is neither time nor a word of the register, to the letter; a title or quoted words go before it. */
export function aboutIn(
  { text, plain, titles, dates }: Meaning,
  times: readonly SaidTime[],
): string | undefined {
  const quoted = QUOTED.exec(text)?.groups?.['words']
  const [title] = titles
  if (title !== undefined) return text.slice(title.start, title.end)
  if (quoted !== undefined) return quoted
  const clauses = [...hide(plain, [...dates, ...times], ',').matchAll(/[^,。;:\s]+/gu)]
    .filter(({ 0: clause }) => !OTHER.test(clause))
    .map(({ 0: clause, index }) => withoutFillers(clause, index))
    .filter(({ start, end }) => end - start > 1 && !NO_SUBJECT.test(plain.slice(start, end)))
  const [longest] = clauses.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  )
  return longest && text.slice(longest.start, longest.end)
}

/** Fillers go from both ends only: 网传停水的通知 keeps its 的. */
function withoutFillers(clause: string, at: number): Span {
  const lead = FILLERS_BEFORE.exec(clause)?.[0].length ?? 0
  const trail = FILLERS_AFTER.exec(clause.slice(lead))?.[0].length ?? 0
  return { start: at + lead, end: at + clause.length - trail }
}
