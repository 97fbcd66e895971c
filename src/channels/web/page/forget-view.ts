import { html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import type { Chat } from './chat.ts'
import type { PageState, PageStore } from './state.ts'

/** Asks before anything is gone, and tells a computer of one's own from one that others use next. */
export function forgetView(
  { forgetting }: PageState,
  store: PageStore,
  chat: Chat,
): TemplateResult | typeof nothing {
  if (!forgetting) return nothing
  const closed = () => {
    store.set({ forgetting: false })
  }
  return html`<dialog aria-labelledby="forget-title" @close=${closed} ${ref(show)}>
    <h2 id="forget-title">清除记录</h2>
    <p>对话记录只保存在这个浏览器里,清除后不能恢复。</p>
    <p>公用电脑请选“清除并退出”:助手不再认得这个浏览器,没办完的事要重新开始,工作人员要重新绑定。</p>
    <div class="answers">
      ${answerView('清除记录', chat.forget)} ${answerView('清除并退出', chat.leave)}
      ${answerView('取消', () => undefined)}
    </div>
  </dialog>`
}

function answerView(words: string, then: () => void): TemplateResult {
  const pressed = ({ target }: Event) => {
    // Closing gives the focus back to where it was.
    ;(target as Element).closest('dialog')?.close()
    then()
  }
  return html`<button type="button" @click=${pressed}>${words}</button>`
}

/** Only what is in the page already can be shown before everything else. */
function show(dialog: Element | undefined): void {
  queueMicrotask(() => {
    if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal()
  })
}
