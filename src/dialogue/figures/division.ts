const BY: readonly (readonly [string, RegExp])[] = [
  ['channel', /渠道|方式|途径|网站|公报|形式/u],
  ['category', /类|分类|内容|方面/u],
]

/** What a question divides a figure by, as the catalogue names it: 哪个渠道最多, 按类别. */
export function divisionSaid(copy: string): string | undefined {
  return BY.find(([, words]) => words.test(copy))?.[0]
}

const EACH =
  /(?:各个?|每个?|按|分(?![别布成]))(?<by>[\u4e00-\u9fff]{2,4}?)(?:都|分别|各|统计|划分|公开|是|有|的|来|分|$)/u
const KNOWN_DIVISIONS =
  /类|种|项|渠道|方式|途径|形式|网站|公报|方面|内容|板块|自|情况|部分|指标|栏/u

/** Whether a question divides by what no report does: 各科室, 每个社区, 按年龄. */
export function dividesByOther(copy: string): boolean {
  const by = EACH.exec(copy)?.groups?.['by']
  return by !== undefined && !KNOWN_DIVISIONS.test(by)
}
