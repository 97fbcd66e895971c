/** 少报了2件, 多算了1件: the number is what was left out or counted too often, and not what there is. */
const LEFT_OUT = /(?:少|漏)(?:报|记|算|填|写|登|录|数|统计|加)+了?/u
const TOO_MANY = /多(?:报|记|算|填|写|登|录|数|统计|加)+了?/u

/** Whether the words say that a count was told wrong by so many. */
export function isMiscount(words: string): boolean {
  return LEFT_OUT.test(words) || TOO_MANY.test(words)
}

/**
 * What a count comes to once it is put right.
 *
 * @param by how many were left out or counted too often
 * @returns `undefined` where less than nothing would be left
 */
export function putRight(told: number, by: number, words: string): number | undefined {
  const right = LEFT_OUT.test(words) ? told + by : told - by
  return right < 0 ? undefined : right
}
