/** Words right before a number that say how it is meant. */
export const BOUNDS = {
  over: '突破|冲破|跨过|迈过|超过|超出|超|逾|破|多于|大于|高于|不少于|不低于|不下于?|不止|何止|至少有?|起码有?|more than|over|above|upwards of|at least|exceed(?:s|ed)?',
  under:
    '不到|不足|不满|不够|少于|低于|小于|没到|未到|没有到|不超过|没超过|未超过|没有超过|至多有?|顶多有?|less than|fewer than|under|below|at most',
  about:
    '将近|接近|临近|逼近|近|快|快到|大约|约|约有|差不多|大概|大致|大体|about|around|nearly|almost|roughly|approximately|close to',
  exact:
    '高达|多达|足有|足足|整整|达|达到|达成|竟有|竟达|竟|多至|满|正好|刚好|恰好|恰恰|不多不少|as many as|a total of|exactly|precisely|only',
} as const

/** Words right behind a number. */
export const BOUNDS_AFTER = {
  over: '以上|开外|往上|出头|有余|or more|or higher|at least',
  under: '以下|以内|不到|or less|or fewer',
  about: '左右|上下|的样子|or so',
  exact: '之多|之巨|那么多|这么多|那么少|这么少|整',
} as const

export type Bound = keyof typeof BOUNDS

/** 已经…了 */
export const ALREADY = '(?:已经?|早就?|都|就|也|竟然?|居然|可能|怕是|恐怕)*'

const NUMBER = '(?:数据?|数字|数目|说法|消息|传言|传闻|信息)'
const RIGHT = '(?:准确?|真实?|可信|可靠|靠谱|正确|对|属实|是真的|假|有误|错)'
const ASKS = '(?:吗|么|嘛|不|没)'

/** What asks whether something that was said is so; no part of what it is about. */
export const CONFIRMS =
  `(?:是否|可|到底|究竟)?属不?属?实${ASKS}?|是不?是?属实|是真是假|(?:是|到底)?(?:不是)?真的?${ASKS}|真有(?:这么|那么)[多少]|` +
  `(?:我|俺)?(?:没有?|不会)(?:记|说|弄|搞|看|听|理解)?错吧?|(?:应该|想必|总)?(?:没|不会有?)错吧?|错不了吧?|不假吧?|不会(?:是)?假的吧?|对不对|对[吗吧么嘛]|是[吗吧么嘛]|` +
  `有没有这(?:回|码)?事|有这(?:回|码)?事${ASKS}?|确有(?:其|此)事${ASKS}?|可有此事|(?:我|俺)?(?:说|讲|记|算)得?对(?:吗|吧|不对|不)?|你?(?:怎么|怎样|如何)(?:说|解释|看)|作何解释|` +
  `(?<=[,.;?!。\\s]|^)(?:真|准|可信|可靠|靠谱|准确|真实|正确|确实|确切|无误|有误)的?(?:吗|么|嘛|不|没|吧)|` +
  `(?:这|那|以上)个?${NUMBER}?(?:到底|是不是|是否|究竟|是)?${RIGHT}${ASKS}|准不准|靠不靠谱|可不可信|是不是真的?|是不是(?:有)?这样|` +
  `请(?:您|你们?|贵单位)?(?:予以?|帮忙)?(?:确认|核实|核对|证实|澄清|回应)(?:一下)?(?=$|[,.;?!。\\s])|(?:为什么|为何|怎么|干嘛|凭什么)(?:都|就)?(?:不|没|瞒着?|隐瞒)(?:说|讲|公布|承认|写|报|提|公开)?(?=$|[,.;?!。\\s])|` +
  `(?:你们?|街道|政府|您|贵单位)?(?:敢|肯|会|能)?不?(?:承认|认账|认)(?:不承认|不认账|不认)?(?:${ASKS}|吧)?(?=$|[,.;?!。\\s])|承不承认|认不认账?|是谣言${ASKS}?|是不是谣言|造谣${ASKS}|` +
  '(?:据传|网传|网上(?:有人)?(?:说|讲|传)|网上都说|听[^,.;。?!]{1,4}(?:说|讲)|有人说|别人说|人家说|外面说|外头说|外面传|坊间说|坊间传|报道说|(?:报纸|报上|电视|新闻|网页|文章|书上|公众号|抖音|朋友圈|群里|论坛|贴吧)(?:上|里|中)?都?(?:说|讲|登|写|传|称)|媒体说|新闻说|邻居说|群里说|他们说|你们说|都说|传言|传闻|风传|盛传)(?:是|的)?|' +
  "(?:is|are|was) (?:that|this|it) (?:right|true|correct|accurate|so)|am i right|isn't it|isn't that|aren't there|didn't you|true or false|right\\?|correct\\?|i was told(?: that)?|they say|people say|someone said"

const WHETHER = new RegExp(
  `${CONFIRMS}|[吗吧么嘛](?=[,.;?!。~\\s]|$)|是不是|是否|确认|核实|核对|证实|求证|属实|听说|据说|据悉|听人说|明明|分明|\\bconfirm\\b|\\bright\\b|\\btrue\\b`,
  'u',
)

/** Whether a text states something and asks whether it is so: 「公开了500条,属实吗」. */
export function asksWhether(text: string): boolean {
  return WHETHER.test(text)
}

const AROUND = 12

/** How a number is bounded by the words around it: 「突破一千条」 is over, 「不到50件」 under. */
export function boundOf(before: string, after: string): Bound {
  const said = Object.entries(PATTERNS).find(
    ([, { behind, ahead }]) =>
      ahead.test(before.slice(-AROUND)) || behind.test(after.slice(0, AROUND)),
  )
  return isBound(said?.[0]) ? said[0] : 'exact'
}

function isBound(name: string | undefined): name is Bound {
  return name !== undefined && name in BOUNDS
}

const PATTERNS = {
  under: patternsOf('under'),
  over: patternsOf('over'),
  about: patternsOf('about'),
}

function patternsOf(bound: Bound): { readonly ahead: RegExp; readonly behind: RegExp } {
  return {
    ahead: new RegExp(`(?:${BOUNDS[bound]})(?:了|到|至)?\\s*$`, 'u'),
    behind: new RegExp(`^[条件份篇宗起个]?\\s*(?:${BOUNDS_AFTER[bound]})`, 'u'),
  }
}

/** A tenth off is still about it. */
const ABOUT = 0.1

/** Whether a value is what was stated. */
export function agrees(value: number, stated: number, bound: Bound): boolean {
  switch (bound) {
    case 'over':
      return value >= stated
    case 'under':
      return value < stated
    case 'about':
      return Math.abs(value - stated) <= stated * ABOUT
    case 'exact':
      return value === stated
  }
}
