import type { CivilDate } from '../../../domain/time/civil-date.ts'
import type { Meaning } from '../../skill.ts'

/** The days of a consultation as one message tells them; `answeredOn` is absent where that day is not named. */
export interface AnswerDays {
  readonly sentOn?: CivilDate
  readonly deliveredOn?: CivilDate
  readonly answeredOn?: CivilDate
}

type Told = keyof AnswerDays

/** What says more stands first: 收到回函 tells of the answer, 签收征求意见函 of the delivery. */
const TELLS: readonly (readonly [Told, RegExp])[] = [
  ['answeredOn', /[回复来]函|答复|回复|回信|回话|反馈|回了|意见(?!函|书)|同意|异议/u],
  ['deliveredOn', /收到|收悉|签收|送达|妥投|拿到/u],
  ['sentOn', /寄|发|送|去函|致函|征求|征询/u],
]

/** 「征求意见函3月12日对方收到,今天回函了」: each day is of what the words beside it tell; the last of a kind counts. */
export function answerDays({ plain, dates }: Meaning): AnswerDays {
  let days: AnswerDays = {}
  let unnamed: CivilDate | undefined
  dates.forEach(({ start, end, value: { date } }, i) => {
    const before = lastClause(plain.slice(dates[i - 1]?.end ?? 0, start))
    const told = toldBeside(before, firstClause(plain.slice(end, dates[i + 1]?.start)))
    if (told === undefined) unnamed ??= date
    else days = { ...days, [told]: date }
  })
  return { answeredOn: unnamed, ...days }
}

/** 第三方回函3月16日收到 */
const ANSWER_CAME = /(?:[回复来]函|回信|答复|回复|反馈|意见)(?:是|于|在)?\s*$/u

function toldBeside(before: string, after: string): Told | undefined {
  return ANSWER_CAME.test(before) ? 'answeredOn' : (toldBy(after) ?? toldBy(before))
}

/** 征求意见 is no opinion yet. */
const ASKED = /(?:征求|征询|听取)[^,;。]{0,14}?意见(?!函|书)/gu

function toldBy(words: string): Told | undefined {
  const said = words.replace(ASKED, '征求')
  return TELLS.find(([, pattern]) => pattern.test(said))?.[0]
}

const COMMA = /[,;。!\n]/u

function firstClause(words: string): string {
  return words.split(COMMA)[0] ?? ''
}

function lastClause(words: string): string {
  return words.split(COMMA).at(-1) ?? ''
}
