import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { said } from '../support/said.ts'
import { type RunningWeb, startWeb } from '../support/web-server.ts'

const FORM = 'multipart/form-data'

function post(type: string, body: string): string {
  return (
    request('POST /api/messages', [`content-type: ${type}`, `content-length: ${body.length}`]) +
    body
  )
}

function request(line: string, headers: readonly string[] = []): string {
  return [`${line} HTTP/1.1`, 'host: x', 'connection: close', ...headers, '', ''].join('\r\n')
}

describe('what no message can be made of', () => {
  let server: RunningWeb

  before(async () => {
    server = await startWeb(() => Promise.resolve(said('好')), {
      trouble: () => Promise.resolve('磁盘空间不足，/srv/data 没有写入。'),
    })
  })
  after(() => server.web.stop())

  /** As it goes over the line: some of it no HTTP library would send. */
  async function answered(raw: string): Promise<string> {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    socket.write(raw)
    return text(socket)
  }

  const refused: readonly (readonly [string, string, number, RegExp])[] = [
    ['a form that breaks off', post(`${FORM};boundary=XX`, '--XX\r\nbroken'), 400, /表单/],
    ['a form without a boundary', post(FORM, 'x'), 400, /boundary/],
    ['broken JSON', post('application/json', '{'), 400, /JSON/],
    ['an address with a broken %', request('GET /%zz'), 400, /网址/],
    ['a method that an address does not take', request('DELETE /api/messages'), 405, /方法/],
    ['a method that a page does not take', request('PUT /healthz'), 405, /方法/],
    ['an address that is none', request('DELETE /api/nothing'), 404, /没有这个地址/],
    ['what is no HTTP', 'nonsense\r\n\r\n', 400, /HTTP/],
    ['headers without end', request('GET /', [`x: ${'长'.repeat(9000)}`]), 431, /请求头/],
  ]
  for (const [what, raw, status, why] of refused) {
    it(`is refused with ${status} and a sentence: ${what}`, async () => {
      const response = await answered(raw)
      const [head = '', body = ''] = response.split('\r\n\r\n')
      assert.match(head, new RegExp(`^HTTP/1.1 ${status} `))
      assert.match(head, /content-type: application\/json/i)
      const { error } = JSON.parse(body) as { error: { code: string; message: string } }
      assert.match(error.code, /^[a-z-]+$/)
      assert.match(error.message, why)
      assert.match(error.message, /^[^\n]*[\u4e00-\u9fff][^\n]*。$/)
      assert.deepEqual(server.faults, [])
    })
  }

  it('says which methods an address takes', async () => {
    assert.match(await answered(request('DELETE /api/messages')), /\r\nallow: POST\r\n/)
  })

  it('is told from a service that can store nothing, which tells strangers no place', async () => {
    const response = await server.get('/healthz')
    assert.equal(response.status, 503)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    assert.equal(error.code, 'not-stored')
    assert.doesNotMatch(error.message, /srv/)
  })
})
