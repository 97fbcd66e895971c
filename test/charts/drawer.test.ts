import assert from 'node:assert/strict'
import { describe, it } from 'mocha'
import { chartDrawer } from '../../src/charts/drawer.ts'
import { type Chart, pointLabel } from '../../src/domain/figures/charts/chart.ts'
import { setFontConfig } from '../../src/config.ts'
import { FONTS } from '../../src/office/report-writing.ts'

const drawer = chartDrawer({ folder: FONTS.folder, announce: setFontConfig })

const figure = {
  label: '主动公开文件数',
  office: '上海街道',
  year: 2026,
  scope: 'year',
  unit: '条',
  source: { basis: 'ledger', entries: [] },
} as const

function chart(kind: Chart['kind'], names: readonly string[]): Chart {
  return {
    kind,
    title: '2026年上海街道主动公开文件数（单位：条）',
    source: '依据：本单位登记簿',
    points: names.map((name, at) => ({ name, figure: { ...figure, value: 1000 + at } })),
  }
}

const CHARTS: readonly (readonly [string, Chart])[] = [
  ['bars that stand', chart('bar', ['1月', '2月', '3月'])],
  ['bars that lie', chart('bar', ['应主动公开信息类', '执行计划生育政策情况类信息'])],
  ['a line', chart('line', ['2016年', '2017年', '2018年'])],
  ['shares', chart('share', ['政府网站', '政府公报'])],
]

describe('drawing charts', () => {
  for (const [name, drawn] of CHARTS)
    it(`writes every value and name of ${name} as text, and says them in words`, async () => {
      const svg = await drawer.svg(drawn)
      const labels = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)
      for (const point of drawn.points) {
        assert.ok(labels.some((label) => label.includes(String(point.figure.value))))
        assert.ok(svg.includes(`${point.name} ${pointLabel(point)}`))
      }
      assert.match(svg, /<title>2026年上海街道主动公开文件数（单位：条）<\/title><desc>/)
    })

  it('is the same picture twice, and smaller than a messenger allows', async () => {
    const [, drawn] = CHARTS[1] ?? []
    assert.ok(drawn)
    const [one, other] = [await drawer.png(drawn), await drawer.png(drawn)]
    assert.deepEqual(one, other)
    assert.equal(Buffer.from(one).toString('latin1', 1, 4), 'PNG')
    assert.ok(one.length < 1_000_000)
  })

  it('draws Chinese with the shipped font, not one box like another', async () => {
    const [one, other] = await Promise.all(
      ['公', '开'].map((name) => drawer.png(chart('bar', [name]))),
    )
    assert.notDeepEqual(one, other)
  })
})
