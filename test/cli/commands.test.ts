import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbedded } from '../../src/stores/embedded/open.ts'
import { shipped } from '../../src/facts/shipped.ts'
import { OPTIONS } from '../contracts/batches.ts'
import { gongkai, gongkaiToHead, type Run } from '../support/gongkai.ts'

const REPORT = shipped('reports/shanghai-jiedao-2018.txt')

/** One line that says why, and no trace of the program's inside. */
function refuses({ code, out, err }: Run, expected: number, why: RegExp): void {
  assert.equal(code, expected, err)
  assert.equal(out, '')
  assert.match(err, why)
  assert.match(err, /^[^\n]+\n$/)
  assert.doesNotMatch(err, /\bat .*:\d+:\d+|node:internal/)
}

/** Each run of the program costs a second: few of them, over one data folder, in this order. */
describe('the command line', function () {
  this.timeout(120_000)
  let folder = ''
  const run = (...words: readonly string[]): Promise<Run> => gongkai(join(folder, 'data'), ...words)
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-cli-'))
    const first = await run('ask', '你好')
    assert.equal(first.code, 0, first.err)
  })
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('tells what it can do, and its version', async () => {
    const [help, one, version] = await Promise.all([
      run('help'),
      run('staff', '-h'),
      run('--version'),
    ])
    assert.deepEqual([help.code, one.code, version.code], [0, 0, 0])
    assert.match(help.out, /import 文件…[^]*evaluate 文件/)
    assert.match(one.out, /staff revoke/)
    assert.match(version.out, /^\d+\.\d+\.\d+\n$/)
  })

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [[], /请写明命令.*serve chat ask/],
    [['dance'], /没有命令 dance/],
    [['help', 'dance'], /没有命令 dance/],
    [['export', 'nothing', '--format', 'csv'], /figures items/],
    [['staff', 'list', '--loud'], /没有选项 --loud/],
    [['staff', 'invite', '--name', '李四', '--role', 'public'], /recorder\(登记员\)/],
    [['backup', 'x'], /以后的版本/],
    [['verify', '--data', 'postgres://db/x'], /PostgreSQL/],
  ]
  it('refuses wrong usage with exit code 2', async () => {
    const runs = await Promise.all(wrong.map(([words]) => run(...words)))
    for (const [index, [, why]] of wrong.entries()) refuses(runs[index]!, 2, why)
  })

  it('proves the journal whole', async () => {
    const { code, out } = await run('verify', '--json')
    assert.equal(code, 0)
    assert.match(out, /^\{"entries":1,"head":"[0-9a-f]{64}"\}\n$/)
  })

  it('reads a report without keeping it', async () => {
    const { code, out } = await run('import', REPORT, '--dry-run', '--json')
    assert.equal(code, 0)
    const read = JSON.parse(out) as {
      report: { office: string; year: number }
      figures: { value: number; span: [number, number]; kind: string }[]
      findings: { status: string }[]
    }
    assert.deepEqual([read.report.office, read.report.year], ['台江区上海街道', 2018])
    const text = readFileSync(REPORT, 'utf8')
    const numbers = read.figures.filter(({ kind }) => kind === 'number')
    for (const { value, span } of numbers)
      assert.equal(Number(text.slice(...span).replace(/[^\d.]/g, '')), value)
    assert.ok(read.findings.some(({ status }) => status === 'uncertain'))
  })

  it('imports what it can, and names what it cannot', async () => {
    const other = file(
      'other.txt',
      readFileSync(REPORT, 'utf8').replaceAll('上海街道', '洋中街道').replaceAll('2018', '2020'),
    )
    const { code, out, err } = await run(
      'import',
      join(folder, 'gone.txt'),
      REPORT,
      other,
      '--json',
    )
    assert.equal(code, 1)
    assert.equal(out.trim().split('\n').length, 2)
    assert.match(err, /gone\.txt:没有这个文件/)
    const check = await run('check', '2020', '--office', '台江区洋中街道', '--json')
    assert.equal(check.code, 0, check.err)
    refuses(await run('check', '2019'), 1, /没有导入过.*2019.*洋中街道2020年/)
  })

  it('exports figures, and a table of nothing as its head', async () => {
    const [figures, cases] = await Promise.all([
      run('export', 'figures', '--format', 'jsonl'),
      run('export', 'cases', '--format', 'csv'),
    ])
    const rows = figures.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { value: number })
    assert.ok(rows.some(({ value }) => value === 286))
    assert.equal(cases.out, '\ufeffid,kind,receivedOn,result,decidedOn\r\n')
  })

  it('puts an export into a file whole, or not at all', async () => {
    const target = file('items.csv', 'former')
    const to = (path: string): Promise<Run> => run('export', 'items', '--format', 'csv', '-o', path)
    const [done, nowhere, special] = await Promise.all([
      to(target),
      to(join(folder, 'no', 'x.csv')),
      to(folder),
    ])
    assert.deepEqual([done.code, done.out], [0, ''])
    assert.match(readFileSync(target, 'utf8'), /^\ufeffid,title,category/)
    refuses(nowhere, 1, /写不进/)
    refuses(special, 1, /不是普通文件/)
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    )
  })

  it('ends quietly when nobody reads on', async () => {
    const { code, err } = await gongkaiToHead(
      join(folder, 'data'),
      'export',
      'figures',
      '--format',
      'jsonl',
    )
    assert.deepEqual([code, err], [0, ''])
  })

  it('invites, lists and revokes staff', async () => {
    const invited = await run('staff', 'invite', '--role', '审核员', '--name', '李四')
    assert.equal(invited.code, 0, invited.err)
    assert.match(invited.out, /^([2-9A-Z]{4}-){2}[2-9A-Z]{4}\n$/)
    const listed = await run('staff', 'list', '--json')
    const [member] = JSON.parse(listed.out) as { name: string; status: string }[]
    assert.deepEqual([member?.name, member?.status], ['李四', 'invited'])
    const revoked = await run('staff', 'revoke', '李四')
    assert.deepEqual([revoked.code, revoked.out], [0, ''])
    refuses(await run('staff', 'revoke', '李四'), 1, /没有叫李四的工作人员/)
    const audit = await run('export', 'audit', '--format', 'jsonl')
    assert.doesNotMatch(audit.out, new RegExp(`codeHash|${invited.out.trim()}`))
    assert.match(audit.out, /"action":"RoleRevoked","record":"李四"/)
  })

  it('scores questions, and fails below the floor', async () => {
    const questions = file(
      'questions.jsonl',
      [
        '{"floor":{"right":0.9,"wrong":0}}',
        '{"text":"2018年一共公开了多少条政府信息?","expect":{"value":39,"unit":"条"}}',
        '{"turns":["2018年公开了多少条?","那历年累计呢"],"expect":{"value":286}}',
        '{"text":"2018年一共公开了多少条政府信息?","expect":{"value":40}}',
      ].join('\n'),
    )
    const { code, out, err } = await run('evaluate', questions)
    assert.deepEqual([code, err], [1, '没有达到要求\n'], out)
    assert.match(out, /合计\s*│ 3\s*│ 2\s*│ 1\s*│ 0/)
    assert.match(out, /第4行 答错:.*\n {2}数值应为 40,实为 39/)
  })

  it('reads beside a process that writes, and says how to write by message', async () => {
    const held = await openEmbedded(join(folder, 'data'), OPTIONS)
    assert.ok(held.ok)
    try {
      const [list, invite, revoke] = await Promise.all([
        run('staff', 'list'),
        run('staff', 'invite', '--role', 'reviewer', '--name', '李四'),
        run('staff', 'revoke', '李四'),
      ])
      assert.equal(list.code, 0)
      refuses(invite, 1, /「邀请 审核员 李四」/)
      refuses(revoke, 1, /「撤销授权 李四」/)
    } finally {
      await held.value.close()
    }
  })

  it('names the entry that was changed', async () => {
    const copy = join(folder, 'changed')
    mkdirSync(copy)
    const made = await gongkai(copy, 'staff', 'list')
    assert.equal(made.code, 0, made.err)
    const journal = join(copy, 'journal.log')
    writeFileSync(journal, readFileSync(journal, 'utf8').replace('39', '93'))
    refuses(await gongkai(copy, 'verify'), 1, /第 1 条/)
  })

  it('refuses a data folder that cannot be one', async () => {
    refuses(await gongkai(file('plain', ''), 'staff', 'list'), 1, /不能用作数据文件夹/)
  })
})
