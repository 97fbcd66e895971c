import type { Span } from '../figures/figure.ts'
import { halfWidth } from '../language/half-width.ts'
import { maskedEmail, maskedIdentity, maskedName, maskedPhone } from './masking.ts'
import { COMMON_FAMILY_NAMES } from './person-name.ts'

/** What names or reaches a person, and so is masked wherever it leaves. */
export type PersonalKind = 'mobile' | 'landline' | 'identity' | 'email' | 'name'

export interface Personal extends Span {
  readonly kind: PersonalKind
  /** As it was said, in half width. */
  readonly text: string
}

const IDENTITY = /(?<![\da-z])\d{17}[\dx](?![\da-z])/gi
const MOBILE = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g
const LANDLINE =
  /(?<![\d-])(?:0\d{2,3}[-–—−) ]{0,2}|(?<=(?:电话|号码|座机|联系|传真|tel|phone)[是为: ]{0,2}))[2-9]\d{6,7}(?!\d)|(?<!\d)[48]00-?\d{3}-?\d{4}(?!\d)/gi
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
/** After a word for a party; without a colon only what begins with a common family name. */
const PARTY = '(?<=(?:申请人|联系人|当事人|法定代表人|投诉人|举报人|经办人)(?:姓名|名字)?'
const NAME = new RegExp(
  `${PARTY}(?:是|为|叫)?: ?)[\\u4e00-\\u9fff]{2,4}|${PARTY}(?:是|为|叫)?)[${COMMON_FAMILY_NAMES}](?:某某?|[\\u4e00-\\u9fff](?:(?![提申要来于在从向已说是的])[\\u4e00-\\u9fff])?)`,
  'g',
)

/** Without any of these no pattern can match. */
const CLUE = /\d{3}|@|人/

const PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', EMAIL],
  ['identity', IDENTITY],
  ['mobile', MOBILE],
  ['landline', LANDLINE],
  ['name', NAME],
]

const MASKS: Readonly<Record<PersonalKind, (text: string) => string>> = {
  mobile: maskedPhone,
  landline: maskedPhone,
  identity: maskedIdentity,
  email: maskedEmail,
  name: maskedName,
}

/** Phone numbers, identity numbers, e-mail addresses, and names after 申请人 and the like, in order; none overlaps another. */
export function personalIn(text: string): readonly Personal[] {
  const plain = halfWidth(text)
  if (!CLUE.test(plain)) return []
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    Array.from(plain.matchAll(pattern), (match) => personal(kind, match)),
  ).sort((one, other) => one.start - other.start)
  let last = 0
  return found.filter(({ start, end }) => {
    if (start < last) return false
    last = end
    return true
  })
}

/** 138****1234, 35*************123, l***@example.cn, 王** */
export function masked({ kind, text }: Pick<Personal, 'kind' | 'text'>): string {
  return MASKS[kind](text)
}

/** A text for the journal: the numbers and addresses in it that reach a person are masked for good. */
export function withoutContacts(text: string): string {
  let kept = ''
  let index = 0
  for (const one of personalIn(text).filter(({ kind }) => kind !== 'name')) {
    kept += text.slice(index, one.start) + masked(one)
    index = one.end
  }
  return kept + text.slice(index)
}

function personal(kind: PersonalKind, match: RegExpExecArray): Personal {
  const [text] = match
  return { kind, text, start: match.index, end: match.index + text.length }
}
