/** How reports speak of the time, of themselves and of the public: nothing that names a figure. */
const TIME =
  '(?:自|从|在|于|至|到)?(?:(?:19|20)\\d{2}年(?:度|初|底|末)?(?:以来|内|间)?|(?:今|本|全|当|该)年(?:度)?(?:以来|内)?|本年度报告期内|报告期内?|年内|年度|一年来|近一年来?|(?:截至|截止)(?:目前|当前|(?:到|至)?(?:(?:19|20)\\d{2}年?)?(?:\\d{1,2}月)?(?:\\d{1,2}日|底|末)?)|\\d{1,2}月(?:\\d{1,2}日|份)?|目前|年初|历年来?|期间)'
const SELF =
  '(?:我|本|全|该|各)(?:街道办事处|街道办|街道|街|镇|乡|局|委|办|市|县|区|省|厅|院|所|站|中心|校|单位|机关|部门|系统|级|处|队|馆|会)(?:政府|机关|系统|各级|各单位|各(?:职能|有关|相关)?部门|各镇街|各乡镇|镇街|乡镇|、|办公室)*'
const MANNER =
  '(?:向社会公众|向社会|对外|面向社会|通过|先后|共计|总共|一共|合计|共|总计|累计|已经?|均|各|分别|其中|另有|另外|另|还|并|包括|包含|含|以及|以上|主要|依法|及时|同时|新增|新(?!增|收|闻|媒|型|城|区)|和|与|及|内有|下设|中|等|约|近|超|超过|达到|达|为|有|是|至|数|度|期内|内|来自|的)'
const RECEIVING = '(?:收到|接到|受理|接收|收悉|新收|收办|收取|处理|办理|接受)(?:到|了|过|的)?'

const LEADING = new RegExp(`^(?:${TIME}|${SELF}|${MANNER}|[,、:;.“”()\\s]|\\d+[.、])+`)
const TRAILING =
  /(?:共计|总共|合计|总计|累计|共|达到|达|(?<!行)为|约|近|超过|超|逾|有|是|均|各|分别|数量为|多达|(?<!存)在|,|:|、|\(|等)+$/
const RECEIVED = new RegExp(`^(?:${RECEIVING})+`)

/** What is left of the words before a number when time, self and manner are gone. */
export function core(words: string): string {
  let rest = words
  for (;;) {
    const next = rest.replace(LEADING, '').replace(TRAILING, '')
    if (next === rest) return rest
    rest = next
  }
}

/** The same without the verb of receiving around it: 收到政府信息公开申请 is the applications. */
export function withoutReceiving(words: string): string {
  return core(words.replace(RECEIVED, '').replace(/(?:收到|受理|发生)$/, ''))
}

/** Verbs that ask for a thing counted behind the number: 召开…2次会议, 收到2份申请. */
const ASKING =
  /(?:收到|受理|接到|接收|召开|举办|举行|开展|组织|进行|制作|制定|编制|印发|发布|公开|公布|开设|设立|设置|配备|指定|配置|安排|明确|完成|新增|对|办理|答复|回复|解答|开通|建立|建成|提升|发放|编印|编发|参加|派|确定|配有|设有|拥有|维护|整改|更新|录入|处理|接待|共|计|有|的|和|及|与|、|,|达|向)(?:了|过|到)?$/

/** Whether the words before a number end in something that asks for what is counted. */
export function asksForMore(before: string): boolean {
  return before === '' || ASKING.test(before)
}

const THING_ENDS =
  /[,。;:、()!?\u0000\d]|以上|左右|负责|从事|进行|用于|予以|参加|被|收取|具体|占|同比|比上|较|均|全部|得到|开展|并|已|是|由|为|在|且|均为|因|未/

/** The thing counted that stands behind a count word: 2份书面政府信息公开申请,均… */
export function thingBehind(after: string): string {
  const end = after.search(THING_ENDS)
  return (end < 0 ? after : after.slice(0, end)).replace(/^的/, '').replace(/[和与及等]$/, '')
}

const LONGEST = 36

/** Without a closing sign whose opening one was cut off. */
function closed(words: string): string {
  return words.includes('“') ? words : words.replaceAll('”', '')
}

/** Words cut to a noun phrase: what stands before the time and the total is none of it. */
export function titleOf(whole: string): string {
  const words = core(
    whole.replace(/^.*(?:(?:19|20)\d{2}年度?|全年|今年|本年度?|(?<!公)共(?:计|新增)?)(?=.{3})/, ''),
  )
  if (words.length <= LONGEST) return closed(words)
  return words.slice(words.length - LONGEST).replace(/^[^、,“”《》]*[、,”》]/, '')
}
