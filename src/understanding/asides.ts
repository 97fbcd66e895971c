import { matchesOf } from './matches.ts'
/** Who asks and what for, as said before the question: 「我是记者,」 「作为居民,」 「写论文要用,」. */
const ASIDES: readonly RegExp[] = [
  /(?:我们?|本人|俺|咱们?)(?:就|也)?(?:是|在|住|住在|家在|来自|想替|想帮|替|帮|代表)[^,.;:?!。\n]{1,14}[,.;!。\n]/gu,
  /(?:我|俺|咱)(?:家|爸|妈|爷爷|奶奶|外公|外婆|儿子|女儿|孩子|老伴|老公|老婆|同学|同事|领导|老师)[^,.;:?!。\n]{0,10}[,.;!。\n]/gu,
  /(?:帮|替|给|代)(?:我|俺)?(?:家|爸|妈|爷爷|奶奶|外公|外婆|儿子|女儿|孩子|老伴|老人|同学|同事|领导|老师)[^,.;:?!。\n]{0,6}(?:问|查|打听)(?:一下|一句|个|下)?[,.;!。\n]?/gu,
  /^[^,.;:?!。\n]{0,8}?(?:核实|核对|查证|求证|证实|请教|咨询|打听|询问|了解|确认|请示|问)(?:一下|下)?(?:(?:一?[个件]|几个)(?:数据?|数字|事情?|问题))?[:,。]/gu,
  /作为[^,.;:?!。\n]{1,14}[,.;!。\n]/gu,
  /(?:写|做|准备|赶|交)[^,.;:?!。\n多几]{1,8}(?:用|要用|需要|要)(?:到)?[,.;!。\n]/gu,
]

/** What asks, or speaks of the register, is no aside. */
const ASKS = /多少|几|什么|哪|吗|公开|申请/u

/** What sets an aside off, or speaks of who asked for it. */
const SETS_OFF = /[,.;:!。\n]|[帮替给代]/u

/** No aside is further in than this. */
const OPENING = 40

/** Where a message only says who asks and why, before it asks; no word of that is a subject. */
export function asidesIn(
  copy: string,
): readonly { readonly start: number; readonly end: number }[] {
  const opening = copy.slice(0, OPENING)
  if (!SETS_OFF.test(opening)) return []
  return ASIDES.flatMap((aside) =>
    matchesOf(opening, aside)
      .filter(([said]) => !ASKS.test(said))
      .map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  )
}
