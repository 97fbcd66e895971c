const YEAR = '((?:19|20)\\d{2})'
/** 现将我局2020年度政府信息公开情况报告如下 */
const REPORTED = new RegExp(
  `${YEAR}年度?[^\\n。;,]{0,16}?(?:政府信息公开|信息公开|政务公开)[^\\n。;,]{0,8}?(?:报告|年报|情况)`,
)
/** 2022年,全区… at the head of a sentence; neither a day nor what is planned for the next year. */
const HEADS = new RegExp(
  `(?:^|[\\n。;)])(?:截[至止]到?|在|自|从|我.|本.{1,2})?${YEAR}年(?!\\d{1,2}月)(?![^。]{0,40}(?:将|打算|力争|拟|要进一步))`,
  'g',
)
/** Where a report says what it reports on. */
const BEGINNING = 1500

/**
 * The year that a text reports on, where neither title nor period gives one: it says so, or all its sentences
 * that open with a year open with this one.
 *
 * @param dense without white space but for line breaks
 */
export function yearSaid(dense: string): number | undefined {
  const reported = REPORTED.exec(dense.slice(0, BEGINNING))?.[1]
  if (reported !== undefined) return Number(reported)
  const [only, ...others] = new Set([...dense.matchAll(HEADS)].map((hit) => hit[1]))
  return only === undefined || others.length > 0 ? undefined : Number(only)
}
