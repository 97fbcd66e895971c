import { html, nothing, render } from 'lit'
import { type Chat, openChat } from './chat.ts'
import { composerView } from './composer-view.ts'
import { headerView } from './header-view.ts'
import { linesView } from './lines-view.ts'
import { draft, large, rememberedLines } from './memory.ts'
import { openReading, type Following } from './reading.ts'
import { openPaper } from './paper.ts'
import { openStore, type PageState, type PageStore } from './state.ts'
import { welcomeView } from './welcome-view.ts'

const root = document.querySelector<HTMLElement>('#chat')
if (root === null)
  throw new Error('The page has no #chat: index.html and page.js are of different builds.')

const office = root.dataset['office'] ?? ''
const { address = '' } = root.dataset

const first: PageState = {
  lines: rememberedLines(),
  link: 'connecting',
  draft: draft.read(),
  files: [],
  large: large.read(),
  forgetting: false,
  typing: false,
  unseen: false,
}

const store: PageStore = openStore(first, draw)
const chat: Chat = openChat(store)
const reading: Following = openReading(store)
openPaper()

function draw(state: PageState): void {
  document.documentElement.dataset['size'] = state.large ? 'large' : 'normal'
  reading.before()
  render(pageView(state), root ?? document.body)
  reading.after(state)
}

function pageView(state: PageState) {
  return html`${headerView(state, store, { office, address: address || `${location.origin}/`, chat })}
    <main>
      ${linesView(state, chat, welcomeView(office, chat))}
      ${
        state.unseen
          ? html`<button type="button" class="latest" @click=${reading.toLatest}>
              跳到最新答复
            </button>`
          : nothing
      }
      ${composerView(state, chat)}
    </main>`
}
