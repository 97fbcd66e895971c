import { html, type TemplateResult } from 'lit'
import type { Chat } from './chat.ts'

const EXAMPLES = ['主动公开了多少条信息?', '怎么申请信息公开?', '联系方式', '隐私说明']

/** What a newcomer sees: who is speaking and what may be asked. */
export function welcomeView(office: string, chat: Chat): TemplateResult {
  return html`<div class="welcome">
    <p>您好,这里是${office}政务公开助手。您可以用一句话提问,例如:</p>
    <ul class="choices">
      ${EXAMPLES.map(
        (text) =>
          html`<li>
            <button
              type="button"
              @click=${() => {
                chat.say(text)
              }}
            >
              ${text}
            </button>
          </li>`,
      )}
    </ul>
    <p class="what">
      答复由程序依据已公开的数据自动生成,以正式公布的文本为准。请勿发送身份证号等个人信息。
    </p>
  </div>`
}
