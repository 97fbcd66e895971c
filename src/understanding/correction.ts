/** 「不是市长,是」「说错了,我问的是」: what comes after it is meant, what it takes back is not. */
const CORRECTION =
  /^(?:(?:不是|不要|不问)[^,,。;;]{1,14}[,,。;;\s]\s*(?:而?是|要的?是?|(?:我)?(?:问|说|指)的是|要|看|只要|问)|(?:不对|不是|不|错了|说错了?|搞错了?|打错了?|问错了?|写错了?|弄错了?|口误|更正|等等|等一下)?[,,。!!\s]*(?:我)?(?:说|问|指|要|想问|想要)的(?:是|其实是)|(?:不对|错了|说错了?|搞错了?|打错了?|问错了?|写错了?|弄错了?|口误)[,,。!!\s]*(?:应该?)?(?:是|要)?|不[,,]\s*(?:只要|要|看|是)?|(?:换成|换|改成|改为|改问|还是(?:说|看)?|应该是|只要|只看|只问))/u

const LEAD = /^[\s,,。]*/u
/** It stands at the very start. */
const FURTHEST = 60

/** How much of a message's start takes back what was said before; zero when it is no correction. */
export function correctionLength(text: string): number {
  const lead = LEAD.exec(text)?.[0].length ?? 0
  const length = CORRECTION.exec(text.slice(lead, lead + FURTHEST))?.[0].length
  return length === undefined ? 0 : lead + length
}
