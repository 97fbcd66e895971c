import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chartDrawer } from '../charts/drawer.ts'
import { setFontConfig } from '../config.ts'
import type { Studio } from '../dialogue/studio.ts'
import { loadForms } from '../facts/forms.ts'
import { loadReportLayouts } from '../facts/report-layouts.ts'
import type { Attachment } from '../ports/channel.ts'
import type { ReportFormat } from '../ports/report-writer.ts'
import { reportReader } from './report-reader.ts'
import { sectionReader } from './reading.ts'
import { FONTS, openReportWriter } from './report-writing.ts'

/**
 * Forms and libraries are loaded when the first file is made: the start need not wait for them.
 *
 * @param folder where the files are kept; only this user may look into it
 */
export function openStudio(folder: string): Studio {
  const forms = once(loadForms)
  const layouts = once(() => loadReportLayouts(forms()))
  const writer = once(openReportWriter)
  const reader = once(reportReader)
  const sections = once(sectionReader)
  const drawer = chartDrawer({ folder: FONTS.folder, announce: setFontConfig })
  return {
    get forms() {
      return forms()
    },
    get layouts() {
      return layouts()
    },
    figuresIn: (section) => sections()(section),
    reports: { read: (name, bytes) => reader().read(name, bytes) },
    async report(draft, format, name) {
      const bytes = await writer().write(draft, format)
      // Word and Excel files hold the moment at which they were made; the draft's own data does not.
      const content = await writer().write(draft, 'json')
      const place = { folder, name: `${name}.${format}`, mime: MIME[format] }
      return keep(bytes, { ...place, content })
    },
    file: (bytes, as) => keep(bytes, { folder, ...as, content: bytes }),
    async chart(chart, name) {
      const png = await drawer.png(chart)
      const svg = Buffer.from(await drawer.svg(chart))
      return Promise.all([
        keep(png, { folder, name: `${name}.png`, mime: 'image/png', content: png }),
        keep(svg, { folder, name: `${name}.svg`, mime: 'image/svg+xml', content: svg }),
      ])
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const MIME: Readonly<Record<ReportFormat, string>> = {
  md: 'text/markdown',
  html: 'text/html',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

interface NewFile {
  readonly folder: string
  readonly name: string
  readonly mime: string
  /** What the file says; the same content has the same name and is kept once. */
  readonly content: Uint8Array
}

async function keep(bytes: Uint8Array, place: NewFile): Promise<Attachment> {
  const { folder, name, mime, content } = place
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 24)
  const path = join(folder, `${hash}${name.slice(name.lastIndexOf('.'))}`)
  await writeFile(path, bytes, { mode: 0o600 })
  return { name, mime, path }
}
