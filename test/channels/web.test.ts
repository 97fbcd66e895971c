import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reply } from '../../src/channels/reply.ts'
import type { Incoming } from '../../src/ports/channel.ts'
import { gate } from '../support/gate.ts'
import { disclosed, said } from '../support/said.ts'
import { browser, emptyPage, REPORT, type RunningWeb, startWeb } from '../support/web-server.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

interface Refusal {
  readonly error: { readonly code: string; readonly message: string }
}

const CHINESE_SENTENCE = /^[^\n]*[\u4e00-\u9fff][^\n]*。$/

describe('messages over HTTP', () => {
  const heard: Incoming[] = []
  let server: RunningWeb

  before(async () => {
    server = await startWeb(async (incoming) => {
      heard.push(incoming)
      const sizes = await Promise.all(
        incoming.files.map(async (file) => (await file.read()).length),
      )
      return said(`听到:${incoming.text}${sizes.join(',')}`, { figures: [disclosed] })
    })
  })
  beforeEach(() => heard.splice(0))
  after(() => server.web.stop())

  it('answers with the reply of the contract', async () => {
    const response = await server.visitor().post({ text: '多少条?', id: 'm1' })
    assert.equal(response.status, 200)
    const reply = (await response.json()) as Reply
    assert.equal(reply.conversation, 'default')
    assert.equal(reply.inReplyTo, 'm1')
    assert.equal(reply.text, '听到:多少条?')
    assert.equal(reply.figures[0]?.value, 39)
  })

  it('knows a visitor again by a signed cookie that no script can read', async () => {
    const visitor = server.visitor()
    const first = await visitor.post({ text: '一' })
    const set = first.headers.get('set-cookie') ?? ''
    assert.match(set, /HttpOnly/)
    assert.match(set, /SameSite=Strict/)
    assert.doesNotMatch(set, /Secure/)
    const second = await visitor.post({ text: '二' })
    assert.equal(second.headers.get('set-cookie'), null)
    await server.visitor().post({ text: '三' })
    const [one, two, three] = heard.map(({ user }) => user)
    assert.equal(one, two)
    assert.notEqual(two, three)
  })

  it('knows nobody any longer who has left', async () => {
    const visitor = server.visitor()
    await visitor.post({ text: '你好' })
    const leave = (headers: Record<string, string>) =>
      fetch(new URL('/api/visitor', server.url), {
        method: 'DELETE',
        headers: { cookie: visitor.cookie, ...headers },
      })
    assert.equal((await leave({ origin: 'https://elsewhere.example' })).status, 403)
    const left = await leave({})
    assert.equal(left.status, 204)
    assert.match(left.headers.get('set-cookie') ?? '', /^gongkai_visitor=;.*(?:Max-Age=0|1970)/)
    assert.equal((await leave({ cookie: '' })).status, 204)
  })

  it('takes a visitor with a forged cookie for a newcomer', async () => {
    const visitor = server.visitor()
    await visitor.post({ text: '一' })
    const forged = browser(server.url)
    forged.cookie = `gongkai_visitor=${heard[0]?.user ?? ''}.AAAA`
    const response = await forged.post({ text: '二' })
    assert.notEqual(response.headers.get('set-cookie'), null)
    assert.notEqual(heard[0]?.user, heard[1]?.user)
  })

  it('sends the cookie over HTTPS only where a proxy speaks HTTPS', async () => {
    const response = await server.visitor().post({ text: '一' }, { 'x-forwarded-proto': 'https' })
    assert.match(response.headers.get('set-cookie') ?? '', /Secure/)
  })

  it('keeps a conversation of the same name apart for two visitors', async () => {
    for (const visitor of [server.visitor(), server.visitor()])
      await visitor.post({ text: '一', conversation: 'c1' })
    const [one, two] = heard
    assert.notEqual(one?.conversation, two?.conversation)
  })

  it('counts nothing of who and when a message claims to be', async () => {
    const claims = { user: 'zhang', channel: 'batch', room: 'r1', now: '2019-03-01T10:00:00+08:00' }
    await server.visitor().post({ text: '一', conversation: 'c1', ...claims })
    const incoming = heard[0]
    assert.equal(incoming?.channel, 'web')
    assert.equal(incoming.room, undefined)
    assert.notEqual(incoming.user, 'zhang')
  })

  const refused: readonly [string, unknown, number][] = [
    ['a file path', { text: '一', files: ['/etc/passwd'] }, 400],
    ['an empty list of file paths', { text: '一', files: [] }, 400],
    ['no text', { id: 'm1' }, 400],
    ['a text that is a number', { text: 39 }, 400],
    ['an id that is a number', { text: '一', id: 1 }, 400],
    ['an empty id', { text: '一', id: '' }, 400],
    ['a conversation name without end', { text: '一', conversation: 'c'.repeat(201) }, 400],
    ['a list', [{ text: '一' }], 400],
    ['null', 'null', 400],
    ['broken JSON', '{"text":', 400],
    ['nothing', '', 400],
    ['more than 64 KiB', { text: '长'.repeat(30_000) }, 413],
  ]
  for (const [what, body, status] of refused) {
    it(`refuses ${what} with ${status} and a sentence`, async () => {
      const response = await server.visitor().post(body)
      assert.equal(response.status, status)
      const { error } = (await response.json()) as Refusal
      assert.match(error.message, CHINESE_SENTENCE)
      assert.match(error.code, /^[a-z-]+$/)
      assert.deepEqual(heard, [])
    })
  }

  it('refuses what is neither JSON nor a form with 415', async () => {
    const response = await server.visitor().post('text=1', { 'content-type': 'text/plain' })
    assert.equal(response.status, 415)
  })

  it('refuses what another site sends in a visitor’s name', async () => {
    const response = await server.visitor().post({ text: '一' }, { origin: 'https://example.com' })
    assert.equal(response.status, 403)
    const own = await server.visitor().post({ text: '一' }, { origin: new URL(server.url).origin })
    assert.equal(own.status, 200)
  })

  it('takes absent names that are spelled null', async () => {
    const response = await server.visitor().post({ text: '一', id: null, conversation: null })
    assert.equal(response.status, 200)
  })

  it('takes in files that come with a form, with their Chinese names', async () => {
    const form = new FormData()
    form.set('text', '导入')
    form.set('id', 'f1')
    form.append('file', new Blob(['123']), '年度报告.txt')
    const response = await server.visitor().post(form)
    const reply = (await response.json()) as Reply
    assert.equal(reply.text, '听到:导入3')
    assert.equal(reply.inReplyTo, 'f1')
    assert.equal(heard[0]?.files[0]?.name, '年度报告.txt')
  })

  it('takes in a file without words', async () => {
    const form = new FormData()
    form.append('file', new Blob(['1234']), 'a.txt')
    const response = await server.visitor().post(form)
    assert.equal(((await response.json()) as Reply).text, '听到:4')
  })

  it('gives a file a name that can be borne, and one to the nameless', async () => {
    const form = new FormData()
    form.append('file', new Blob(['1']), `${'长'.repeat(300)}.docx`)
    form.append('file', new Blob(['2']), '')
    await server.visitor().post(form)
    const [long, nameless] = heard[0]?.files.map(({ name }) => name) ?? []
    assert.equal(long?.length, 120)
    assert.match(long, /长\.docx$/)
    assert.equal(nameless, '附件')
  })

  it('refuses a file over 10 MB with 413', async () => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(11 * 1024 * 1024)]), 'a.bin')
    const response = await server.visitor().post(form)
    assert.equal(response.status, 413)
    assert.deepEqual(heard, [])
  })

  it('slows a flood down and says how long', async () => {
    const visitor = server.visitor()
    await visitor.post({ text: '一' })
    const responses = await Promise.all(
      Array.from({ length: 320 }, () => visitor.post({ text: '二' })),
    )
    const tooMany = responses.filter(({ status }) => status === 429)
    assert.equal(tooMany.length, 20)
    assert.ok(Number(tooMany[0]?.headers.get('retry-after')) > 0)
    assert.match(((await tooMany[0]?.json()) as Refusal).error.message, CHINESE_SENTENCE)
    assert.equal((await server.visitor().post({ text: '别人' })).status, 200)
  })
})

describe('files that come with an answer', () => {
  it('are given to the visitor who asked, under their Chinese name, and to nobody else', async () => {
    const path = join(temporaryFolder('files'), 'report.docx')
    await writeFile(path, '内容')
    const attachments = [
      { name: '年度报告(草稿).docx', mime: 'application/octet-stream', path },
      { name: '图.png', mime: 'image/png', path: `${path}.gone` },
    ]
    const server = await startWeb(() => Promise.resolve(said('见附件', { attachments })))
    const visitor = server.visitor()
    const reply = (await (await visitor.post({ text: '年报' })).json()) as Reply
    const [file, gone] = reply.attachments
    assert.ok(file !== undefined && gone !== undefined)
    assert.ok(!file.path.includes(Buffer.from(path).toString('base64url').slice(0, 10)))
    const response = await server.get(file.path, { cookie: visitor.cookie })
    assert.equal(await response.text(), '内容')
    assert.match(
      response.headers.get('content-disposition') ?? '',
      /^attachment; filename\*=UTF-8''%E5%B9%B4/,
    )
    assert.equal((await server.get(gone.path, { cookie: visitor.cookie })).status, 404)
    assert.equal((await server.get(file.path)).status, 404)
    const other = server.visitor()
    await other.post({ text: '一' })
    assert.equal((await server.get(file.path, { cookie: other.cookie })).status, 404)
    const forged = file.path.replace(/files\/..../, 'files/AAAA')
    assert.equal((await server.get(forged, { cookie: visitor.cookie })).status, 404)
    assert.equal((await server.get('/api/files/short/x', { cookie: visitor.cookie })).status, 404)
    await server.web.stop()
  })
})

describe('what else is served', () => {
  let server: RunningWeb
  before(async () => {
    server = await startWeb(() => Promise.resolve(said('好')))
  })
  after(() => server.web.stop())

  it('gives the figures as a CSV file', async () => {
    const response = await server.get('/api/figures.csv?scope=year')
    assert.match(response.headers.get('content-type') ?? '', /^text\/csv/)
    assert.equal(await response.text(), 'value\r\nyear39\r\n')
  })

  it('lists the reports that the figures were read from', async () => {
    const response = await server.get('/api/reports')
    assert.equal(response.headers.get('access-control-allow-origin'), '*')
    assert.deepEqual(await response.json(), { reports: [REPORT] })
  })

  it('gives figures with their sources to any site', async () => {
    const response = await server.get('/api/figures?office=上海街道&year=2018&scope=year')
    assert.equal(response.headers.get('access-control-allow-origin'), '*')
    const { figures } = (await response.json()) as { figures: Reply['figures'] }
    assert.deepEqual(
      figures.map(({ value, basis }) => [value, basis]),
      [[39, 'report']],
    )
  })

  for (const query of [
    'year=18',
    'year=2018&year=2019',
    'scope=all',
    `office=${'a'.repeat(300)}`,
    'format=xml',
    'unknown=1',
    'jahr=2018&scope=year',
  ]) {
    it(`refuses the query ${query.slice(0, 30)}`, async () => {
      const response = await server.get(`/api/figures?${query}`)
      assert.equal(response.status, 400)
      assert.match(((await response.json()) as Refusal).error.message, CHINESE_SENTENCE)
    })
  }

  it('gives the figures as CSV where that format is asked for, and names a condition it does not know', async () => {
    const file = await server.get('/api/figures?scope=year&format=csv')
    assert.equal(await file.text(), 'value\r\nyear39\r\n')
    for (const address of ['/api/figures.csv?format=csv', '/api/reports?year=2018']) {
      const response = await server.get(address)
      assert.equal(response.status, 400)
      const { message } = ((await response.json()) as Refusal).error
      assert.match(message, /^不认识查询条件 (?:format|year),/)
    }
  })

  it('says that it is alive', async () => {
    assert.deepEqual(await (await server.get('/healthz')).json(), { status: 'ok' })
  })

  it('counts messages by outcome, without a word of them', async () => {
    await server.visitor().post({ text: '张三的身份证' })
    const response = await server.get('/metrics')
    const text = await response.text()
    assert.match(response.headers.get('content-type') ?? '', /^text\/plain/)
    assert.match(text, /gongkai_messages_total\{channel="web",outcome="answered"\} 1/)
    assert.doesNotMatch(text, /张三/)
  })

  it('keeps its measures from strangers', async () => {
    const response = await server.get('/metrics', { 'x-forwarded-for': '8.8.8.8' })
    assert.equal(response.status, 403)
  })

  it('describes itself in a document whose every reference resolves', async () => {
    const text = await (await server.get('/api/openapi.json')).text()
    const api = JSON.parse(text) as { components: { schemas: Record<string, unknown> } }
    const references = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
    assert.ok(references.length > 5)
    for (const [, name = ''] of references) assert.ok(name in api.components.schemas, name)
  })

  it('serves the page with the office’s name, packed, and again only when it changed', async () => {
    const page = await server.get('/')
    assert.equal(await page.text(), '<title>上海街道</title>0591-88086122')
    assert.equal(page.headers.get('content-encoding'), 'gzip')
    const etag = page.headers.get('etag') ?? ''
    assert.equal((await server.get('/', { 'if-none-match': etag })).status, 304)
    const script = await server.get('/page/page.js')
    assert.match(script.headers.get('content-type') ?? '', /^text\/javascript/)
  })

  it('lets the page load and call nothing but this server', async () => {
    const policy = (await server.get('/')).headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.match(policy, /script-src 'self'/)
    assert.doesNotMatch(policy, /unsafe|https?:/)
  })

  it('draws the address as a QR code', async () => {
    const response = await server.get('/page/qr.svg')
    assert.equal(response.headers.get('content-type'), 'image/svg+xml')
    assert.match(await response.text(), /^<svg/)
  })

  const strange: readonly [string, number][] = [
    ['/nowhere', 404],
    ['/%ff', 400],
    [`/api/files/${'a'.repeat(9_000)}/x`, 414],
  ]
  for (const [path, status] of strange) {
    it(`answers the unknown address ${path.slice(0, 20)} with a sentence`, async () => {
      const response = await server.get(path)
      assert.equal(response.status, status)
      assert.match(((await response.json()) as Refusal).error.message, CHINESE_SENTENCE)
    })
  }
})

describe('the web server', () => {
  it('names a port that is taken', async () => {
    const first = await startWeb(() => Promise.resolve(said('好')))
    const port = Number(new URL(first.url).port)
    await assert.rejects(
      startWeb(() => Promise.resolve(said('好')), { port }),
      { message: `端口 ${port} 已被占用。请用 PORT 换一个端口,或先停掉占用它的程序。` },
    )
    await first.web.stop()
  })

  it('names an address that is not its own', async () => {
    await assert.rejects(
      startWeb(() => Promise.resolve(said('好')), { host: '203.0.113.1' }),
      /^Error: 无法在 203\.0\.113\.1 的端口 0 上提供服务/,
    )
  })

  it('says what to do when the page was not built', async () => {
    await assert.rejects(
      startWeb(() => Promise.resolve(said('好')), { page: join(await emptyPage(), 'missing') }),
      /npm run build/,
    )
  })

  it('shows no detail of a fault, and reports it', async () => {
    const server = await startWeb(() => Promise.reject(new Error('secret detail at /etc')))
    const response = await server.visitor().post({ text: '一' })
    assert.equal(response.status, 500)
    const text = await response.text()
    assert.doesNotMatch(text, /secret|stack|\.ts/)
    assert.equal(server.faults.length, 1)
    await server.web.stop()
  })

  it('answers what it has taken in before it stops', async () => {
    const taken = gate()
    const answered = gate()
    const server = await startWeb(async () => {
      taken.open()
      await answered.opened
      return said('答完了')
    })
    const pending = server.visitor().post({ text: '一' })
    await taken.opened
    const stopped = server.web.stop()
    answered.open()
    assert.equal(((await (await pending).json()) as Reply).text, '答完了')
    await stopped
    await assert.rejects(server.get('/healthz'))
  })

  it('tells where the page is found', async () => {
    const server = await startWeb(() => Promise.resolve(said('好')), { host: '0.0.0.0' })
    assert.match(server.url, /^http:\/\/(\d+\.\d+\.\d+\.\d+|localhost):\d+\/$/)
    await server.web.stop()
    const published = await startWeb(() => Promise.resolve(said('好')), {
      publicUrl: 'https://chat.example.gov.cn/',
    })
    assert.equal(published.web.url(), 'https://chat.example.gov.cn/')
    await published.web.stop()
  })
})
