import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { progressOn } from '../../src/cli/import/progress.ts'
import { shipped } from '../../src/facts/shipped.ts'
import { gongkai, gongkaiInterrupted } from '../support/gongkai.ts'

const REPORT = readFileSync(shipped('reports/shanghai-jiedao-2018.txt'), 'utf8')

describe('importing many reports', function () {
  this.timeout(60_000)
  let folder: string
  let files: readonly string[]

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-many-'))
    files = Array.from('甲乙丙丁戊己庚辛', (name) => {
      const path = join(folder, `${name}.txt`)
      writeFileSync(path, REPORT.replaceAll('上海街道', `${name}山街道`))
      return path
    })
  })
  after(() => {
    rmSync(folder, { recursive: true })
  })

  it('ends with what became of them, and shows no progress where nobody watches', async () => {
    const some = [...files.slice(0, 2), join(folder, 'gone.txt')]
    const data = join(folder, 'whole')
    const { code, out, err } = await gongkai(data, 'import', ...some)
    assert.equal(code, 1)
    assert.equal(out.match(/已导入$/gmu)?.length, 2)
    assert.match(err, /共 3 份:已导入 2 份,没有导入 1 份。\n$/)
    assert.doesNotMatch(err, /\[1\/3\]|\u001b/)
    const again = await gongkai(data, 'import', ...some.slice(0, 2))
    assert.match(again.err, /共 2 份:没有变化 2 份。/)
    assert.equal(again.code, 0)
  })

  it('stops on Ctrl-C behind a whole report, and says how many were left', async () => {
    const data = join(folder, 'stopped')
    const { code, out, err } = await gongkaiInterrupted(data, 'import', '--json', ...files)
    const imported = out.trim().split('\n').length
    assert.equal(code, 1)
    assert.ok(imported < files.length)
    assert.ok(
      err.includes(`共 8 份:已导入 ${imported} 份,已中断,还有 ${8 - imported} 份没有读。`),
      err,
    )
    assert.equal((await gongkai(data, 'verify')).code, 0)
    const figures = await gongkai(data, 'export', 'audit', '--format', 'jsonl')
    // The shipped report was there before.
    assert.equal(figures.out.match(/"action":"ReportImported"/g)?.length, imported + 1)
  })

  it('shows a person one line that the next takes the place of', () => {
    const written: string[] = []
    const write = (text: string): number => written.push(text)
    const progress = progressOn({ isTTY: true, columns: 23, write })
    progress.show('[1/2] 很长的文件名.txt')
    progress.clear()
    assert.deepEqual(written, ['\r\u001b[2K[1/2] 很长的文件', '\r\u001b[2K'])
    progressOn({ write }).show('[2/2] b.txt')
    assert.equal(written.length, 2)
  })
})
