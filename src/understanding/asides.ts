import { matchesOf } from './matches.ts'
/** Who asks and what for, as said before the question: 「我是记者,」 「作为居民,」 「写论文要用,」. */
const ASIDES: readonly RegExp[] = [
  // 我是记者, / 本所代理一起案件, / 我家在排公租房, / 小女子正在写论文,
  /(?:我们?|本[人所报刊台院校社]|俺们?|咱们?|(?:我|本)(?:公司|单位|社区|所|报|律所|学校|学院|课题组)|小女子|在下|鄙人)(?:就|也|正|都|现)?(?:是|在|住|住在|家在|来自|想替|想帮|替|帮|代表|代理|作为|正在|正好|写|做|搞|弄|准备|打算|要写|要做|要交|需|需要|负责|刚|刚刚|从|受)[^,.;:?!。\n]{1,18}[,.;:!。\n]/gu,
  /(?:我|俺|咱)(?:家|爸|妈|爷爷|奶奶|外公|外婆|儿子|女儿|孩子|老伴|老公|老婆|同学|同事|领导|老师|导师|老板|主任|邻居|朋友)[^,.;:?!。\n]{0,14}[,.;!。\n]/gu,
  /(?:帮|替|给|代)(?:我|俺)?(?:家|爸|妈|爷爷|奶奶|外公|外婆|儿子|女儿|孩子|老伴|老人|同学|同事|领导|老师|导师|老板|主任|朋友)[^,.;:?!。\n]{0,6}(?:问|查|打听)(?:一下|一句|个|下)?[,.;!。\n]?/gu,
  // 小编想核实一个数:
  /^[^,.;:?!。\n]{0,8}?(?:核实|核对|核|查证|求证|证实|请教|咨询|打听|询问|了解|确认|请示|引用|问)(?:一下|下)?(?:(?:一?[个件]|几个|\ufffc{1,2})(?:数据?|数字|事情?|问题))?[:,。]/gu,
  /作为[^,.;:?!。\n]{1,14}[,.;!。\n]/gu,
  // 兹因审计工作需要, / 写论文要用, / 稿子里要用到,
  /(?:兹因|兹为|因为?|由于|为了?|鉴于|出于)[^,.;:?!。\n多几]{1,16}(?:需要|所需|之需|需|起见|要求|要用|必须|必需)[,.;!。\n]/gu,
  /(?:写|做|准备|赶|交|搞|弄|填)[^,.;:?!。\n多几]{1,10}(?:用|要用|需要|要|需)[^,.;:?!。\n多几]{0,6}[,.;:!。\n]/gu,
  // 换个话题, / 言归正传, / 开玩笑的,
  /(?:换一?个?(?:话题|问题|事)|另外一个问题|再问一个|还有一个问题|回到正题|言归正传|说正经的|开个?玩笑的?|逗你玩的?|别介意|先不说这个|先别说这个|不说这个了|不聊这个了|题外话)[^,.;:?!。\n]{0,4}[,.;:!。\n]/gu,
]

/** What asks, or speaks of the register, is no aside. */
const ASKS = /多少|几|什么|哪|吗|公开|申请/u

/** What sets an aside off, or speaks of who asked for it. */
const SETS_OFF = /[,.;:!。\n]|[帮替给代]/u

/** No aside is further in than this. */
const OPENING = 80

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
