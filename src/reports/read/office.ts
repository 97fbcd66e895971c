const KIND =
  '(?:人民政府|政府|办事处|街道|镇|乡|局|委员会|管委会|委|厅|办公室|中心|支队|大队|学院|学校|馆)'
const BODY = new RegExp(
  `^(?!.*(?:政府信息公开|领导小组|工作办))[\\u4e00-\\u9fff]{2,30}(?:${KIND}|队|院|校|会)$`,
)

/** Whether a line is the name of a public body and nothing else. */
export function isBody(dense: string): boolean {
  return BODY.test(dense)
}

const IN_TITLE: readonly RegExp[] = [
  // 台江区上海街道2018年政府信息公开年度报告, 某局关于2018年…的报告
  /^(?:关于)?(.*?)(?:关于)?(?:19|20)\d{2}(?:[-—–~至]+(?:19|20)\d{2})?(?:学年|年)/,
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

const NAME = `([\\u4e00-\\u9fff]{2,22}?${KIND})`
const PLACE = '([\\u4e00-\\u9fff]{2,22}?)'
const YEAR = '(?:19|20)\\d{2}年度?'
const SUBJECT = '(?:政府信息公开|信息公开|政务公开)'
/** What only the body itself is said to do. */
const DOES =
  '(?:根据|按照|依据|结合|认真|高度重视|严格|深入|全面|积极|坚持|及时|紧紧|牢牢|始终|持续|不断|切实|主动公开|共|未收到|没有收到|收到)'

/** Where the introduction names the body whose report it is; the surest first. */
const IN_INTRODUCTION: readonly RegExp[] = [
  // 现公布句容市2022年政府信息公开工作年度报告
  new RegExp(`(?:公布|公开|编制|发布|结合|报告|现将)${PLACE}${YEAR}(?:本级)?${SUBJECT}`, 'g'),
  // 公布2012年凤安镇政府信息公开工作年度报告
  new RegExp(`(?:公布|公开|编制|发布|现将)${YEAR}${NAME}${SUBJECT}`, 'g'),
  new RegExp(`由${NAME}(?:办公室)?(?:根据|编制|负责编)`, 'g'),
  new RegExp(
    `地址[::](?:[\\u4e00-\\u9fff]{2,3}省)?([\\u4e00-\\u9fff]{3,25}?(?:人民政府|街道办事处))`,
    'g',
  ),
  // 《龙潭街道信息公开指南》: a body makes rules of its own
  new RegExp(
    `《${NAME}(?:政府)?信?息(?:公开)?(?:主动公开|依申请公开|保密|公开)?(?:工作)?(?:指南|目录|制度|考核|责任)`,
    'g',
  ),
  // 2020年,上城区卫生健康局认真贯彻落实…
  new RegExp(`(?:^|[。,:;)])(?:${YEAR}[,,]?)?${NAME}${DOES}`, 'g'),
]
/** The introduction ends within so many characters. */
const BEGINNING = 1500
/** 我局, 市政府, 各乡镇: words for a body, not its name. */
const UNNAMED =
  /^[我本该各全省市区县镇乡街局委办厅]|^(?:一|党|国务院|有关|相关|上级|下级|其他|以及|建立|成立|由|在|对|向|与|和|使|让|并|按|将)|[我本该各全]|有关|相关|上级|领导|单位|部门|为|的/

/** What the introduction calls the body whose report it is. */
export function officeInIntroduction(dense: readonly string[]): string | undefined {
  const start = dense.join('').slice(0, BEGINNING)
  return IN_INTRODUCTION.flatMap((form) => [...start.matchAll(form)].map((hit) => hit[1])).find(
    (name) => name !== undefined && name.length >= 3 && !UNNAMED.test(name),
  )
}
