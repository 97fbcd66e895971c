import { hide } from '../../domain/language/hidden.ts'
import type { Meaning } from '../skill.ts'
import type { SaidTime } from './said-time.ts'

const FILLER =
  /(?:请|帮我|麻烦|登记|记一下|记上|记下|录入|录一下|新增|一下|我们|街道|刚刚|刚才|刚|今天|现在|发现了?|监测到了?|出现了?|收到了?|一条|一起|一件|一个|1条|1起|1件|涉及|关于|有关|网络|政务|舆情|舆论|的|了|有|在|是|[《》“”"])+/gu
const NO_SUBJECT = /^(?:特别重大|重大|一般|突发事件|等)*$/u

/** The longest clause that is neither time nor a word of the register; a title or quoted words go before it. */
export function aboutIn(meaning: Meaning, times: readonly SaidTime[]): string | undefined {
  const quoted = /[“"](?<words>[^”"]{2,40})[”"]/u.exec(meaning.text)?.groups?.['words']
  const [title] = meaning.titles
  if (title !== undefined) return meaning.text.slice(title.start, title.end)
  if (quoted !== undefined) return quoted
  const clauses = hide(meaning.text, [...meaning.dates, ...times], ',')
    .split(/[,，。;；:：\s]+/u)
    .filter((clause) => !/回应|答复|待办|级别|时间$|^属于?(?:特别)?重大|突发事件$/u.test(clause))
    .map(plainClause)
    .filter((clause) => clause.length > 1 && !NO_SUBJECT.test(clause))
  return clauses.toSorted((one, other) => other.length - one.length)[0]
}

/** Fillers go from both ends only: 网传停水的通知 keeps its 的. */
function plainClause(clause: string): string {
  const ends = new RegExp(`^${FILLER.source}|${FILLER.source}$`, 'gu')
  return clause.replace(ends, '')
}
