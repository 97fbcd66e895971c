import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { compile, compiledValues } from '../../src/facts/compiled.ts'
import { shipped } from '../../src/facts/shipped.ts'

describe('Compiled facts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'))
  const file = join(folder, 'facts.json')

  after(() => {
    rmSync(folder, { recursive: true })
  })

  it('are what the YAML of every shipped file says', () => {
    const texts = readdirSync(shipped(''), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => readFileSync(shipped(name), 'utf8'))
    writeFileSync(file, compile(texts))
    const valueOf = compiledValues(file)
    for (const text of texts) assert.deepEqual(valueOf(text), parse(text))
  })

  it('are taken by the text alone, and a changed text is read anew', () => {
    writeFileSync(file, compile(['a: 1']).replace('{"a":1}', '{"a":"compiled"}'))
    const valueOf = compiledValues(file)
    assert.deepEqual(valueOf('a: 1'), { a: 'compiled' })
    assert.deepEqual(valueOf('a: 2'), { a: 2 })
  })

  for (const [what, text] of [
    ['missing', undefined],
    ['cut off', compile(['a: 1']).slice(0, -3)],
    ['something else', '{"a":1}'],
  ] as const)
    it(`are done without where the file is ${what}`, () => {
      rmSync(file, { force: true })
      if (text !== undefined) writeFileSync(file, text)
      assert.deepEqual(compiledValues(file)('a: 1'), { a: 1 })
    })
})
