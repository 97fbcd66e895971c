import { HIDDEN } from '../../domain/language/hidden.ts'
import { matchesOf } from '../matches.ts'
import type { Phrase } from './phrase.ts'

const COUNT = `(?<count>[一两二三123]|${HIDDEN}{1,2})`
/** 保留一位小数, 精确到小数点后两位, 四舍五入, 取整; to one decimal place. */
const PRECISION = new RegExp(
  `(?<exact>精确到\\s?(?:0\\.0*1\\s?%?|百分之?零点零?一|${HIDDEN}{3,6}))|(?:(?:保留|留|精确|取|算|四舍五入|约)(?:到|至|成)?|到)?小数点?后(?:面)?${COUNT}位?|` +
    `(?:(?:保留|留|精确|取|算|四舍五入|约)(?:到|至|成)?|到)?${COUNT.replace('count', 'digits')}位?小数(?:点)?|` +
    '(?<whole>(?:取|保留|四舍五入(?:到|成|取)?|精确到|约成)(?:个位数?|整数|整(?![套个体治改理合天年月])))|四舍五入(?:一下)?|' +
    '(?:(?:rounded )?to )?(?<places>one|two|1|2) decimals?(?: places?)?',
  'gu',
)
const CLUE = /[小舍确整位]|decimal/u

const PLACES: Readonly<Record<string, number>> = {
  ...{ 一: 1, 两: 2, 二: 2, 三: 3, 1: 1, 2: 2, 3: 3 },
  ...{ one: 1, two: 2 },
}

/** How exactly a result is wanted: `decimals:2`. */
export function precisionIn(text: string): readonly Phrase[] {
  if (!CLUE.test(text)) return []
  return matchesOf(text, PRECISION).map(({ index, 0: { length }, groups = {} }) => ({
    start: index,
    end: index + length,
    operations: decimalsOf(groups),
  }))
}

function decimalsOf(said: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (said['whole'] !== undefined) return ['decimals:0']
  if (said['exact'] !== undefined) return toThePlace(said['exact'])
  const places = PLACES[said['count'] ?? said['digits'] ?? said['places'] ?? '']
  return places === undefined ? [] : [`decimals:${places}`]
}

/** 「精确到0.01%」 is two decimals. */
function toThePlace(exact: string): readonly string[] {
  const last = /\.(0*1)/u.exec(exact)?.[1]
  return last === undefined ? [] : [`decimals:${last.length}`]
}
