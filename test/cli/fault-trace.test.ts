import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { parse } from 'yaml'
import { z } from 'zod'
import { logBreakdown, openLog } from '../../src/log.ts'

const SECRET = '王小明13800001234'

/** What libraries throw quotes what they were given. */
const thrown: Readonly<Record<string, () => unknown>> = {
  'a schema': () => z.literal('a', `not ${SECRET}`).parse('b'),
  'a parser of JSON': () => JSON.parse(SECRET) as unknown,
  'a parser of YAML': () => parse(`a: [${SECRET}`) as unknown,
  'a message with lines like places': () => {
    throw new Error(`x\n    at ${SECRET}:1:2\n    at say (${SECRET}:3:4)`)
  },
  'a cause': () => {
    throw new Error('outer', { cause: new Error(SECRET) })
  },
  'a code that is none': () => {
    throw Object.assign(new Error('x'), { code: SECRET })
  },
  'a name that is none': () => {
    throw Object.assign(new Error('x'), { name: SECRET })
  },
}

describe('the log of a service', () => {
  for (const [what, run] of Object.entries(thrown)) {
    it(`tells where it broke and no word that was said: ${what}`, () => {
      let told = ''
      const sink = new Writable({
        write(chunk, _encoding, done) {
          told += String(chunk)
          done()
        },
      })
      try {
        run()
        assert.fail('nothing was thrown')
      } catch (detail) {
        logBreakdown(openLog(sink), { what: 'failure', detail })
      }
      assert.doesNotMatch(told, /王小明|13800001234/)
      const line = JSON.parse(told) as { name: string; frames: readonly string[] }
      assert.match(line.name, /Error$/)
      assert.ok(line.frames.length > 0)
    })
  }

  it('keeps the code that the system gave', () => {
    let told = ''
    const sink = { write: (line: string) => (told += line) }
    logBreakdown(openLog(sink), {
      what: 'failure',
      detail: Object.assign(new Error(SECRET), { code: 'ENOENT' }),
    })
    assert.match(told, /"code":"ENOENT"/)
  })
})
