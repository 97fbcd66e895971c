const BY: readonly (readonly [string, RegExp])[] = [
  ['channel', /渠道|方式|途径|网站|公报|形式/u],
  ['category', /类|分类|内容|方面/u],
]

/** What a question divides a figure by, as the catalogue names it: 哪个渠道最多, 按类别. */
export function divisionSaid(copy: string): string | undefined {
  return BY.find(([, words]) => words.test(copy))?.[0]
}
