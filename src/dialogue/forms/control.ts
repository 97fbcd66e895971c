/** What a person wants to do with the form as a whole. */
export type Control = 'confirm' | 'cancel' | 'resume'

const POLITE = '(?:好的?|行|可以|对的?|是的?|嗯|没问题|没错|请|麻烦|谢谢|那就|我)?'
const END = '(?:了|吧|啊|哈|谢谢)?'

/** Only a message that says nothing else: 「确认」 inside a title is none. */
const CONTROLS: readonly (readonly [Control, RegExp])[] = [
  [
    'confirm',
    said(
      '(?:全部|都|已)?确认(?:无误|登记|提交|全部|通过|审核|退回|发布|移交|撤回|撤销|写入|录入|修改)?',
    ),
  ],
  [
    'cancel',
    said(
      '(?:取消|算了|不(?:登记|录|记|办|要|改|审|发)了|放弃|作罢|撤销|取消(?:登记|录入|操作|本次|这条|审核|修改))',
    ),
  ],
  [
    'resume',
    said(
      '(?:继续|接着|接着(?:办|来|填|登记|录)|继续(?:办|填|登记|录入|录|刚才的)|回到(?:刚才的)?登记)',
    ),
  ],
]

/** @returns `undefined` when the message is no such word */
export function controlOf(text: string): Control | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,。!、~.]/gu, '')
    .replace(/確認/gu, '确认')
    .replace(/繼續/gu, '继续')
  return CONTROLS.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** 好的, 可以, 对: agrees, but is not the word that writes. */
export function isAssent(text: string): boolean {
  return ASSENT.test(text.normalize('NFKC').replace(/[\s\p{P}]/gu, ''))
}

const ASSENT =
  /^(?:好|好的|行|可以|对|对的|是|是的|嗯|嗯嗯|没错|没问题|ok|yes|同意|提交|就这样)(?:了|吧|啊|呀)?$/iu

function said(words: string): RegExp {
  return new RegExp(`^${POLITE}${words}${END}$`, 'u')
}
