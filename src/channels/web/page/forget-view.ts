import { html, type TemplateResult } from 'lit'
import type { Chat } from './chat.ts'

/** Asks before anything is gone, and tells a computer of one's own from one that others use next. */
export function forgetView(chat: Chat): TemplateResult {
  return html`<dialog id="forget" aria-labelledby="forget-title">
    <h2 id="forget-title">清除记录</h2>
    <p>对话记录只保存在这个浏览器里,清除后不能恢复。</p>
    <p>公用电脑请选“清除并退出”:助手不再认得这个浏览器,没办完的事要重新开始,工作人员要重新绑定。</p>
    <div class="answers">
      ${answerView('清除记录', () => {
        chat.forget()
      })}
      ${answerView('清除并退出', () => {
        chat.leave()
      })}
      ${answerView('取消', () => undefined)}
    </div>
  </dialog>`
}

export function askToForget(): void {
  dialog()?.showModal()
}

function answerView(words: string, then: () => void): TemplateResult {
  const pressed = () => {
    dialog()?.close()
    then()
  }
  return html`<button type="button" @click=${pressed}>${words}</button>`
}

function dialog(): HTMLDialogElement | null {
  return document.querySelector<HTMLDialogElement>('#forget')
}
