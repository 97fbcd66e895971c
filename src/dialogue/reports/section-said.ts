import type { SectionName } from './section-named.ts'

/** What a message says of one section. */
export interface SectionSaid {
  readonly name: SectionName
  /** The text goes behind what stands there already. */
  readonly adds: boolean
  /** To the letter; empty where it is still to come. */
  readonly text: string
  /** Where the text begins: what is said of the report itself stands before. */
  readonly start: number
}

const NUMERAL = '[一二三四五六七八九十]|[1-9]'
const LEAD = '(?:请|麻烦|帮我|给我|把|将|在)*'
const REPORT =
  '(?:(?:\\d{2,4}年(?:度)?|[今去本上]年(?:度)?)的?)?(?:信息公开)?(?:工作)?(?:年报|年度报告|报告)?(?:草稿|初稿)?(?:里|中)?的?'
const PLACE = `第(?<place>${NUMERAL})(?:个|大)?部分(?:[（(](?<inner>${NUMERAL})[)）])?`
const WORDS =
  '[“"「《]?(?:[一二三四五六七八九十]、)?(?<words>[\\u4e00-\\u9fff、]{2,24}?)[”"」》]?(?:(?:这|那)?一?(?:部分|章|节))?'
const CHANGED = '改写成|写成|改成|改为|修改为|换成|填成|写上|填上|写为'
const ADDED =
  '(?:再|还要?)?(?:补充|补上|追加|加上|增加|添加)(?:一[句段]|[句段]|内容|文字)*|再加一[句段]|再写一[句段]'
const COLON = '[:：]\\s*|\\n\\s*'
const NOTHING = '[,，]?\\s*(?:就?写)?(?=(?:没有|暂无|无|本年度?(?:没有|无|未)|今年(?:没有|无|未)))'
/** A statement that nothing stands there yet says nothing of the section. */
const MISSING = '(?!没有?(?:写|填|内容|东西|文字|人))'

const SAYS: readonly RegExp[] = [PLACE, WORDS].flatMap((name) => [
  pattern(
    `${name}(?:的?(?:文字|内容|正文))?(?:(?<adds>${ADDED})|${CHANGED}|写|填写?|是|为|内容是|如下)?(?:${COLON})`,
  ),
  pattern(`${name}(?:的?(?:文字|内容|正文))?(?:(?<adds>${ADDED})|${CHANGED})[,，]?\\s*`),
  pattern(`${name}${NOTHING}${MISSING}`),
])

function pattern(body: string): RegExp {
  return new RegExp(`^\\s*${LEAD}${REPORT}${body}`, 'u')
}

/** What the message writes into a section of the annual report; `undefined` for any other message. */
export function sectionSaid(message: string): SectionSaid | undefined {
  for (const way of SAYS) {
    const match = way.exec(message)
    if (match === null) continue
    const { place, inner, words, adds } = match.groups ?? {}
    const start = match[0].length
    const text = message.slice(start).trim()
    if (ASKS.test(text)) return undefined
    return { name: { place, inner, words }, adds: adds !== undefined, text, start }
  }
  return undefined
}

/** 「第五部分写了什么?」 is asked, not written; a long text may well ask something. */
const ASKS = /^.{0,12}(?:[?？]|吗|呢|什么|怎么样?|多少|哪些)\s*[?？。]?$/u

/** The parts of a message that writes several sections, each named by its place at the start of a line. */
export function sectionsSaid(message: string): readonly SectionSaid[] {
  const lines = message.trim().split('\n')
  const starts = lines.flatMap((line, at) =>
    at === 0 || sectionSaid(`${line}\n`)?.name.place !== undefined ? [at] : [],
  )
  const said = starts.map((from, at) => sectionSaid(lines.slice(from, starts[at + 1]).join('\n')))
  const all = said.filter((one) => one !== undefined)
  return all.length === said.length ? all : []
}
