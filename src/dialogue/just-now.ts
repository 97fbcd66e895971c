/** 刚才那件 and 刚才登记的 name a record; 刚好 and 刚性 are other words. */
const JUST = /(?:刚刚|刚才|方才|适才|刚)(?!才|刚|[那这登录记说报的好性需柔直毅果])/u
const PART_OF_DAY = /今早|今晨|早上|早晨|上午|中午|午后|下午|傍晚/u

/** 「刚刚当面收到一件申请」, 「上午寄来的」: where no day is named, it is today's. */
export function saysJustNow(words: string): boolean {
  return JUST.test(words) || PART_OF_DAY.test(words)
}
