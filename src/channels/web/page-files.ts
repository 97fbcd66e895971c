import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { qrPicture } from '../qr.ts'
import type { WebOptions } from './options.ts'

interface PageFile {
  readonly mime: string
  readonly plain: Buffer
  readonly packed: Buffer
  readonly etag: string
}

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

type PageOptions = Pick<WebOptions, 'page' | 'office' | 'publicUrl'>

/** `GET /`: the chat page, read once and kept in memory. Rejects when it was not built. */
export async function servePage(app: FastifyInstance, options: PageOptions): Promise<void> {
  const { page, publicUrl } = options
  for (const name of await filesOf(page)) {
    const bytes = await readFile(join(page, name))
    const file = pageFile(name, name === 'index.html' ? addressed(bytes, options) : bytes)
    const url = name === 'index.html' ? '/' : `/page/${name}`
    app.get(url, (request, reply) => send(file, request, reply))
  }
  app.get('/page/qr.svg', (request, reply) => {
    const url = publicUrl ?? `${request.protocol}://${request.host}/`
    return reply.type('image/svg+xml').header('cache-control', 'no-store').send(qrPicture(url))
  })
}

async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (cause) {
    throw new Error(`聊天页面尚未生成(${folder})。请先运行 npm run build。`, { cause })
  }
}

/** Puts the office's name and how to reach it into the page. */
function addressed(html: Buffer, { office, publicUrl }: PageOptions): Buffer {
  const { shortName, name, contacts } = office
  const words: Readonly<Record<string, string | undefined>> = {
    OFFICE: name,
    SHORT_NAME: shortName,
    PHONE: contacts.phone,
    ADDRESS: publicUrl,
  }
  const filled = html
    .toString('utf8')
    .replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => escaped(words[key] ?? ''))
  return Buffer.from(filled)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function pageFile(name: string, plain: Buffer): PageFile {
  return {
    mime: MIME[extname(name)] ?? 'application/octet-stream',
    plain,
    packed: gzipSync(plain),
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
  }
}

function send(file: PageFile, { headers }: FastifyRequest, reply: FastifyReply): FastifyReply {
  reply
    .header('etag', file.etag)
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding')
  if (headers['if-none-match'] === file.etag) return reply.code(304).send()
  const wantsPacked = headers['accept-encoding']?.includes('gzip') === true
  if (wantsPacked) reply.header('content-encoding', 'gzip')
  return reply.type(file.mime).send(wantsPacked ? file.packed : file.plain)
}
