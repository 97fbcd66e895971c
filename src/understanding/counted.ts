import type { Indicator } from '../domain/figures/indicator.ts'

/** 「救济了多少人」 is no question for documents, and 「党政办公开几条」 none for people. */
const COUNTS_PEOPLE =
  /(?<!第)(?:多少|几)(?:个?(?:工作|专职|专门的?)?人|名|户|位|人次)|(?:how many|number of) (?:\w+ )?(?:people|persons|citizens|individuals|households|families)\b/u
/** 「办事窗口有几个」 asks for places, and not for what came in there. */
const COUNTS_PLACES =
  /(?:窗口|大厅|柜台|服务点|服务中心|办公室|公开栏|公示栏|公告栏|宣传栏|查阅[室点]|社区|居委会|网站|公众号|微博|账号|信箱|邮箱|电话|渠道|平台|方式|形式|途径)(?:一共|总共|共|都|现在|总的)?[有设](?:了|有)?(?:多少|几)[个处家块台种类](?![\u4e00-\u9fff]{2})/u
const COUNTS_THINGS = /(?:多少|几)(?:条|件|份|篇|封|则|笔)|[条件份]数(?![据字])/u
/** 「财政预算总额是多少」 is no question for documents about it. */
const COUNTS_MONEY =
  /(?:多少|几)(?:[百千万亿]*(?:块|元|圆)|钱|经费|资金|款)|(?:预算|决算|经费|财政|资金|支出|收入|拨款|款项|开支)[^,.;?!。]{0,4}(?:总额|总量|金额|数额|额度|规模|盘子)|(?:花|用)[了掉去费]?(?:多少|几)?钱|how much money|(?:amount|sum|total) of (?:the )?(?:money|budget|funds|spending)|\bbudget (?:total|amount|size)\b/u
const OF_PEOPLE = new Set(['人', '人次', '名', '户'])
const OF_PLACES = new Set(['个', '处', '家', '块', '台'])
const OF_MONEY = new Set(['元', '万元', '亿元'])

/** Whether a number of what is counted here is asked for: 几条, 多少人. */
export function countsOurs(asked: string): boolean {
  return COUNTS_PEOPLE.test(asked) || COUNTS_THINGS.test(asked)
}

interface Askable {
  readonly indicators: readonly Indicator[]
  readonly labels: readonly string[]
}

/** What may be asked for, as far as it is counted in what the question counts in. */
export function countedIn(said: string, askable: Askable): Askable {
  const { indicators, labels } = askable
  if (COUNTS_PEOPLE.test(said)) return { indicators: byUnit(indicators).ofPeople, labels: [] }
  if (COUNTS_MONEY.test(said) && !COUNTS_THINGS.test(said))
    return { indicators: byUnit(indicators).ofMoney, labels }
  if (COUNTS_PLACES.test(said)) return { indicators: byUnit(indicators).ofPlaces, labels }
  return COUNTS_THINGS.test(said) ? { indicators: byUnit(indicators).ofThings, labels } : askable
}

interface ByUnit {
  readonly ofPeople: readonly Indicator[]
  readonly ofMoney: readonly Indicator[]
  readonly ofPlaces: readonly Indicator[]
  readonly ofThings: readonly Indicator[]
}

const sorted = new WeakMap<readonly Indicator[], ByUnit>()

/** Sorted once: what matching knows of a list of indicators it knows by the list. */
function byUnit(indicators: readonly Indicator[]): ByUnit {
  const known = sorted.get(indicators) ?? {
    ofPeople: indicators.filter(({ unit = '', people }) => people || OF_PEOPLE.has(unit)),
    ofMoney: indicators.filter(({ unit = '' }) => OF_MONEY.has(unit)),
    ofPlaces: indicators.filter(({ unit = '' }) => OF_PLACES.has(unit)),
    ofThings: indicators.filter(({ unit = '' }) => !OF_PEOPLE.has(unit) && unit !== '%'),
  }
  sorted.set(indicators, known)
  return known
}
