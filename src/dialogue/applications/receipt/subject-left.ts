import type { Span } from '../../../domain/figures/figure.ts'
import { hide } from '../../../domain/language/hidden.ts'
import { personalIn } from '../../../domain/people/personal-text.ts'
import type { Meaning } from '../../skill.ts'
import { applicantIn } from '../applicant/said.ts'
import { applicantTypeIn, viaIn } from './words.ts'

/** What tells of the receipt, of the applicant or of the recording, and not of what is asked for. */
const BESIDE =
  /收到|来件|申请|登记|录入|记一|记下|补录|签收|提交|递交|交来|送来|寄来|寄到|收讫|受理|确认|电话|手机|联系|身份证|证件|住址|地址|邮编|麻烦|帮忙|帮我|姓名|名字|回执|编号|本人|依法|代理|委托|今天|昨天|刚|上午|下午/u
const SHORTEST = 5

/** What is asked for, where nothing says so: the one stretch between commas or blanks that tells of nothing else. */
export function subjectLeft(meaning: Meaning): (Span & { readonly text: string }) | undefined {
  const { name } = applicantIn(meaning.plain)
  const found = partsOf(meaning).filter(
    ({ words, left }) =>
      left.length >= SHORTEST && !BESIDE.test(left) && !tellsReceipt(words, name),
  )
  const [only] = found
  if (only === undefined || found.length > 1) return undefined
  const { start, end } = only
  return { text: meaning.text.slice(start, end), start, end }
}

interface Part extends Span {
  readonly words: string
  /** Without days and numbers of records. */
  readonly left: string
}

function partsOf({ plain, dates, recordIds, payload }: Meaning): readonly Part[] {
  const from = payload?.start ?? 0
  const named = hide(plain, [...dates, ...recordIds, ...personalIn(plain)], '\u3000')
  return [...plain.slice(from).matchAll(/[^,，;；。!！\s]+/gu)].map(({ index, 0: part }) => {
    const start = from + index
    const end = start + part.length
    return { words: part, left: named.slice(start, end).replaceAll('\u3000', ''), start, end }
  })
}

/** Who applies, of what kind, by which way: a short stretch that names one of these. */
function tellsReceipt(words: string, name: string | undefined): boolean {
  if (name !== undefined && (words.includes(name) || name.includes(words))) return true
  return words.length <= LONGEST && (viaIn(words) ?? applicantTypeIn(words)) !== undefined
}

const LONGEST = 8
