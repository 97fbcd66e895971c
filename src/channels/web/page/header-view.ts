import { html, type TemplateResult } from 'lit'
import type { Chat } from './chat.ts'
import { forgetView } from './forget-view.ts'
import { large } from './memory.ts'
import { qrView } from './qr-view.ts'
import type { PageState, PageStore } from './state.ts'
import { LINK_WORDS } from './status-words.ts'

/** Who is speaking, whether the line stands, and what helps to read. */
export function headerView(state: PageState, store: PageStore, page: ChatPage): TemplateResult {
  const { office, address, chat } = page
  return html`<header>
    <div class="title">
      <img class="emblem" src="/page/icon.svg" width="40" height="40" alt="" />
      <div>
        <h1>${office}政务公开助手</h1>
        <p class="link" data-link=${state.link}>${LINK_WORDS[state.link]}</p>
      </div>
    </div>
    <div class="tools">
      <button
        type="button"
        aria-pressed=${state.large ? 'true' : 'false'}
        @click=${() => {
          enlarge(store)
        }}
      >
        大字版
      </button>
      <button
        type="button"
        @click=${() => {
          window.print()
        }}
      >
        打印
      </button>
      <button
        type="button"
        @click=${() => {
          store.set({ forgetting: true })
        }}
      >
        清除记录
      </button>
      ${qrView(address)}
    </div>
    ${forgetView(state, store, chat)}
  </header>`
}

export interface ChatPage {
  readonly office: string
  /** Under which people reach this page. */
  readonly address: string
  readonly chat: Chat
}

function enlarge(store: PageStore): void {
  const isLarge = !store.get().large
  store.set({ large: isLarge })
  large.write(isLarge)
}
