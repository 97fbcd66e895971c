import type { CaseKind, CaseResult, LITIGATION_ROUTES } from '../../domain/register/cases/case.ts'

const KINDS: readonly (readonly [CaseKind, RegExp])[] = [
  ['litigation', /诉讼|起诉|法院|被告|应诉|开庭|判决|官司|撤诉|传票|原告|复议后起诉/u],
  ['reconsideration', /复议/u],
  ['complaint', /申诉|举报|投诉/u],
]

/** 行政复议, 行政诉讼 or 申诉举报; a lawsuit after reconsideration names both. */
export function caseKindIn(words: string): CaseKind | undefined {
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0]
}

const RESULTS: readonly (readonly [CaseResult, RegExp])[] = [
  [
    '结果纠正',
    /纠正|纠错|撤销(?:原|了|行政|答复|决定)|责令|变更|确认违法|败诉|重新(?:答复|作出)|属实/u,
  ],
  ['结果维持', /维持|驳回|胜诉/u],
  ['其他结果', /其他|其它|终止|撤回|撤诉|调解|和解|不予受理|不属实/u],
]

/** How a case ended: the columns of table four. */
export function caseResultIn(words: string): CaseResult | undefined {
  const untrue = /不属实|查否/u.test(words)
  return untrue ? '其他结果' : RESULTS.find(([, pattern]) => pattern.test(words))?.[0]
}

/** Whether a lawsuit came at once or after reconsideration. */
export function routeIn(words: string): (typeof LITIGATION_ROUTES)[number] | undefined {
  if (
    /(?:经|过|后|不服)(?:过)?复议|复议(?:之)?后|不服复议/u.test(words) &&
    !WITHOUT_RECONSIDERATION.test(words)
  )
    return '复议后起诉'
  return WITHOUT_RECONSIDERATION.test(words) || /直接(?:起诉|诉讼|告|到法院|去法院)/u.test(words)
    ? '未经复议直接起诉'
    : undefined
}

const WITHOUT_RECONSIDERATION = /(?:未|没有?|不)(?:申请|提起|走|先|有)?(?:经过?|过)?(?:行政)?复议/u

/** The result of a case that is recorded already, not a new case. */
export function tellsResult(words: string): boolean {
  const decided = /结果|决定书?|判决|裁定|判了|办结|结案|审结|下来了|出来了/u.test(words)
  return caseResultIn(words) !== undefined && (decided || !/收到一|新收|登记一|来了一/u.test(words))
}
