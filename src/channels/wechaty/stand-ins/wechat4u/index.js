/** wechaty starts this puppet when it is given none: here that can't log anybody in. */
export class PuppetWechat4u {
  constructor() {
    throw new Error('Personal WeChat accounts are not supported: set GONGKAI_WECHATY=service.')
  }
}

export default PuppetWechat4u
