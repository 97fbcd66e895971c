import type { Span } from '../domain/figures/figure.ts'
import { HIDDEN } from '../domain/language/hidden.ts'
import { asksHowMany } from './asking.ts'
import { matchesOf } from './matches.ts'

/** The sentence of a message that asks for a number, and what the others tell. */
export interface Background {
  readonly asking: Span
  readonly told: readonly Span[]
  /** The sentence that asks names a time, a scope or an office of its own. */
  readonly isPlaced: boolean
}

const SENTENCE = /[^。!?;\n.]+(?:\.(?!\s|$)[^。!?;\n.]*)*/gu
/** What says what the question is to be about, wherever it stands. */
const NARROWS =
  /想(?:要|看|查|问|找|知道|了解)|[要问查看找指说]的(?:就?是|只)|关于|有关|针对|只|仅|关心|关注|累计|历年|\d{2}|其中|包括|不[算含]|除|也就是|就是说|\b(?:about|regarding|only|except|concerning|want|looking for|interested)\b/u
/** 跟这个有关的, 这方面的 */
export const POINTS_BACK =
  /[这那此](?:个|些|件|事|类|块|种|项)*(?:事情?|的)?(?:有关|相关|方面)|[这那]方面|此类|(?:与|跟|和)(?:此|这|它|之)|(?<![\p{L}])(?:有关|相关)的(?:信息|文件)?(?:有|公开|是|几|多少)|\b(?:about|concerning|regarding) (?:it|this|that|them)\b/u
const PLACED = new RegExp(`${HIDDEN}{2,}`, 'u')

/**
 * 「我不太会上网。麻烦告诉我累计公开了多少条?」: one sentence asks and the others tell why. Nothing where several ask
 * or where another says what it is to be about.
 *
 * @param said a search copy with what has been read already hidden
 * @param asked the same with all of it
 */
export function backgroundIn(said: string, asked: string): Background | undefined {
  const sentences = matchesOf(said, SENTENCE).map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text,
  }))
  const [asking, ...others] = sentences.filter(({ text }) => asksHowMany(text))
  const told = sentences.filter((one) => one !== asking)
  if (asking === undefined || others.length > 0 || told.length === 0) return undefined
  if (POINTS_BACK.test(asking.text)) return undefined
  if (told.some(({ start, end }) => saysWhatAbout(asked.slice(start, end)))) return undefined
  return { asking, told, isPlaced: PLACED.test(asking.text) }
}

/** 「我关心加装电梯」 says what the question is to be about. */
export function saysWhatAbout(told: string): boolean {
  return NARROWS.test(told)
}
