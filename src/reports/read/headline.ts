import type { Line } from './lines.ts'

/** What the head of a report says of itself. Folded text, without spaces. */
export interface Headline {
  readonly title?: string
  /** The body as the title, the line above it or the signature names it. */
  readonly office?: string
  readonly year?: number
  /** The lines that the title takes up. */
  readonly lines: readonly Line[]
}

const NAME =
  '(?:年度?.{0,30}(?:报告|年报|情况)|(?:信息公开|政务公开)(?:工作)?年报)(?:\\(.{0,12}\\))?'
const TITLE = new RegExp(`${NAME}$`)
/** The title of a report that came as one line. */
const TITLE_IN_FRONT = new RegExp(`^[^。;,:]{0,40}?(?:19|20)\\d{2}\\s*${NAME}(?=\\s)`)
const LONG_LINE = 100
const BODY =
  /^(?!.*(?:政府信息公开|领导小组|工作办))[\u4e00-\u9fff]{2,30}(?:政府|办事处|街道|镇|乡|局|委员会|委|厅|办公室|管委会|中心|队|院|校|馆|会)$/
const AHEAD = 40

/** Reads title, office and year off the first lines and the signature. @param lines furniture left out */
export function headlineOf(lines: readonly Line[]): Headline {
  const dense = lines.map(({ text }) => {
    const front = text.length > LONG_LINE ? TITLE_IN_FRONT.exec(text)?.[0] : undefined
    return (front ?? text).replaceAll(/\s/g, '')
  })
  const titles = dense
    .slice(0, AHEAD)
    .filter((text) => text.length <= 60 && TITLE.test(text) && !/[。;]/.test(text))
  const at = dense.indexOf(titles.find((text) => yearIn(text) !== undefined) ?? titles[0] ?? '')
  const title = at < 0 ? undefined : dense[at]
  const above = at > 0 && BODY.test(dense[at - 1] ?? '') ? dense[at - 1] : undefined
  const named = title === undefined ? undefined : (above ?? officeIn(title))
  return {
    title: title === undefined ? undefined : (above ?? '') + title,
    office: fuller(named, signature(dense)) ?? selfNamed(dense),
    year: yearIn(title),
    lines: at < 0 ? [] : lines.slice(above === undefined ? at : at - 1, at + 1),
  }
}

function yearIn(title: string | undefined): number | undefined {
  const hit = /((?:19|20)\d{2})年?/.exec(title ?? '')
  return hit === null ? undefined : Number(hit[1])
}

/** 台江区上海街道2018年政府信息公开年度报告; 2018年建新镇政府信息公开工作年度报告; 某局关于2018年…的报告 */
function officeIn(title: string): string | undefined {
  const before = /^(?:关于)?(.*?)(?:关于)?(?:19|20)\d{2}年/.exec(title)?.[1] ?? ''
  const after =
    /(?:19|20)\d{2}年度?(.*?)(?:政府信息|信息公开|政务公开|依申请)/.exec(title)?.[1] ?? ''
  const ahead = /^(.*?)(?:政府信息公开|信息公开|政务公开)/.exec(title)?.[1] ?? ''
  return [before, after, ahead].find((name) => name.length >= 3 && !/本|我|年|报告|工作/.test(name))
}

/** The last lines: the body alone on a line, before or after the date. */
function signature(dense: readonly string[]): string | undefined {
  return dense.slice(-8).findLast((text) => BODY.test(text) && text.length >= 4)
}

/** The signature gives the full name of what the title calls by its short one. */
function fuller(named: string | undefined, signed: string | undefined): string | undefined {
  if (named === undefined) return signed
  return signed !== undefined && signed.includes(named) ? signed : named
}

const SELF_NAMED: readonly RegExp[] = [
  /(?:现公布|现将|公布)([\u4e00-\u9fff]{3,25}?)(?:19|20)\d{2}年(?:度)?(?:政府信息公开|信息公开|政务公开)/,
  /由([\u4e00-\u9fff]{3,25}?(?:局|委员会|政府|办事处|街道|镇|乡))(?:办公室)?(?:根据|编制|负责)/,
  /地址[::](?:[\u4e00-\u9fff]{2,3}省)?([\u4e00-\u9fff]{3,25}?(?:人民政府|街道办事处))/,
]

const BEGINNING = 1500

/** What the introduction calls the body whose report it is. */
function selfNamed(dense: readonly string[]): string | undefined {
  const start = dense.join('').slice(0, BEGINNING)
  for (const form of SELF_NAMED) {
    const name = form.exec(start)?.[1]
    if (name !== undefined && !/^[我本该]/.test(name)) return name
  }
  return undefined
}
