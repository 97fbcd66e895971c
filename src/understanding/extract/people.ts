import { searchCopy } from '../search-copy.ts'
import { inOrder } from '../hidden.ts'
import type { Hit } from './hit.ts'
import { matchesOf } from '../matches.ts'

/** What names or reaches a person, and so is masked wherever it leaves. */
export type PersonalKind = 'phone' | 'identity' | 'email' | 'name'

const IDENTITY = /(?<![\da-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d{4}[\dx](?![\da-z])/g
const MOBILE = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/g
const LANDLINE =
  /(?<![\d-])(?:0\d{2,3}[-–—−) ]{1,2}|(?<=(?:电话|号码|座机|联系|传真|tel|phone)[是为: ]{0,2}))[2-9]\d{6,7}(?!\d)|(?<!\d)[48]00-?\d{3}-?\d{4}(?!\d)/g
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g
/** After a word for a party; without a colon only what begins with a common family name. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严戴莫孔汤温施洪游翁柯庄颜'
const PARTY = '(?<=(?:申请人|联系人|当事人|法定代表人|投诉人|举报人|经办人)(?:姓名|名字)?'
const NAME = new RegExp(
  `${PARTY}(?:是|为|叫)?: ?)[\\u4e00-\\u9fff]{2,4}|${PARTY}(?:是|为|叫)?)[${SURNAMES}](?:某某?|[\\u4e00-\\u9fff](?:(?![提申要来于在从向已说是的])[\\u4e00-\\u9fff])?)`,
  'g',
)

/** Without any of these no pattern can match. */
const CLUE = /\d{3}|@|人/

const PATTERNS: readonly (readonly [PersonalKind, RegExp])[] = [
  ['email', EMAIL],
  ['identity', IDENTITY],
  ['phone', MOBILE],
  ['phone', LANDLINE],
  ['name', NAME],
]

/** Phone numbers, identity numbers, e-mail addresses, and names after 申请人 and the like, in the text of a search copy. */
export function findPersonal(text: string): readonly Hit<PersonalKind>[] {
  const hits: Hit<PersonalKind>[] = []
  if (!CLUE.test(text)) return hits
  for (const [value, pattern] of PATTERNS)
    for (const match of matchesOf(text, pattern))
      hits.push({ value, start: match.index, end: match.index + match[0].length })
  return inOrder(hits)
}

/** The text with everything personal masked: 138****1234, 35*************123, 王**, l***@example.cn. */
export function mask(raw: string): string {
  const copy = searchCopy(raw)
  let masked = ''
  let index = 0
  for (const hit of findPersonal(copy.text)) {
    const { start, end } = copy.span(hit.start, hit.end)
    if (start < index) continue
    masked += raw.slice(index, start) + MASKS[hit.value](copy.text.slice(hit.start, hit.end))
    index = end
  }
  return masked + raw.slice(index)
}

const MASKS: Readonly<Record<PersonalKind, (text: string) => string>> = {
  phone: (text) => {
    const digits = text.replace(/^\+?86(?=[- ]?1)/, '').replace(/\D/g, '')
    return `${digits.slice(0, 3)}****${digits.slice(-4)}`
  },
  identity: (text) => `${text.slice(0, 2)}*************${text.slice(-3).toUpperCase()}`,
  email: (text) => `${text.slice(0, 1)}***${text.slice(text.indexOf('@'))}`,
  name: (text) => `${text.slice(0, 1)}**`,
}
