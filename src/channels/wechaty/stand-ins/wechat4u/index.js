/** wechaty starts this puppet when it is given none: here it can't log anybody in. */
export function PuppetWechat4u() {
  throw new Error('Personal WeChat accounts are not supported: set GONGKAI_WECHATY=service.')
}

export default PuppetWechat4u
