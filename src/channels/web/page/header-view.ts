import { html, nothing, type TemplateResult } from 'lit'
import type { Chat } from './chat.ts'
import { large } from './memory.ts'
import type { Link, State, Store } from './state.ts'

const LINK_WORDS: Readonly<Record<Link, string>> = {
  connecting: '正在连接…',
  online: '在线',
  reconnecting: '正在重新连接…',
}

/** Who is speaking, whether the line stands, and what helps to read. */
export function headerView(state: State, store: Store, page: Page): TemplateResult {
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
          forget(chat)
        }}
      >
        清除记录
      </button>
      <details class="qr">
        <summary>扫一扫</summary>
        <figure>
          <img src="/page/qr.svg" width="180" height="180" alt="本页网址的二维码" />
          <figcaption>
            扫一扫在手机打开<br />${address}${isOnlyHere(address) ? ONLY_HERE : nothing}
          </figcaption>
        </figure>
      </details>
    </div>
  </header>`
}

export interface Page {
  readonly office: string
  /** Under which people reach this page. */
  readonly address: string
  readonly chat: Chat
}

const ONLY_HERE = html`<br />(现在是本机网址,手机打不开)`

function isOnlyHere(address: string): boolean {
  return /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(address)
}

function enlarge(store: Store): void {
  const isLarge = !store.get().large
  store.set({ large: isLarge })
  large.write(isLarge)
}

function forget(chat: Chat): void {
  if (window.confirm('清除本机上保存的对话记录?')) chat.forget()
}
