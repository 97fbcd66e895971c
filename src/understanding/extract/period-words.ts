import type { CivilDate } from '../../domain/time/civil-date.ts'
import type { Groups } from './day-readings.ts'
import { ENGLISH_MONTH } from './english-months.ts'
import {
  englishYear,
  fiveYearPlan,
  half,
  lookBack,
  month,
  months,
  monthsUpTo,
  near,
  type PeriodWord,
  quarter,
  quartersUpTo,
  republicanYear,
  year,
  years,
  yearsAgo,
} from './period-readings.ts'
import { DIGIT, MULTIPLIER } from '../../domain/language/chinese-number.ts'
import { FOUR_DIGIT_YEAR, RELATIVE_YEAR, TWO_DIGIT_YEAR } from './year-words.ts'

export interface WordPattern {
  /** A character that no word of the pattern is without: most patterns need no closer look. */
  readonly clue: RegExp
  readonly pattern: RegExp
  readonly read: (said: Groups, today: CivilDate) => PeriodWord | undefined
}

const COUNTED = '条件份个次人户篇起宗项张页家名位批场类元天岁万亿号栋套处'
const BARE_YEAR = `(?:(?<![\\d.#/\\-:a-z])|(?<=(?<!\\d)(?:19|20)\\d\\d-))(?:(?:199|20\\d)\\d)(?![\\d%${COUNTED}]|[.,:/]\\d|-\\d{1,2}(?!\\d)|[a-z])`
/** 近18年, 18年来: a length of time. 18年前三季度 is a year. */
const LENGTH_BEFORE = '(?<![\\d.近去往前后满达第这头每约共])'
const LENGTH_AFTER =
  '(?!来|内|前(?![一二三四两\\d])|后|间|以[前后内上下]|之|多(?!少)|期|龄|时间|左右)'
const SMALL = '\\d{1,2}|[一二三四五六七八九十两]{1,2}'
const REPUBLICAN = `\\d{1,3}|[${DIGIT}${MULTIPLIER}]{1,6}`
/** Of this century, which an office may write without 民国. */
const LATE_REPUBLICAN = '1[01]\\d|一[零〇○一][零〇○一二三四五六七八九]'
const LOOK_BACK = '近|最近|过去|这|前(?=[^月周天日]{1,3}年)|the last|the past|last|past'

/** In the order in which they are tried. */
export const PERIOD_WORDS: readonly WordPattern[] = [
  way(
    /年/,
    `民国(?<republic>${REPUBLICAN})年(?:度)?|(?<![\\d.${DIGIT}])(?<republic2>${LATE_REPUBLICAN})年度`,
    republicanYear,
  ),
  way(
    /[近最过这前lp]/,
    `(?<back>${LOOK_BACK}) ?(?<count>${SMALL}|半)(?<unit>年|个月|个季度|周|个星期|天|日| years?| months?| weeks?| days?)(?![级])`,
    lookBack,
  ),
  way(/年/, `(?<!过去)(?<count>[一二三四五六七八九十两\\d]{1,2})年来`, (said, today) =>
    lookBack({ ...said, back: '近', unit: '年' }, today),
  ),
  way(
    /[年g]/,
    `(?<![\\d第])(?<ago>${SMALL})年(?:以|之)?前(?!${SMALL})|(?<ago2>\\d{1,2}) years ago`,
    yearsAgo,
  ),
  way(/五/, '十(?<plan>[一二三四五六])五(?=期间|时期|规划|以来|末|["”])', fiveYearPlan),
  way(/年/, `(?<!\\d)(?<year>${FOUR_DIGIT_YEAR})(?:财政)?年(?:度|份)?(?:全年)?`, year),
  way(/年/, '(?<!\\d)(?<first>\\d\\d)年?[至到\\-~—](?<last>\\d\\d)年', years),
  way(/年/, `${LENGTH_BEFORE}(?<year>${TWO_DIGIT_YEAR})年(?:度|份)?(?:全年)?${LENGTH_AFTER}`, year),
  way(/年/, `(?<year>${RELATIVE_YEAR})(?:度|份)?(?:全年)?`, year),
  way(/\d/, `(?<year>${BARE_YEAR})(?:'s)?`, year),
  way(
    /y/,
    "(?<year>the year before last|last year|(?:the )?(?:previous|prior|preceding) year|this year|(?:the )?current year|next year)(?:'s)?",
    englishYear,
  ),
  way(/[半h]/, '(?<!最?近|过去)(?<which>上|下|前|后)半年|(?<english>first|second) half', half),
  way(
    /[前头f]/,
    `(?:前|头|first )(?<last>[一二三四1-4]|two|three)(?:个?季度?| quarters)`,
    quartersUpTo,
  ),
  way(
    /[季q]/,
    '(?:第(?<a>[一二三四1-4])季度?|(?<b>[一二三四1-4])季度|\\bq(?<c>[1-4])\\b|(?<d>first|second|third|fourth) quarter)',
    quarter,
  ),
  way(/[前头]/, `(?:前|头)(?<last>${SMALL})个?月`, monthsUpTo),
  way(/月/, `(?<![\\d.近])(?<first>${SMALL})(?:月份?)?[至到\\-~—](?<last>${SMALL})月份?`, months),
  way(/月/, `(?<![.近个]|\\d(?=\\d))(?<month>${SMALL}|元)月(?:份)?(?:[底末初])?`, month),
  way(/[a-z]/, `\\b(?!may (?!of|(?:19|20)\\d\\d))(?<name>${ENGLISH_MONTH})\\b`, month),
  way(
    /[上本这当下]/,
    '(?<which>上上|上|本|这|当|下)个?一?(?<unit>季度?|月份?|周|星期|礼拜)(?![一二三四五六日天年刊])',
    near,
  ),
  way(/[lhx]/, '(?<which>last|this|next) (?<unit>quarter|month|week)', near),
]

function way(clue: RegExp, source: string, read: WordPattern['read']): WordPattern {
  return { clue, pattern: new RegExp(source, 'g'), read }
}
