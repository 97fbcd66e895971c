import { html, nothing, type TemplateResult } from 'lit'
import type { Reply } from '../../reply.ts'

type Attachment = Reply['attachments'][number]

/** Files that came along: a picture is shown, once in whatever forms it came, and everything can be taken along. */
export function attachmentsView(reply: Reply): readonly TemplateResult[] {
  const { attachments } = reply
  const pictures = attachments.filter(isPicture)
  const shown = pictures.filter((one) => one === clearest(pictures, one))
  const files = attachments.filter((one) => !isPicture(one))
  return [
    ...shown.map((one) => pictureView(one, pictures.filter(isAlso(one)), reply)),
    ...files.map((one) => html`<p class="file">${linkView(one)}</p>`),
  ]
}

/** True where the answer shows a picture, which needs its numbers beside it. */
export function hasPicture({ attachments }: Reply): boolean {
  return attachments.some(isPicture)
}

function isPicture({ mime }: Attachment): boolean {
  return mime === 'image/svg+xml' || mime === 'image/png' || mime === 'image/jpeg'
}

function isAlso({ name }: Attachment): (other: Attachment) => boolean {
  return (other) => stem(other.name) === stem(name)
}

/** Lines stay sharp at any size, on paper too. */
function clearest(pictures: readonly Attachment[], one: Attachment): Attachment | undefined {
  const forms = pictures.filter(isAlso(one))
  return forms.find(({ mime }) => mime === 'image/svg+xml') ?? forms[0]
}

function pictureView(
  one: Attachment,
  forms: readonly Attachment[],
  { figures }: Reply,
): TemplateResult {
  const words = figures.length === 0 ? stem(one.name) : `${stem(one.name)}(数据见下表)`
  return html`<figure class="file">
    <img src=${one.path} alt=${words} />
    <figcaption>
      ${forms.map((form, at) => html`${at === 0 ? nothing : ' · '}${linkView(form)}`)}
    </figcaption>
  </figure>`
}

function linkView({ name, path }: Attachment): TemplateResult {
  return html`<a href=${path} download=${name}>下载 ${name}</a>`
}

function stem(name: string): string {
  return name.replace(/\.\w+$/, '')
}
