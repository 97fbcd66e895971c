import type { Office } from '../../domain/figures/office.ts'
import type { Meaning } from '../../ports/understanding.ts'
import type { Turn } from './scene.ts'

/** At first contact, once: who is speaking, what its words are worth, what becomes of yours. */
export function introduced(turn: Turn, office: Office, { language, head }: Meaning): Turn {
  const { state } = turn
  if (state.context.met) return turn
  // A command of one Chinese word and a code is not English.
  const isEnglish = language === 'en' && head === undefined
  return {
    ...turn,
    introduction: isEnglish ? inEnglish(office) : inChinese(office),
    state: { ...state, context: { ...state.context, met: true } },
  }
}

function inChinese(office: Office): string {
  return `(您好,我是${office.shortName}政务公开助手。回复由程序依据已公开的数据自动生成,仅供参考,以正式文件为准。对话只用于答复您和改进服务,请勿发送身份证号等个人信息;详情请发「隐私说明」。)`
}

function inEnglish(office: Office): string {
  return `(This is the disclosure assistant of ${office.name}. Replies are compiled by a program from published data, for reference only; the official documents prevail. Messages are used to answer you and to improve the service: please send no personal data. Send 隐私说明 for the privacy notice.)`
}
