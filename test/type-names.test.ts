import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const EXPORTED = /^export (?:declare )?(?:interface|type|(?:abstract )?class) (\w+)/gmu

describe('names of types', () => {
  it('stand for one thing each: no two files export a type of the same name', () => {
    const homes = new Map<string, string[]>()
    for (const path of ['src', 'intents'].flatMap(sourcesIn)) {
      for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(EXPORTED))
        homes.set(name, [...(homes.get(name) ?? []), path])
    }

    assert.ok(homes.size > 0)
    assert.deepEqual(
      [...homes].filter(([, paths]) => paths.length > 1),
      [],
    )
  })
})

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path))
}
