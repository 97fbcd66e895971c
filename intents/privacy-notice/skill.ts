import { contactLine } from '../../src/dialogue/message.ts'
import { defineSkill } from '../../src/dialogue/skill.ts'

export default defineSkill({
  intent: 'privacy-notice',

  /** @source 《个人信息保护法》第十七条、第三十五条 */
  respond(_, { office }) {
    const contact = contactLine(office)
    const text = [
      '隐私说明',
      `· 谁在处理:${office.name};联系:${contact}。`,
      '· 处理什么:您发来的文字、所用渠道的用户标识,只用于答复您和改进服务;提问不需要提供姓名、电话、证件号码。',
      '· 存在哪里:保存在本单位的设备上,不提供给第三方,不用于训练外部模型。',
      '· 您的权利:可以要求查阅、更正、删除您的对话;请联系上述单位,或回「转人工」。',
      '依据:《个人信息保护法》第十七条、第三十五条。',
    ].join('\n')
    return { says: { text, outcome: 'answered', evidence: [text] } }
  },
})
