import { searchCopy } from '../search-copy.ts'
import type { KnownOffice } from '../../ports/understanding.ts'
import { hide, inOrder } from '../../domain/language/hidden.ts'
import type { Hit } from './hit.ts'
import { type Body, importedIn } from './imported-offices.ts'
import { matchesOf } from '../matches.ts'

/** Names of the office, its full one first, and names that look like it but mean another body. */
export interface OfficeNames {
  readonly ours: readonly string[]
  readonly others: readonly string[]
}

/** @param imported bodies of which reports are stored */
export type OfficeFinder = (text: string, imported?: readonly KnownOffice[]) => readonly Hit<Body>[]

const PROVINCES =
  '北京|天津|上海(?=市)|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门'
/** What stands before 街道, 区, 市 … in a sentence and is no name: 这个街道, 哪条街道. */
const NO_NAME =
  '[的了在是和与跟比问有个们这那哪各本我你您贵该全每几他它到条某一告诉找去让叫请帮给把被]|其他|别的|所有|全部|什么|政务|知道|关心|公布|公开|咨询|了解|查询|反映|投诉|建议|联系|通过|关于|对于|整个|附近|住在|属于|所在|当地|本地|打听|麻烦|感谢'
/** 多少人向街道申请: these are the last characters of no name. */
const TOWARDS = '[向从由于为到在]'
/** Kinds of body, each with the characters that make another word of it: 小区, 超市, 城镇, 下乡. */
const KINDS: readonly (readonly [kind: string, notAfter: string])[] = [
  ['街道(?:办事处|办(?![理结件公]))?', ''],
  ['新区', '高'],
  ['区(?!别|分|间|域|块|号|委会)', '小社地城园片辖郊景校灾专误老政市新'],
  ['市(?!长|场|民|区|政(?!府)|容|面|值|价|级|直|监|辖|话|部)', '超城股上菜夜'],
  ['(?:自治)?县(?!级)', '市'],
  ['镇(?!定|静)', '城乡村'],
  ['乡(?!镇|村|亲|里|土|愁)', '城下回家老村返'],
]
/** Two characters of a name, and the kind of body behind them. */
const NAMED = `(?!${NO_NAME})[\\u4e00-\\u9fff](?!${NO_NAME}|${TOWARDS})[\\u4e00-\\u9fff](?:${KINDS.map(
  ([kind, notAfter]) => (notAfter === '' ? kind : `(?<![${notAfter}])${kind}`),
).join('|')})`
const BUREAUS =
  '公安|民政|教育|财政|税务|司法|审计|统计|卫健|卫生健康|卫生|住建|城管|城市管理|交通|水利|农业农村|农业|文旅|文体旅|文体|环保|生态环境|市场监管|市场监督管理|市监|人社|自然资源和规划|自然资源|应急管理|应急|退役军人事务|医保|医疗保障|信访|档案|商务|发改|发展和改革|工信|科技|体育|房管|国土资源|国土|安监|食药监|金融监管|林业|气象|邮政管理|消防'

/** 街道办 is an office, 街道办理 an office at work. */
const NOT_A_VERB = '(?![理结件公了好完]|事(?!处))'

const OTHER = new RegExp(
  `(?:${PROVINCES})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)?(?!路|街|菜|话|人(?!民))|` +
    `${NAMED}|` +
    `(?:省|市|区|县)?(?:${BUREAUS})(?:总队|局|委员会|委(?!托|员|会|派)|厅)(?!长|部|势|限)|` +
    '(?:中央|省|市|区|县)(?:人民)?政府(?:办公室|办公厅|办)?|国务院(?:办公厅|办)?|(?:省|市|区|县)委(?!托|员|会|派)(?:办)?',
  'g',
)

/** Without any of these nothing looks like the name of a body. */
const CLUE = new RegExp(`[省市区县镇乡局委厅院队]|街道|中央|${PROVINCES}`)

/** Finds the bodies that a text names: ours by name or as 你们街道, others by list and by the look of their names. */
export function officeFinder({ ours, others }: OfficeNames): OfficeFinder {
  const ourNames = anyOf(
    ours,
    `[我本]街(?!道)|(?:你们?|您们?|我们?|咱们?|本|贵|该|这个)(?:${kindOf(ours)}|单位|办事处)`,
  )
  const otherNames = anyOf(others)
  return (text, imported = []) => {
    const us = matches(text, ourNames, true)
    const stored = importedIn(hide(text, us), imported)
    const listed = matches(hide(text, [...us, ...stored]), otherNames, false)
    const left = hide(text, [...us, ...stored, ...listed])
    const seen = CLUE.test(left) ? matches(left, OTHER, false) : []
    return inOrder([...us, ...stored, ...listed, ...seen])
  }
}

/** What kind of body the office is, by the last word of its name: 你们街道, but not 你们区. */
function kindOf(ours: readonly string[]): string {
  return (
    /(?:街道|镇|乡|区|县|市|局|委|厅|院|办|中心)(?=办事处|办公室|人民政府|$)/.exec(
      ours[0] ?? '',
    )?.[0] ?? '单位'
  )
}

function anyOf(names: readonly string[], more?: string): RegExp | undefined {
  const words = names
    .map((name) => searchCopy(name).text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => (name.endsWith('办') ? name + NOT_A_VERB : name))
  const alternatives = more === undefined ? words : [...words, more]
  if (alternatives.length === 0) return undefined
  return new RegExp(`(?:${alternatives.join('|')})(?:办事处|办公室|办${NOT_A_VERB})?`, 'g')
}

function matches(
  text: string,
  pattern: RegExp | undefined,
  us: boolean,
): readonly Hit<{ readonly us: boolean }>[] {
  if (pattern === undefined) return []
  return matchesOf(text, pattern).map((match) => ({
    value: { us },
    start: match.index,
    end: match.index + match[0].length,
  }))
}
