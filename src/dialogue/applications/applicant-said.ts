import { APPLICANT_TYPES } from '../../domain/law/applicant.ts'
import { plainPhone } from '../../domain/people/masking.ts'
import { isPersonName, personNamedIn } from '../../domain/people/person-name.ts'
import { personalIn, type PersonalKind } from '../../domain/people/personal-text.ts'
import type { Applicant } from './application-values.ts'
import { viaIn } from './receipt-words.ts'

const LABELLED =
  /(?:申请人|申请单位|姓名|名称)(?:姓名|名字|名称)?(?:是|为|叫|[:：])?\s*(?<name>[\u4e00-\u9fff·()（）]{2,30})/u
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
  return labelledIn(words) ?? organisationIn(tokens) ?? personIn(words, tokens)
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
  const person = named.find((token) => isPersonName(token) && viaIn(token) === undefined)
  const surname = SURNAME_ONLY.exec(words)?.groups?.['name']
  return person ?? personNamedIn(words) ?? (surname && `${surname}某`)
}

function isName(words: string): boolean {
  return isPersonName(words) || ORGANISATION.test(words)
}

const BESIDE = new RegExp(
  `^.*(?:收到|申请人|登记|录入|来自|由|是|${APPLICANT_TYPES.join('|')})(?=.{3})`,
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
