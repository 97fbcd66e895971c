import { contactLine } from '../../src/dialogue/message.ts'
import { isQuestion } from '../../src/dialogue/forms/leftover.ts'
import { type Answer, defineSkill, type Desk, type Meaning } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'privacy-notice',

  /** What 《个人信息保护法》第十七条、第三十五条 want told. */
  respond(meaning, desk) {
    if (asksToForget(meaning)) return forgotten(desk)
    const { office } = desk
    const contact = contactLine(office)
    const text = [
      '隐私说明',
      `· 谁在处理:${office.name};联系:${contact}。`,
      '· 处理什么:您发来的文字、所用渠道的用户标识,只用于答复您和改进服务;提问不需要提供姓名、电话、证件号码。',
      '· 存在哪里:保存在本单位的设备上,不提供给第三方,不用于训练外部模型。',
      '· 您的权利:可以要求查阅、更正、删除您的对话:发「删除我的记录」即删除本次会话;其他请联系上述单位,或回「转人工」。',
      BASIS,
    ].join('\n')
    return { says: { text, outcome: 'answered', evidence: [BASIS] } }
  },
})

const BASIS = '依据:《个人信息保护法》第十七条、第三十五条。'

const TO_FORGET = /删|清除|清空|清掉|抹掉|忘掉|忘记|注销|\b(?:delete|erase|forget)\b/u

/** 「删除我的记录」; who asks whether that can be done is told how. */
function asksToForget(meaning: Meaning): boolean {
  return TO_FORGET.test(meaning.copy) && !isQuestion(meaning)
}

/** The receipt names the moment, and nothing of the person. The register is exempt: the law wants it kept. */
function forgotten({ now }: Desk): Answer {
  const text = [
    `已删除您在本次会话中的全部对话记录,包括没有办完的登记。回执:${now.slice(0, 16).replace('T', ' ')}。`,
    '登记簿里的登记、审核等记录依法留存,不在删除之列。',
  ].join('\n')
  return { says: { text, outcome: 'answered', evidence: [now] }, form: 'closed', forgets: true }
}
