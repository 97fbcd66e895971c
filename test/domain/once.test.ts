import assert from 'node:assert/strict'
import { oncePer } from '../../src/domain/once.ts'

describe('what is made once', () => {
  it('is the same for the same thing, and another for another that looks alike', () => {
    const made = oncePer(({ words }: { readonly words: string }) => [words])
    const [one, other] = [{ words: '甲' }, { words: '甲' }]
    assert.equal(made(one), made(one))
    assert.notEqual(made(one), made(other))
  })

  it('is not made again where nothing came of it', () => {
    let times = 0
    const made = oncePer((): string | undefined => {
      times += 1
      return undefined
    })
    const thing = {}
    assert.equal(made(thing), undefined)
    assert.equal(made(thing), undefined)
    assert.equal(times, 1)
  })
})
