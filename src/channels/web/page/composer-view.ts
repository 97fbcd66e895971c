import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Chat } from './chat.ts'
import { openComposition } from './composition.ts'
import type { PageState } from './state.ts'

const composition = openComposition()

/** Where the visitor writes: Enter sends, Shift and Enter begin a new line. */
export function composerView(state: PageState, chat: Chat): TemplateResult {
  const { draft, files, notice } = state
  const send = () => {
    chat.say(draft)
    chat.write('')
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || composition.owns(event)) return
    event.preventDefault()
    send()
  }
  return html`<form
    class="composer"
    @submit=${(event: Event) => {
      event.preventDefault()
      send()
    }}
  >
    ${notice === undefined ? nothing : html`<p class="notice">${notice}</p>`}
    ${files.length === 0 ? nothing : chosenView(files, chat)}
    <label for="input" class="input-label">请输入您的问题</label>
    <div class="row">
      <textarea
        id="input"
        rows="1"
        enterkeyhint="send"
        autocomplete="off"
        maxlength="20000"
        .value=${live(draft)}
        @input=${(event: Event) => {
          chat.write((event.target as HTMLTextAreaElement).value)
        }}
        @keydown=${onKey}
        @compositionstart=${composition.start}
        @compositionend=${composition.end}
      ></textarea>
      <label class="button attach">
        <span>附件</span>
        <input
          type="file"
          multiple
          @change=${(event: Event) => {
            onFiles(event, chat)
          }}
        />
      </label>
      <button type="submit" class="send">发送</button>
    </div>
  </form>`
}

function chosenView(files: readonly File[], chat: Chat): TemplateResult {
  return html`<p class="chosen">
    将随消息发送:${files.map(({ name }) => name).join('、')}
    <button
      type="button"
      class="plain"
      @click=${() => {
        chat.choose([])
      }}
    >
      移除附件
    </button>
  </p>`
}

function onFiles(event: Event, chat: Chat): void {
  const input = event.target as HTMLInputElement
  chat.choose([...(input.files ?? [])])
  input.value = ''
}
