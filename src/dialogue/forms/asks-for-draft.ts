const ME = '(?:我们?|你)?(?:刚刚|刚才|现在|目前|已经|都|到底)*'
const DOES = '(?:填|登记|登|录入|录|记|写|报|说|输|有)(?:了|的|到)?(?:是|些)?'
const WHAT = '(?:什么|啥|哪些|哪几项|哪项|多少)(?:内容|信息|东西|项|了)?'
const SAID: readonly string[] = [
  `${ME}${DOES}${WHAT}`,
  `(?:刚刚|刚才|上面|这)(?:那|这)?[条件个笔张]?(?:登记|卡片|单子)?的?(?:是|内容是|写的是)?${WHAT}`,
  `(?:(?:现在)?还|现在)(?:要|需要|差|缺|该|得|有)?(?:我|再|给你)*(?:填|补|说|登|写|提供)?${WHAT}(?:没填|没有|没说|要填|要说|要补)?`,
  '(?:再|重新)?(?:看一?下|看看|显示|发)(?:一?遍|一下)?(?:卡片|草稿|刚才的|这条|内容|填的)(?:内容)?',
  '(?:我)?填到哪(?:里|儿|一?步)?了?',
]
const ASKED = new RegExp(
  `^(?:请问|那|问一?下|帮我)?(?:${SAID.join('|')})(?:呢|呀|啊|来着|吗)?$`,
  'u',
)

/** 我刚刚填了啥, 还要填什么: asks for what waits, and for nothing else. */
export function asksForDraft(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
  return plain.length > 2 && ASKED.test(plain)
}
