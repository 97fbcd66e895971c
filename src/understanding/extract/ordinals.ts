import { numeralValue } from '../../domain/language/chinese-number.ts'
import type { Hit } from './hit.ts'

const SMALL = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
/** The whole message is the choice: 2, ②, 3., 选二, 第一个吧, (3) */
const WHOLE = new RegExp(
  `^(?:我?(?:就|要|想)?(?:选择?|看|点|问|要)?)?[(#]?第?(?<number>${SMALL})(?:个|项|条|种|号|款|件)?[).、。!]*(?:吧|呢|的|啊|谢谢)?[.。!]?$`,
)
/** Counted things, not choices: 3条, 三件, 十个 as an answer to 「几件」; with 第 or 选 they are choices. */
const COUNTED = new RegExp(`^(?:${SMALL})(?:个|项|条|种|款|件)`)
/** 第二个 anywhere; not 第三季度, 第33条 of a law, 第一次, 第2号令. */
const NAMED = new RegExp(
  `(?<choice>第(?<number>${SMALL})(?:个(?!季度|月|星期)|项|件|条(?!例|第|规定)))`,
)
const LAW_BEFORE = /(?:条例|法|办法|规定|细则|》|\ufffc)的?$/
/** 选3, 通过2, 退回3: a verb of choosing and the number to the end or to a mark. */
const CHOSEN = new RegExp(
  `(?:选择?|通过|退回|撤回|归档|就是|不是)(?<choice>第?(?<number>${SMALL})(?:个|项|号)?)(?=$|[\\s,。;.!?]|吧)`,
)

/** Which of the choices just offered is meant, 1 for the first. */
export function findOrdinal(text: string): Hit<number> | undefined {
  const whole = COUNTED.test(text) ? undefined : hitOf(WHOLE.exec(text))
  return whole ?? hitOf(CHOSEN.exec(text)) ?? namedIn(text)
}

function namedIn(text: string): Hit<number> | undefined {
  const match = NAMED.exec(text)
  return match && LAW_BEFORE.test(text.slice(0, match.index)) ? undefined : hitOf(match)
}

function hitOf(match: RegExpExecArray | null): Hit<number> | undefined {
  if (match === null) return undefined
  const { number = '', choice = match[0] } = match.groups ?? {}
  const value = numeralValue(number) ?? 0
  if (value < 1) return undefined
  const start = match.index + match[0].indexOf(choice)
  return { value, start, end: start + choice.length }
}
