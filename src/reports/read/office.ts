const BODY =
  /^(?!.*(?:政府信息公开|领导小组|工作办))[\u4e00-\u9fff]{2,30}(?:政府|办事处|街道|镇|乡|局|委员会|委|厅|办公室|管委会|中心|队|院|校|馆|会)$/

/** Whether a line is the name of a public body and nothing else. */
export function isBody(dense: string): boolean {
  return BODY.test(dense)
}

const IN_TITLE: readonly RegExp[] = [
  // 台江区上海街道2018年政府信息公开年度报告, 某局关于2018年…的报告
  /^(?:关于)?(.*?)(?:关于)?(?:19|20)\d{2}年/,
  // 2018年建新镇政府信息公开工作年度报告
  /(?:19|20)\d{2}年度?(.*?)(?:政府信息|信息公开|政务公开|依申请)/,
  // 某局信息公开年报(2020年度)
  /^(.*?)(?:政府信息公开|信息公开|政务公开)/,
]
const NO_NAME = /本|我|年|报告|工作/

/** The body that a title names. */
export function officeInTitle(title: string): string | undefined {
  return IN_TITLE.map((form) => form.exec(title)?.[1] ?? '').find(
    (name) => name.length >= 3 && !NO_NAME.test(name),
  )
}

/** The last lines: the body alone on a line, before or after the date. */
export function signature(dense: readonly string[]): string | undefined {
  return dense.slice(-8).findLast((text) => isBody(text) && text.length >= 4)
}

/** The signature gives the full name of what the title calls by its short one. */
export function fullerName(
  named: string | undefined,
  signed: string | undefined,
): string | undefined {
  if (named === undefined) return signed
  return signed?.includes(named) ? signed : named
}

const IN_INTRODUCTION: readonly RegExp[] = [
  /(?:现公布|现将|公布)([\u4e00-\u9fff]{3,25}?)(?:19|20)\d{2}年(?:度)?(?:政府信息公开|信息公开|政务公开)/,
  /由([\u4e00-\u9fff]{3,25}?(?:局|委员会|政府|办事处|街道|镇|乡))(?:办公室)?(?:根据|编制|负责)/,
  /地址[::](?:[\u4e00-\u9fff]{2,3}省)?([\u4e00-\u9fff]{3,25}?(?:人民政府|街道办事处))/,
]
/** The introduction ends within so many characters. */
const BEGINNING = 1500

/** What the introduction calls the body whose report it is. */
export function officeInIntroduction(dense: readonly string[]): string | undefined {
  const start = dense.join('').slice(0, BEGINNING)
  return IN_INTRODUCTION.map((form) => form.exec(start)?.[1]).find(
    (name) => name !== undefined && !/^[我本该]/.test(name),
  )
}
