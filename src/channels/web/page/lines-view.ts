import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { Chat } from './chat.ts'
import { replyView } from './reply-view.ts'
import type { ChatLine, Mine, PageState, Theirs } from './state.ts'
import { statusWords } from './status-words.ts'
import { wordsToSend } from './words-to-send.ts'

/** The conversation: the one region that is read out when something comes in. */
export function linesView(state: PageState, chat: Chat, welcome: TemplateResult): TemplateResult {
  const { lines } = state
  const last = lines.at(-1)
  return html`<div
    id="log"
    class="log"
    role="log"
    aria-live="polite"
    aria-label="对话"
    tabindex="0"
  >
    ${lines.length === 0 ? welcome : nothing}
    ${repeat(
      lines,
      ({ id }) => id,
      (line) => (line.from === 'me' ? mineView(line, chat) : theirsView(line, line === last, chat)),
    )}
    ${state.typing ? html`<p class="typing">正在答复…</p>` : nothing}
    <p class="hidden">${statusWords(state)}</p>
  </div>`
}

function mineView(line: Mine, chat: Chat): TemplateResult {
  return html`<article class="line me">
    <h2 class="hidden">您 ${time(line)}</h2>
    <p class="text">${line.text}</p>
    ${line.files.map((name) => html`<p class="file">附件:${name}</p>`)}
    ${line.fate === 'failed' ? failure(line, chat) : nothing}
  </article>`
}

function failure(line: Mine, chat: Chat): TemplateResult {
  return html`<p class="failed">
    未送达:${line.why}
    ${
      line.files.length > 0
        ? nothing
        : html`<button
            type="button"
            class="plain"
            @click=${() => {
              chat.again(line)
            }}
          >
            重新发送
          </button>`
    }
  </p>`
}

function theirsView(line: Theirs, isLast: boolean, chat: Chat): TemplateResult {
  return html`<article class="line bot">
    <h2 class="hidden">助手 ${time(line)}</h2>
    ${replyView(line.reply)} ${choicesView(line, isLast, chat)}
  </article>`
}

/** Buttons under the latest answer; under older ones what could be chosen stays as words. */
function choicesView({ reply }: Theirs, isLast: boolean, chat: Chat): TemplateResult {
  const words = isLast ? wordsToSend(reply) : []
  return html`${reply.choices.length === 0 ? nothing : offersView(reply, isLast, chat)}
  ${
    words.length === 0
      ? nothing
      : html`<ul class="choices words" aria-label="可以这样回复">
          ${words.map((text) => choiceView(text, chat))}
        </ul>`
  }`
}

function offersView({ choices }: Theirs['reply'], isLast: boolean, chat: Chat): TemplateResult {
  return html`<ol class="choices" aria-label="可以接着问">
    ${choices.map(({ text }) => (isLast ? choiceView(text, chat) : wordView(text)))}
  </ol>`
}

function choiceView(text: string, chat: Chat): TemplateResult {
  const pressed = () => {
    choose(text, chat)
  }
  return html`<li><button type="button" @click=${pressed}>${text}</button></li>`
}

function wordView(text: string): TemplateResult {
  return html`<li class="word">${text}</li>`
}

/** The button goes when it is used: whoever pressed it by keyboard goes on at the input. */
function choose(text: string, chat: Chat): void {
  chat.say(text)
  document.querySelector<HTMLElement>('#input')?.focus()
}

function time({ at }: ChatLine): TemplateResult {
  const moment = new Date(at)
  const isToday = moment.toDateString() === new Date().toDateString()
  const clock = moment.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit' })
  const words = isToday ? clock : `${moment.toLocaleDateString('zh-CN')} ${clock}`
  return html`<time datetime=${moment.toISOString()}>${words}</time>`
}
