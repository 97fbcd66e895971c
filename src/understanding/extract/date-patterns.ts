import type { CivilDate } from '../../domain/time/civil-date.ts'
import {
  dayAway,
  dayInMonth,
  dayOfYear,
  dayNamed,
  endOfMonth,
  type Groups,
  lastDayNumbered,
  type ReadDay,
  weekday,
} from './day-readings.ts'
import { ENGLISH_MONTH } from './english-months.ts'
import { FOUR_DIGIT_YEAR, RELATIVE_YEAR, TWO_DIGIT_YEAR } from './year-words.ts'

/** One way of saying a day. `undefined` from `read`: no day after all. */
export interface DatePattern {
  readonly pattern: RegExp
  readonly read: (groups: Groups, today: CivilDate) => ReadDay | undefined
}

const SMALL = '\\d{1,2}|[一二三四五六七八九十廿]{1,3}'
/** 「3月5」 is a day only where something follows that may follow a day. */
const DAY_END = '(?:[日号]|(?<=\\d)(?=$|[ ,。;\\n]|公开|发布|挂|生成|印发|形成|制定))'
/** 红庆路7号, 第10号, 编号3号 */
const NO_DAY_BEFORE = '(?<![\\d第路街巷弄里道村栋幢楼编文证字记录月年.\\-/])'
/** 10号文件, 3号楼, 15日内 */
const NO_DAY_AFTER = '(?![线楼文窗门院令桌房店坑厅室位车]|公告|通告|记录|内|之内|以内|以上|游)'

/** 元月 is January. */
const MONTH_DAY = `(?<month>${SMALL}|元)月(?:份)?的?(?<day>${SMALL})${DAY_END}`
const YEAR_SAID = `(?:(?<year>${FOUR_DIGIT_YEAR}|(?<!\\d)(?:${TWO_DIGIT_YEAR}))年|(?<relative>${RELATIVE_YEAR}))的?`
const ENGLISH_YEAR = '(?:,? (?<year>(?:19|20)\\d\\d)\\b)?'
const COUNT = '\\d{1,3}|[一两二三四五六七八九十]{1,3}'

/** 6.5, 6/5, 6-5: a month and a day by their numbers alone. */
const SHORT = (mark: string): string =>
  `(?<month>1[0-2]|0?[1-9])${mark}(?<day>3[01]|[12]\\d|0?[1-9])(?![\\d./:%-])`
const SHORT_AT = '(?<=^|[ ,;|:。\\n于在是成到从])'
/** What happens on a day, and where. */
const DONE_ON =
  '公开|发布|公布|公示|挂|张贴|贴|发|推|上[网墙传]|印发|生成|形成|制定|出台|成文|落款|在|由|(?:政府)?网站|官网|网上|公众号|微信|微博|信息公开栏|公开栏|公告栏|客户端|查阅室|收到|签收|提交|递交|当面|口头|窗口|寄|送达|双方|确认|答复|回函|补正'

/** In the order in which they are tried: what says more comes first. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  way(`(?:${YEAR_SAID})?(?<![\\d一二三四五六七八九十])${MONTH_DAY}`, dayOfYear),
  way(
    '(?<![\\d.])(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)',
    dayOfYear,
  ),
  way(
    '(?<![\\d.a-z])(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\\d)(?!\\d)',
    dayOfYear,
  ),
  // Without a year only where it is called a day, or as 02-27.
  way(
    '(?<=(?:日期|时间)[:是为 ]{0,2})(?<month>1[0-2]|0?[1-9])[-/.](?<day>3[01]|[12]\\d|0?[1-9])(?![\\d./-])',
    dayOfYear,
  ),
  way(
    '(?<![\\d.a-z/:-])(?<month>0[1-9]|1[0-2])[-/](?<day>[0-2]\\d|3[01])(?![\\d./:月年点时%-])',
    dayOfYear,
  ),
  // 《…》,微信,11.2 — between marks of a list, where a share would say so.
  way(`(?<=[,;|] ?)${SHORT('\\.')}(?=$|[,;|。\\n])`, dayOfYear),
  // 6.5网站发布, 6/2印发: what is done on a day follows.
  way(`${SHORT_AT}${SHORT('[./-]')} ?(?=[日号]|${DONE_ON})`, dayOfYear),
  // 8/8 alone: three of four would be 占3/4.
  way(
    `(?<=^|[,;|:。\\n于在是成]|网站|官网|公众号|微信|微博|栏|客户端|查阅室|类)${SHORT('/')}(?=$|[ ,;|。\\n])`,
    dayOfYear,
  ),
  way(`(?<which>本|这个?|当|上个?|下个?)月(?<day>${SMALL})[日号]`, dayInMonth),
  way('(?<!到|至|截止|截至)(?<which>本|这个?|上个?)月(?:底|末)(?!前|之前)', endOfMonth),
  way(
    '大前[天儿]|(?<![目以之日年月天周])前[天儿]|昨[天日晚儿]|今[天日早晨儿]|明[天日儿]|大后天|(?<![以之今日年月天周])后天',
    dayNamed,
  ),
  way(
    '(?<which>上上|上|这|本|下下|下)?个?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])(?![期刊年])',
    weekday,
  ),
  way(
    `(?<![第\\d.])(?<count>${COUNT})(?<unit>天|日|周|个星期|个月)(?:之|以)?(?<side>[前后])(?!面|期|续)`,
    dayAway,
  ),
  way(
    `${NO_DAY_BEFORE}(?<day>\\d{1,2}[日号]|[一二三四五六七八九十廿]{1,3}号)${NO_DAY_AFTER}`,
    lastDayNumbered,
  ),
  way(
    `\\b(?<name>${ENGLISH_MONTH})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b${ENGLISH_YEAR}`,
    dayOfYear,
  ),
  way(
    `\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name>${ENGLISH_MONTH})\\b\\.?${ENGLISH_YEAR}`,
    dayOfYear,
  ),
  way('\\b(?:the day before yesterday|yesterday|today|tomorrow)\\b', dayNamed),
]

function way(source: string, read: DatePattern['read']): DatePattern {
  return { pattern: new RegExp(source, 'g'), read }
}
