import { html, nothing, type TemplateResult } from 'lit'

/** The page's address for a telephone, unfolded until Escape or until the visitor goes on elsewhere. */
export function qrView(address: string): TemplateResult {
  return html`<details class="qr" @keydown=${onKey} @focusout=${onLeaving}>
    <summary>扫一扫</summary>
    <figure tabindex="-1">
      <img src="/page/qr.svg" width="180" height="180" alt="本页网址的二维码" />
      <figcaption>
        扫一扫在手机打开<br />${address}${isOnlyHere(address) ? ONLY_HERE : nothing}
      </figcaption>
    </figure>
  </details>`
}

const ONLY_HERE = html`<br />(现在是本机网址,手机打不开)`

function isOnlyHere(address: string): boolean {
  return /^https?:\/\/(?:localhost|127\.|\[::1\])/.test(address)
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape') fold(event)
}

function onLeaving(event: FocusEvent): void {
  const details = event.currentTarget as HTMLDetailsElement
  if (!details.contains(event.relatedTarget as Node | null)) fold(event)
}

function fold({ currentTarget }: Event): void {
  const details = currentTarget as HTMLDetailsElement
  details.open = false
}
