import { APPLICANT_TYPES } from '../../../domain/law/applicant.ts'
import { plainPhone } from '../../../domain/people/masking.ts'
import { isPersonName, mayBePersonName, personNamedIn } from '../../../domain/people/person-name.ts'
import { personalIn, type PersonalKind } from '../../../domain/people/personal-text.ts'
import type { Applicant } from '../application-values.ts'
import { applicantTypeIn, viaIn } from '../receipt/words.ts'

const LABELLED =
  /(?:申请人|申请单位|姓名|名称)(?:姓名|名字|名称)?(?:是|为|叫|[:：])?\s*(?<name>[\u4e00-\u9fff·()（）]{2,30})/u
/** What follows the colon is the name, whatever its characters are. */
const TOLD =
  /(?:申请人|姓名|名字)(?:姓名|名字)?(?:是|为|叫)?[:：]\s*(?<name>[\u4e00-\u9fff]{2,4})(?=$|[\s,，;；。、(（\d])/u
const NOBODY = /^(?:匿名|不详|未知|未留|未填|没有|没留|没说|不知道|本人|个体.*)$/u
const ORGANISATION =
  /[\u4e00-\u9fff()（）]{2,30}(?:公司|律师事务所|律所|大学|学院|研究院|研究所|协会|基金会|合作社|集团|银行|委员会|业委会|中心)/u
const SURNAME_ONLY = /姓(?<name>[\u4e00-\u9fff])(?![\u4e00-\u9fff]*名)/u

/** Who applies, as far as the words tell. */
export function applicantIn(words: string): Applicant {
  const mobile = saidOf('mobile', words)
  const phone = mobile && plainPhone(mobile)
  const identity = saidOf('identity', words)?.toUpperCase()
  const name = nameIn(words)
  return {
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
    ...(identity === undefined ? {} : { identity }),
  }
}

/** A telephone at a desk, where the words are meant to be a telephone's. */
export function landlineIn(words: string): string | undefined {
  return saidOf('landline', words)
}

function saidOf(sought: PersonalKind, words: string): string | undefined {
  return personalIn(words).find(({ kind }) => kind === sought)?.text
}

function nameIn(words: string): string | undefined {
  const tokens = words.split(/[\s,，;；。、:：!！]+/u).filter((token) => token !== '')
  return labelledIn(words) ?? organisationIn(tokens) ?? personIn(words, tokens) ?? toldIn(words)
}

function toldIn(words: string): string | undefined {
  const name = TOLD.exec(words)?.groups?.['name']
  const isNone = name === undefined || NOBODY.test(name) || tellsReceipt(name)
  return isNone ? undefined : name
}

function tellsReceipt(token: string): boolean {
  return viaIn(token) !== undefined || applicantTypeIn(token) !== undefined
}

function labelledIn(words: string): string | undefined {
  const labelled = LABELLED.exec(words)?.groups?.['name']
  return labelled !== undefined && isName(labelled) ? labelled : undefined
}

function organisationIn(tokens: readonly string[]): string | undefined {
  const [organisation] = tokens.flatMap((token) => ORGANISATION.exec(token)?.[0] ?? [])
  return organisation && withoutVerb(organisation)
}

function personIn(words: string, tokens: readonly string[]): string | undefined {
  const named = tokens
    .flatMap((token) => token.split(/[()（）]/u))
    .map((token) => token.replace(/^(?:市民|居民|村民|公民|群众|业主)/u, ''))
  const person =
    named.find((token) => isPersonName(token) && viaIn(token) === undefined) ??
    besideHis(named.map((token) => token.replace(/^申请人/u, '')))
  const surname = SURNAME_ONLY.exec(words)?.groups?.['name']
  return person ?? personNamedIn(words) ?? (surname && `${surname}某`)
}

/** 马上,个人,139…: next to the kind of applicant or to a number that reaches him, no adverb is to be expected. */
function besideHis(tokens: readonly string[]): string | undefined {
  return tokens.find(
    (token, i) =>
      mayBePersonName(token) &&
      !tellsReceipt(token) &&
      [tokens[i - 1], tokens[i + 1]].some(isOfPerson),
  )
}

function isOfPerson(token = ''): boolean {
  const isKind = APPLICANT_TYPES.some((type) => type === token) || /^(?:个人|男|女)$/u.test(token)
  return isKind || personalIn(token).some(({ kind }) => kind !== 'name')
}

function isName(words: string): boolean {
  return isPersonName(words) || ORGANISATION.test(words)
}

/** 自由贸易公司 and 是美科技公司 hold such words themselves. */
const BESIDE = new RegExp(
  `^.*(?:收到|申请人|登记|录入|来自|${APPLICANT_TYPES.join('|')})(?:的?[是为由])?(?=.{3})|^[由是](?=.{3})`,
  'u',
)

/** 收到某某公司, 商业企业某某公司 → 某某公司 */
function withoutVerb(name: string): string {
  return name.replace(BESIDE, '')
}

/** Whether a person, not an organisation, is named. */
export function isPerson({ name }: Applicant): boolean {
  return name !== undefined && !ORGANISATION.test(name)
}
