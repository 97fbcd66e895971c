const DIGITS = '一二三四五六七八九十'

/** The numbers of a list that a message names: 「收到 1、3」, 「第二项知道了」. */
export function numbersIn(text: string): readonly number[] {
  const said = text.normalize('NFKC').match(/\d+|[一二三四五六七八九十]/gu) ?? []
  return [...new Set(said.map((one) => (/\d/u.test(one) ? Number(one) : DIGITS.indexOf(one) + 1)))]
}
