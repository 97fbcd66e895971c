import assert from 'node:assert/strict'
import { spanOf, versionsIn, versionsOn } from '../../src/dialogue/answer-version.ts'
import { day } from '../support/day.ts'

const THREE = `# 问

- 问法

## 2008-05-01 起

甲

来源:旧法

## 2019-05-15 起

乙

来源:新法

## 2024-01-01 起

丙

来源:最新法
`

describe('An answer with a version for each text of the law', () => {
  const versions = versionsIn(THREE, 'intents/some.md')

  const DAYS: readonly (readonly [on: string, said: string, why: string])[] = [
    ['2007-01-01', '甲', 'before the first it says the first'],
    ['2018-06-01', '甲', 'it says the one in force'],
    ['2019-02-14', '甲乙', 'ninety days before a change it adds what comes'],
    ['2019-02-13', '甲', 'earlier it does not'],
    ['2019-05-15', '乙甲', 'from the change on it adds what was'],
    ['2019-08-12', '乙甲', 'for ninety days'],
    ['2019-08-13', '乙', 'and no longer'],
    ['2026-03-02', '丙', 'the last has no end'],
  ]
  for (const [on, said, why] of DAYS)
    it(`${on}: ${why}`, () => {
      const bodies = versionsOn(day(on), versions).map(({ body }) => body)
      assert.equal(bodies.join(''), said)
    })

  it('says from when to when each is in force', () => {
    const spans = versions.map((version) => spanOf(version, versions))
    assert.deepEqual(spans, [
      '2019年5月15日前',
      '2019年5月15日起、2024年1月1日前',
      '2024年1月1日起',
    ])
  })

  it('is one version where nothing changed', () => {
    const [only, ...more] = versionsIn('# 问\n\n答。\n\n来源:法\n', 'intents/some.md')
    assert.deepEqual([only, more], [{ body: '答。', source: '法' }, []])
  })

  const WRONG: readonly (readonly [text: string, why: RegExp])[] = [
    ['# 问\n\n答。\n', /intents\/some\.md has no line 来源/],
    ['## 2019-05-15 起\n\n答。\n', /intents\/some\.md from 2019-05-15 has no line 来源/],
    ['## 2019-02-30 起\n\n答。\n来源:法\n', /names no day/],
    ['## 2019-05-15 起\n甲\n来源:法\n## 2008-05-01 起\n乙\n来源:法\n', /the oldest first/],
  ]
  for (const [text, why] of WRONG)
    it(`is refused with its place: ${why.source}`, () => {
      assert.throws(() => versionsIn(text, 'intents/some.md'), why)
    })
})
