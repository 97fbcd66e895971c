import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const CITATION = /@source\s+(.*)/g
const FORM = /^《(.+?)》(?:\((\d{4})\))?(第[一二三四五六七八九十百零]+条)/

describe('every @source', () => {
  const files = ['src', 'intents'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  )
  const citations = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(CITATION)].map(([, cited = '']) => ({ file, cited })),
  )

  it('is found at all', () => {
    assert.ok(citations.length >= 6)
  })

  for (const { file, cited } of citations)
    it(`has its article at hand: ${cited} (${file})`, () => {
      const [, law = '', version, article = ''] = FORM.exec(cited) ?? []
      const name = version === undefined ? law : `${law}-${version}`
      const path = join('data/law', `${name}.md`)
      assert.ok(existsSync(path), `${path} is missing`)
      assert.match(readFileSync(path, 'utf8'), new RegExp(`^## ${article}\\n\\n\\S`, 'm'))
    })
})
